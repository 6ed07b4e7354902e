package org.aqcp.reference;

import java.util.List;

/**
 * A career cluster of one edition.
 *
 * @param code its O*NET code; empty if the edition has none
 * @param entries its pathways or sub-clusters
 */
public record Cluster(ClusterEdition edition, String code, String title, List<String> entries) {
  private static final String CROSS_CUTTING = "06";

  public Cluster {
    entries = List.copyOf(entries);
  }

  /** Returns its pathways or sub-clusters with where they are. */
  public List<ClusterEntry> all() {
    return entries.stream().map(entry -> new ClusterEntry(edition, title, entry)).toList();
  }

  /** Whether it is one of those whose work is in every field. */
  public boolean crossCutting() {
    return code.startsWith(CROSS_CUTTING);
  }
}
