package org.aqcp.author.check;

import java.util.ArrayList;
import java.util.List;
import org.aqcp.condition.Pattern;
import org.aqcp.condition.Rule;
import org.aqcp.condition.Term;
import org.aqcp.evaluation.RollUp;
import org.aqcp.framework.Criterion;
import org.aqcp.framework.FrameworkVersion;
import org.aqcp.framework.Indicator;
import org.aqcp.input.problem.Extent;
import org.aqcp.input.problem.Place;
import org.aqcp.input.problem.Problem;

/** Finds weights of criteria or indicators that no roll-up rule adds up. */
record UnusedWeights(FrameworkVersion version, String level, List<Rule> rules, Excerpts excerpts) {
  private static final String WEIGHT = "weight";

  List<Problem> problems() {
    List<Problem> problems = new ArrayList<>();
    boolean ofCriteria = isAddedUp(RollUp.BENCHMARK);
    boolean ofIndicators = isAddedUp(RollUp.CRITERION);
    for (Criterion criterion : version.criteria(level)) {
      add(criterion.id(), criterion.weight(), ofCriteria, criterion.place(), problems);
      for (Indicator indicator : criterion.indicators()) {
        add(indicator.id(), indicator.weight(), ofIndicators, indicator.place(), problems);
      }
    }
    return problems;
  }

  private boolean isAddedUp(String kind) {
    return rules.stream()
        .filter(rule -> rule.on().equals(kind))
        .flatMap(rule -> rule.sentences().stream())
        .flatMap(sentence -> sentence.condition().patterns().stream())
        .anyMatch(UnusedWeights::reads);
  }

  private static boolean reads(Pattern pattern) {
    return pattern.bindings().values().stream().anyMatch(UnusedWeights::isWeight)
        || pattern.tests().stream()
            .flatMap(test -> test.comparisons().stream())
            .anyMatch(compared -> isWeight(compared.left()) || isWeight(compared.right()));
  }

  private static boolean isWeight(Term term) {
    return term instanceof Term.Component component && component.name().equals(WEIGHT);
  }

  private void add(String id, int weight, boolean used, Place place, List<Problem> problems) {
    if (weight != 1 && !used) {
      String file = version.origin().file();
      problems.add(
          new Problem(
              CheckProblem.UNUSED_WEIGHT,
              file,
              excerpts.key(WEIGHT, file, place.line()).orElse(Extent.at(place)),
              "no roll-up rule adds up the weight of " + id,
              "write a sentence that does, such as `The met ... weigh at least {n} in total`, or"
                  + " remove it"));
    }
  }
}
