package org.aqcp.explanation.facts;

import java.util.List;
import java.util.Objects;
import org.aqcp.input.problem.Place;
import org.aqcp.input.record.Day;

/**
 * An unreported part or section, or a vague date, that would decide a verdict.
 *
 * @param path such as {@code employers[3].sector}; {@code employers} for an unreported section, and
 *     {@code complete[+]} for whether a reported section is complete
 * @param key the name of the unreported part; empty for a section
 * @param label the label of its fact; empty for a section
 * @param value what to report there if there are no more facts; null for a part
 * @param said the date that the part gives without the day; null if it gives none
 */
public record Unreported(
    String path, String key, String label, Place place, Object value, Day said) {
  /** Whether a reported section has more facts. */
  public static Unreported moreOf(String section) {
    return new Unreported("complete[+]", "", "", Place.NOWHERE, section, null);
  }

  /** An unreported section. */
  public static Unreported section(String section) {
    return new Unreported(section, "", "", Place.NOWHERE, List.of(), null);
  }

  // written out because a record's generated equals is slow on its first call
  @Override
  public boolean equals(Object other) {
    return other instanceof Unreported same
        && path.equals(same.path)
        && key.equals(same.key)
        && label.equals(same.label)
        && place.equals(same.place)
        && Objects.equals(value, same.value)
        && Objects.equals(said, same.said);
  }

  @Override
  public int hashCode() {
    return path.hashCode();
  }
}
