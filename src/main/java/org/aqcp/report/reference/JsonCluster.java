package org.aqcp.report.reference;

import java.util.List;
import java.util.Optional;
import org.aqcp.input.record.About;
import org.aqcp.input.record.OneOf;
import org.aqcp.reference.CareerClusters;
import org.aqcp.reference.Cluster;
import org.aqcp.reference.ClusterEntry;
import org.aqcp.reference.ClusterLink;

/** A career cluster as JSON. */
@About("A career cluster of one edition of the National Career Clusters Framework.")
public record JsonCluster(
    @OneOf({"16-clusters", "14-clusters"}) @About("the edition") String edition,
    @About("its O*NET code; omitted if the edition has none") Optional<String> code,
    @About("its title") String title,
    @About("whether its work is in every field") boolean crossCutting,
    @About("its pathways or sub-clusters") List<JsonClusterEntry> entries) {

  static JsonCluster of(Cluster cluster) {
    return new JsonCluster(
        cluster.edition().id(),
        Optional.of(cluster.code()).filter(code -> !code.isEmpty()),
        cluster.title(),
        cluster.crossCutting(),
        cluster.all().stream().map(JsonClusterEntry::of).toList());
  }

  /** A pathway or sub-cluster. */
  @About("A pathway or sub-cluster, and what it is in the other edition.")
  public record JsonClusterEntry(
      @OneOf({"16-clusters", "14-clusters"}) @About("the edition") String edition,
      @About("the title of its cluster") String cluster,
      @About("its title") String title,
      @About("what it is in the other edition, by this project's reading of the titles")
          List<JsonLink> other) {
    static JsonClusterEntry of(ClusterEntry entry) {
      return new JsonClusterEntry(
          entry.edition().id(),
          entry.cluster(),
          entry.title(),
          CareerClusters.get().links(entry).stream().map(JsonLink::of).toList());
    }
  }

  /** Where it is in the other edition. */
  @About("One entry of the other edition, or why there is none.")
  public record JsonLink(
      @About("the title of its cluster; omitted if there is none") Optional<String> cluster,
      @About("its title; omitted if there is none") Optional<String> title,
      @About("why, or how closely; omitted if the titles say it") Optional<String> note) {
    static JsonLink of(ClusterLink link) {
      return new JsonLink(
          link.to().map(ClusterEntry::cluster),
          link.to().map(ClusterEntry::title),
          Optional.of(link.note()).filter(note -> !note.isEmpty()));
    }
  }
}
