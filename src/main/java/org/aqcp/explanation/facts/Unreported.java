package org.aqcp.explanation.facts;

import org.aqcp.input.problem.Place;

/**
 * An unreported part or section that would decide a verdict.
 *
 * @param path such as {@code employers[3].sector}, or {@code employers} for a section that may have
 *     more facts
 * @param key the name of the unreported part; empty for a section
 * @param label the label of its fact; empty for a section
 */
public record Unreported(String path, String key, String label, Place place) {
  // written out because a record's generated equals is slow on its first call
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
