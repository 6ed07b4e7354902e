package org.aqcp.report.reference;

import java.util.ArrayList;
import java.util.List;
import org.aqcp.reference.CareerClusters;
import org.aqcp.reference.Cluster;
import org.aqcp.reference.ClusterEdition;
import org.aqcp.reference.ClusterEntry;
import org.aqcp.reference.ClusterLink;
import org.aqcp.report.layout.Page;
import org.aqcp.report.layout.Palette;

/** Career clusters as text. */
public final class ClustersText {
  private final CareerClusters clusters = CareerClusters.get();
  private final Page page;
  private final Palette palette;

  ClustersText(Page page, Palette palette) {
    this.page = page;
    this.palette = palette;
  }

  /** Renders all clusters of an edition with their entries. */
  public static String of(List<ClusterEdition> editions, Palette palette, int width) {
    ClustersText text = new ClustersText(new Page(width), palette);
    for (ClusterEdition edition : editions) {
      text.edition(edition);
    }
    text.page.words(0, "Which are the same in both editions: " + CareerClusters.WHOSE + ".");
    return text.page.toString();
  }

  private void edition(ClusterEdition edition) {
    List<Cluster> all = clusters.of(edition);
    int entries = all.stream().mapToInt(cluster -> cluster.entries().size()).sum();
    page.words(
        0,
        "%s: %d clusters, %s"
            .formatted(palette.bold(edition.id()), all.size(), counted(entries, edition)));
    page.words(2, "National Career Clusters Framework, " + edition.years());
    page.words(2, "source: " + clusters.source(edition));
    all.forEach(this::cluster);
    page.blank();
  }

  /** Adds a cluster with its entries. */
  void cluster(Cluster cluster) {
    ClusterEdition edition = cluster.edition();
    page.words(0, palette.bold(cluster.title()));
    List<String> said = new ArrayList<>();
    said.add("cluster of " + edition.id());
    if (!cluster.code().isEmpty()) {
      said.add("O*NET code " + cluster.code());
    }
    if (cluster.crossCutting()) {
      said.add("cross-cutting");
    }
    said.add(counted(cluster.entries().size(), edition));
    page.words(2, String.join(", ", said));
    page.words(4, String.join("; ", cluster.entries()));
    String linked = String.join("; ", clusters.linked(cluster));
    page.words(2, "in " + edition.other().id() + ": " + (linked.isEmpty() ? "none" : linked));
  }

  /** Adds an entry with what it is in the other edition. */
  void entry(ClusterEntry entry) {
    ClusterEdition edition = entry.edition();
    page.words(0, palette.bold(entry.title()));
    page.words(2, "%s of %s, %s".formatted(edition.entry(), entry.cluster(), edition.id()));
    for (ClusterLink link : clusters.links(entry)) {
      page.words(2, "in " + edition.other().id() + ": " + words(link));
    }
  }

  private static String words(ClusterLink link) {
    String to = link.to().map(one -> one.title() + ", of " + one.cluster()).orElse("none");
    return link.note().isEmpty() ? to : to + " (" + link.note() + ")";
  }

  private static String counted(int entries, ClusterEdition edition) {
    return entries + " " + edition.entry() + (entries == 1 ? "" : "s");
  }
}
