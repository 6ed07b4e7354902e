package org.aqcp.condition;

import java.util.List;
import java.util.Set;

/**
 * A fact of a section that differs, is new or is gone.
 *
 * @param versions the fact before and after; one of them if it is new or gone
 * @param parts the names of the components that differ; none if it is new or gone
 */
record FactChange(List<Record> versions, Set<String> parts) {
  FactChange {
    versions = List.copyOf(versions);
    parts = Set.copyOf(parts);
  }

  boolean isNewOrGone() {
    return versions.size() == 1;
  }
}
