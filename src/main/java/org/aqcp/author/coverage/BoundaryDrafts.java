package org.aqcp.author.coverage;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.aqcp.condition.Operator;
import org.aqcp.condition.Quantity;
import org.aqcp.condition.Requirement;
import org.aqcp.condition.Sections;
import org.aqcp.framework.Indicator;
import org.aqcp.partnership.facts.Partnership;
import org.aqcp.partnership.facts.SectionType;
import org.aqcp.search.Refutations;
import org.aqcp.search.StepSearch;
import org.aqcp.search.edit.Edits;

/** Makes partnerships that are on a threshold, or one step off. */
record BoundaryDrafts(Indicator indicator, StepSearch search) {
  private static final int MOST_FACTS = 25;

  List<Partnership> of(Target.OfBoundary target, Partnership begin, Predicate<Partnership> passes) {
    Boundary boundary = target.boundary();
    Requirement condition = boundary.of();
    List<Partnership> all = new ArrayList<>();
    for (int steps = -1; steps <= 1; steps++) {
      for (Requirement goal : goals(condition, boundary.site(), steps)) {
        Partnership made = search.towards(goal, begin);
        all.add(made);
        all.add(closed(made, condition));
      }
    }
    if (boundary.isShare()) {
      Shares shares = new Shares((Quantity) boundary.site().of(), indicator);
      List.copyOf(all)
          .forEach(one -> all.addAll(shares.of(one, passes, (yes, size) -> size <= MOST_FACTS)));
    }
    return all;
  }

  /** Conditions that hold, or do not hold, for exactly the value some steps off the threshold. */
  private static List<Requirement> goals(Requirement condition, Site site, int steps) {
    Operator by = site.of() instanceof Quantity ? Operator.AT_LEAST : Operator.EQUAL;
    Requirement exactly = site.with(condition, by, steps);
    List<Requirement> goals = new ArrayList<>(List.of(exactly, site.alone(condition, by, steps)));
    goals.addAll(Refutations.of(exactly));
    return goals;
  }

  /**
   * Marks every section that the condition reads as complete: nothing exists beyond what is listed.
   */
  static Partnership closed(Partnership partnership, Requirement condition) {
    Partnership closed = partnership;
    for (SectionType type : Sections.of(condition)) {
      closed = Edits.close(closed, type);
    }
    return closed;
  }
}
