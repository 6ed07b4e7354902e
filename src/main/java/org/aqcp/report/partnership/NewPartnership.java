package org.aqcp.report.partnership;

import java.util.Optional;
import java.util.Set;
import org.aqcp.condition.PartsRead;
import org.aqcp.evaluation.Evaluator;
import org.aqcp.input.record.Day;
import org.aqcp.partnership.facts.SectionType;

/**
 * A partnership that reports nothing yet.
 *
 * @param version the id of the framework version that it will be evaluated against
 * @param read the sections that its rules for the level look at
 * @param indicator the id of one indicator of the level, as an example
 */
public record NewPartnership(
    String name,
    String level,
    Optional<String> state,
    Day asOf,
    String version,
    Set<SectionType> read,
    String indicator) {
  public NewPartnership {
    read = Set.copyOf(read);
  }

  /** One that will be evaluated by an evaluator of its level. */
  public static NewPartnership of(
      String name, String level, Optional<String> state, Day asOf, Evaluator evaluator) {
    return new NewPartnership(
        name,
        level,
        state,
        asOf,
        evaluator.version().id(),
        PartsRead.of(evaluator.rulebook().rules()).sections(),
        evaluator.version().indicators(level).get(0).id());
  }
}
