package org.aqcp.reference;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The career clusters of both editions, and which of their entries are the same by our reading. */
public final class CareerClusters {
  /** Whose the mapping is. */
  public static final String WHOSE =
      "this project's reading by titles; not Advance CTE's crosswalk";

  private static final String NONE = "none";

  private final Map<ClusterEdition, List<Cluster>> clusters = new EnumMap<>(ClusterEdition.class);
  private final Map<ClusterEdition, String> sources = new EnumMap<>(ClusterEdition.class);
  private final Map<ClusterEntry, List<ClusterLink>> links = new LinkedHashMap<>();

  private CareerClusters() {
    for (ClusterEdition edition : ClusterEdition.values()) {
      TabTable table = TabTable.read(edition.id() + ".tsv");
      sources.put(edition, table.source());
      clusters.put(edition, clusters(edition, table));
    }
    TabTable.read("cluster-mapping.tsv").rows().forEach(this::link);
  }

  /** Read when first asked for. */
  private static final class Read {
    static final CareerClusters CLUSTERS = new CareerClusters();
  }

  public static CareerClusters get() {
    return Read.CLUSTERS;
  }

  private static List<Cluster> clusters(ClusterEdition edition, TabTable table) {
    Map<List<String>, List<String>> entries = new LinkedHashMap<>();
    for (List<String> row : table.rows()) {
      entries.computeIfAbsent(row.subList(0, 2), head -> new ArrayList<>()).add(row.get(2));
    }
    return entries.entrySet().stream()
        .map(one -> new Cluster(edition, one.getKey().get(0), one.getKey().get(1), one.getValue()))
        .toList();
  }

  private void link(List<String> row) {
    Optional<ClusterEntry> before = entry(ClusterEdition.BEFORE_2024, row.get(0), row.get(1));
    Optional<ClusterEntry> after = entry(ClusterEdition.OF_2024, row.get(2), row.get(3));
    before.ifPresent(entry -> link(entry, after, row.get(4)));
    after.ifPresent(entry -> link(entry, before, row.get(4)));
  }

  private void link(ClusterEntry from, Optional<ClusterEntry> to, String note) {
    links.computeIfAbsent(from, entry -> new ArrayList<>()).add(new ClusterLink(to, note));
  }

  private static Optional<ClusterEntry> entry(
      ClusterEdition edition, String cluster, String title) {
    return title.equals(NONE)
        ? Optional.empty()
        : Optional.of(new ClusterEntry(edition, cluster, title));
  }

  public List<Cluster> of(ClusterEdition edition) {
    return clusters.get(edition);
  }

  /** Returns the cluster with a title, if the edition has it. */
  public Optional<Cluster> cluster(ClusterEdition edition, String title) {
    return of(edition).stream().filter(one -> one.title().equalsIgnoreCase(title)).findFirst();
  }

  /** Returns where the list of an edition is from. */
  public String source(ClusterEdition edition) {
    return sources.get(edition);
  }

  /** Returns what an entry is in the other edition; at least one for each entry. */
  public List<ClusterLink> links(ClusterEntry entry) {
    return Collections.unmodifiableList(links.getOrDefault(entry, List.of()));
  }

  /** Returns the titles of the clusters that the entries of a cluster went to or came from. */
  public List<String> linked(Cluster cluster) {
    return cluster.all().stream()
        .flatMap(entry -> links(entry).stream())
        .flatMap(link -> link.to().stream())
        .map(ClusterEntry::cluster)
        .distinct()
        .toList();
  }
}
