package org.aqcp.reference;

import java.util.List;

/**
 * What the lists have for a code or for words.
 *
 * @param query as it was typed
 * @param codes those of the classifications
 * @param clusters the career clusters
 * @param entries the pathways and sub-clusters
 * @param forms the lists whose codes look like the query; empty for words
 * @param near what could have been meant, if nothing was found
 */
public record Lookup(
    String query,
    List<Code> codes,
    List<Cluster> clusters,
    List<ClusterEntry> entries,
    List<CodeList> forms,
    List<String> near) {
  public Lookup {
    codes = List.copyOf(codes);
    clusters = List.copyOf(clusters);
    entries = List.copyOf(entries);
    forms = List.copyOf(forms);
    near = List.copyOf(near);
  }

  public boolean isEmpty() {
    return codes.isEmpty() && clusters.isEmpty() && entries.isEmpty();
  }
}
