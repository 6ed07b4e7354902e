package org.aqcp.author.mutation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.aqcp.author.cases.CaseRun;
import org.aqcp.author.mutation.catching.CaseHunt;
import org.aqcp.author.mutation.catching.Ruling;
import org.aqcp.author.mutation.catching.StatusHunt;
import org.aqcp.condition.Status;
import org.aqcp.evaluation.Evaluator;
import org.aqcp.evaluation.RollUp;
import org.aqcp.framework.Criterion;
import org.aqcp.framework.FrameworkVersion;
import org.aqcp.framework.Indicator;
import org.aqcp.partnership.facts.Partnership;
import org.aqcp.rules.Rulebook;
import org.aqcp.search.edit.EmptyPartnership;

/**
 * Searches for a case that kills a surviving mutant, and confirms it with Drools.
 *
 * @param compiled the compiled rules of the mutant
 */
record Hunt(CaseRun run, Subject subject, Ruling mutant, Rulebook compiled) {
  Optional<MutantOutcome.Caught> caught() {
    Ruling real = subject.ruling();
    return subject.isRollUp()
        ? rollUp(real)
        : new CaseHunt(real, mutant, startingPoints()).find().map(given -> ofFacts(given, real));
  }

  /** The partnerships of the indicator's cases, or an empty one if it has no cases. */
  private List<Partnership> startingPoints() {
    if (!subject.known().isEmpty()) {
      return subject.known();
    }
    Partnership any = run.results().get(0).of().given();
    return List.of(EmptyPartnership.partnership(level(mutant.indicator()), any.asOf().first()));
  }

  private String level(Indicator indicator) {
    return run.version().criteria().stream()
        .filter(c -> c.indicators().stream().anyMatch(i -> i.id().equals(indicator.id())))
        .findFirst()
        .map(Criterion::level)
        .orElseThrow();
  }

  private MutantOutcome.Caught ofFacts(Partnership given, Ruling real) {
    Status expected =
        new Evaluator(run.version(), Rulebook.compiled(real.rules()))
            .evaluate(given, real.indicator())
            .status();
    Status otherwise =
        new Evaluator(run.version(), compiled).evaluate(given, mutant.indicator()).status();
    return new MutantOutcome.Caught(
        real.indicator().id(), Optional.of(given), Map.of(), expected, otherwise);
  }

  private Optional<MutantOutcome.Caught> rollUp(Ruling real) {
    FrameworkVersion version = run.version();
    for (String level : version.levelIds()) {
      for (String id : groups(level)) {
        Optional<Map<String, Status>> found =
            new StatusHunt(version, level, id, real, mutant).find();
        if (found.isPresent()) {
          RollUp rollUp = RollUp.of(version, level, id, found.get());
          Status expected = real.under(rollUp).evaluate(Rulebook.compiled(real.rules())).status();
          Status otherwise = mutant.under(rollUp).evaluate(compiled).status();
          return Optional.of(
              new MutantOutcome.Caught(id, Optional.empty(), found.get(), expected, otherwise));
        }
      }
    }
    return Optional.empty();
  }

  private List<String> groups(String level) {
    return mutant.indicator().id().equals(RollUp.CRITERION)
        ? run.version().criteria(level).stream().map(Criterion::id).toList()
        : List.of(RollUp.BENCHMARK);
  }
}
