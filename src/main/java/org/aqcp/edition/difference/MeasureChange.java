package org.aqcp.edition.difference;

import java.util.List;
import java.util.Optional;
import org.aqcp.framework.VersionStep;
import org.aqcp.metrics.measure.MeasureDefinition;

/**
 * How a measure of one version differs from the one with the same id in another.
 *
 * @param before empty if it is new
 * @param after empty if it is retired
 * @param words what is said of it otherwise, which changes no number
 * @param parts what decides its numbers and differs, by the keys of its definition
 */
public record MeasureChange(
    Optional<MeasureDefinition> before,
    Optional<MeasureDefinition> after,
    List<WordChange> words,
    List<WordChange> parts) {
  public MeasureChange {
    words = List.copyOf(words);
    parts = List.copyOf(parts);
  }

  /** The later one, or the earlier one if it is retired. */
  public MeasureDefinition latest() {
    return after.or(() -> before).orElseThrow();
  }

  /** How it differs. */
  public MeasureChangeKind kind() {
    if (before.isEmpty()) {
      return MeasureChangeKind.ADDED;
    }
    if (after.isEmpty()) {
      return MeasureChangeKind.RETIRED;
    }
    return parts.isEmpty() ? MeasureChangeKind.REWORDED : MeasureChangeKind.CHANGED;
  }

  /**
   * The step that it demands. Of the same records, a measure that changed gives another number,
   * which may be more or less.
   */
  VersionStep step() {
    return switch (kind()) {
      case REWORDED -> VersionStep.PATCH;
      case ADDED -> VersionStep.MINOR;
      case RETIRED, CHANGED -> VersionStep.MAJOR;
    };
  }
}
