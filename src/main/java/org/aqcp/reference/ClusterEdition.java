package org.aqcp.reference;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * An edition of the National Career Clusters Framework. The sources date only the later one, so
 * both are called by how many clusters they have.
 */
public enum ClusterEdition {
  BEFORE_2024("16-clusters", "before 2024", "pathway"),
  OF_2024("14-clusters", "of 2024", "sub-cluster");

  private final String id;
  private final String years;
  private final String entry;

  ClusterEdition(String id, String years, String entry) {
    this.id = id;
    this.years = years;
    this.entry = entry;
  }

  /** Returns the edition with an id, if there is one. */
  public static Optional<ClusterEdition> of(String id) {
    return Arrays.stream(values()).filter(edition -> edition.id.equals(id)).findFirst();
  }

  public static List<String> ids() {
    return Arrays.stream(values()).map(ClusterEdition::id).toList();
  }

  /** Returns the id, as files and options say it. */
  public String id() {
    return id;
  }

  /** Returns when it applied, such as {@code before 2024}. */
  public String years() {
    return years;
  }

  /** Returns what it calls the entries of its clusters. */
  public String entry() {
    return entry;
  }

  public ClusterEdition other() {
    return this == OF_2024 ? BEFORE_2024 : OF_2024;
  }
}
