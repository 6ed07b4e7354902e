package org.aqcp.search.apart;

import java.util.List;
import java.util.Map;
import org.aqcp.condition.Reading;
import org.aqcp.condition.Rule;
import org.aqcp.condition.Status;
import org.aqcp.condition.World;
import org.aqcp.evaluation.Evaluator;
import org.aqcp.evaluation.RollUp;
import org.aqcp.evaluation.Verdict;
import org.aqcp.framework.Indicator;
import org.aqcp.framework.Source;
import org.aqcp.input.problem.Place;
import org.aqcp.partnership.facts.Partnership;

/**
 * The rules on an indicator, together with the indicator whose thresholds they use. Roll-up rules
 * have an indicator that stands for the group.
 */
public record Ruling(Indicator indicator, List<Rule> rules) {
  public Ruling {
    rules = List.copyOf(rules);
  }

  /**
   * Roll-up rules on a kind of group, with what stands for an indicator of theirs.
   *
   * @param thresholds the numbers of the version that they use by name
   */
  public static Ruling onGroups(String kind, Map<String, Integer> thresholds, List<Rule> rules) {
    Source source = Source.ofOurs();
    return new Ruling(
        new Indicator(
            kind, kind, kind, null, null, null, thresholds, kind, source, null, Place.NOWHERE),
        rules);
  }

  /** The status of a partnership by the open reading. */
  public Status status(Partnership partnership) {
    return status(partnership, Reading.open(World.of(partnership)));
  }

  /** The status of a partnership, reusing a reading. */
  public Status status(Partnership partnership, Reading reading) {
    return Verdict.read(rules, reading, Evaluator.bindings(partnership, indicator)).status();
  }

  /** The status of a group under roll-up rules, reusing a reading. */
  public Status status(RollUp rollUp, Reading reading) {
    return Verdict.read(rules, reading, under(rollUp).bindings()).status();
  }

  /** The group with the thresholds that these rules use. */
  public RollUp under(RollUp rollUp) {
    return rollUp.with(indicator.thresholds());
  }
}
