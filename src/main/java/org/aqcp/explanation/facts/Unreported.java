package org.aqcp.explanation.facts;

import org.aqcp.input.problem.Place;

/**
 * Something unreported that would decide a verdict.
 *
 * @param path such as {@code employers[3].sector}, or {@code employers} for a section of which more
 *     may exist
 * @param key the part that is unreported; empty for a section
 * @param label of the fact that it is a part of; empty for a section
 */
public record Unreported(String path, String key, String label, Place place) {
  // written out, since the equality that Java makes for records is slow the first time
  @Override
  public boolean equals(Object other) {
    return other instanceof Unreported same
        && path.equals(same.path)
        && key.equals(same.key)
        && label.equals(same.label)
        && place.equals(same.place);
  }

  @Override
  public int hashCode() {
    return path.hashCode();
  }
}
