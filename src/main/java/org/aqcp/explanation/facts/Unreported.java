package org.aqcp.explanation.facts;

import java.util.List;
import java.util.Objects;
import org.aqcp.input.problem.Place;

/**
 * Something unreported that would decide a verdict.
 *
 * @param path such as {@code employers[3].sector}; {@code employers} for a section that is not
 *     reported, and {@code complete[+]} for whether one that is reported leaves nothing out
 * @param key the part that is unreported; empty for a section
 * @param label of the fact that it is a part of; empty for a section
 * @param value what to report there if there are no more facts; null for a part
 */
public record Unreported(String path, String key, String label, Place place, Object value) {
  /** That a section which is reported may hold more facts. */
  public static Unreported moreOf(String section) {
    return new Unreported("complete[+]", "", "", Place.NOWHERE, section);
  }

  /** A section that is not reported. */
  public static Unreported section(String section) {
    return new Unreported(section, "", "", Place.NOWHERE, List.of());
  }

  // written out, since the equality that Java makes for records is slow the first time
  @Override
  public boolean equals(Object other) {
    return other instanceof Unreported same
        && path.equals(same.path)
        && key.equals(same.key)
        && label.equals(same.label)
        && place.equals(same.place)
        && Objects.equals(value, same.value);
  }

  @Override
  public int hashCode() {
    return path.hashCode();
  }
}
