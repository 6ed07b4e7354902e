package org.aqcp.partnership;

import java.util.List;
import java.util.Optional;
import org.aqcp.input.file.Origin;
import org.aqcp.input.problem.Place;
import org.aqcp.input.problem.Problem;
import org.aqcp.input.record.AllowedWords;
import org.aqcp.partnership.facts.Partnership;

/**
 * A partnership and the file that states it.
 *
 * @param level where the file says its level
 * @param warnings what is hardly meant as it is written, in the order of the file
 */
public record PartnershipFile(
    Origin origin, Partnership partnership, Place level, List<Problem> warnings) {
  public PartnershipFile {
    warnings = List.copyOf(warnings);
  }

  /** That its level is none of those that there are; empty where it is one, or none are known. */
  public Optional<Problem> unknownLevel(List<String> levels) {
    return level(levels)
        .filter(known -> !levels.contains(partnership.level()))
        .map(known -> known.problem(origin.file(), level, partnership.level()));
  }

  static Optional<AllowedWords> level(List<String> levels) {
    return levels.isEmpty() ? Optional.empty() : Optional.of(new AllowedWords("level", levels));
  }
}
