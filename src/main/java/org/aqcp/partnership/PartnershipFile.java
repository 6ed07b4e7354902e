package org.aqcp.partnership;

import java.util.List;
import java.util.Optional;
import org.aqcp.input.file.Origin;
import org.aqcp.input.problem.Place;
import org.aqcp.input.problem.Problem;
import org.aqcp.input.record.AllowedWords;
import org.aqcp.partnership.facts.Partnership;

/**
 * A partnership and the file it was read from.
 *
 * @param level where the file states the level
 * @param migrations the times that its answers were taken to another version, the last one last
 * @param warnings what is probably not meant as written, in the order of the file
 */
public record PartnershipFile(
    Origin origin,
    Partnership partnership,
    Place level,
    List<Migration> migrations,
    List<Problem> warnings) {
  public PartnershipFile {
    migrations = List.copyOf(migrations);
    warnings = List.copyOf(warnings);
  }

  /**
   * The problem that the level is not one of the known ones; empty if it is, or if no levels are
   * known.
   */
  public Optional<Problem> unknownLevel(List<String> levels) {
    return level(levels)
        .filter(known -> !levels.contains(partnership.level()))
        .map(known -> known.problem(origin.file(), level, partnership.level()));
  }

  static Optional<AllowedWords> level(List<String> levels) {
    return levels.isEmpty() ? Optional.empty() : Optional.of(new AllowedWords("level", levels));
  }
}
