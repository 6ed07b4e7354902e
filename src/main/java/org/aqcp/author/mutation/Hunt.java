package org.aqcp.author.mutation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.aqcp.author.cases.CaseRun;
import org.aqcp.condition.Status;
import org.aqcp.evaluation.Evaluator;
import org.aqcp.evaluation.RollUp;
import org.aqcp.framework.Criterion;
import org.aqcp.framework.Indicator;
import org.aqcp.partnership.facts.Partnership;
import org.aqcp.rules.Rulebook;
import org.aqcp.search.apart.CaseHunt;
import org.aqcp.search.apart.Ruling;
import org.aqcp.search.apart.StatusHunt;
import org.aqcp.search.edit.EmptyPartnership;

/**
 * Searches for a case that kills a surviving mutant, and confirms it with Drools.
 *
 * @param real the compiled rules
 * @param compiled the compiled rules of the mutant
 */
record Hunt(CaseRun run, Subject subject, Rulebook real, Ruling mutant, Rulebook compiled) {
  /**
   * What was found.
   *
   * @param caught a case that kills the mutant; empty if none was found
   * @param proof why there is none; empty if that is not proved
   */
  record Found(Optional<MutantOutcome.Caught> caught, String proof) {}

  Found find() {
    if (subject.isRollUp()) {
      return ofStatuses();
    }
    CaseHunt.Found found = new CaseHunt(subject.ruling(), mutant, empty(), subject.known()).find();
    String proof =
        "no partnership with up to %d facts of each kind gets another status"
            .formatted(found.facts());
    return new Found(found.given().map(this::ofFacts), found.facts() > 0 ? proof : "");
  }

  /** A partnership that says nothing, on the day of the cases. */
  private Partnership empty() {
    Partnership any = run.results().get(0).of().given();
    return EmptyPartnership.partnership(level(mutant.indicator()), any.asOf().first());
  }

  private String level(Indicator indicator) {
    return run.version().criteria().stream()
        .filter(c -> c.indicators().stream().anyMatch(i -> i.id().equals(indicator.id())))
        .findFirst()
        .map(Criterion::level)
        .orElseThrow();
  }

  private MutantOutcome.Caught ofFacts(Partnership given) {
    Indicator indicator = subject.ruling().indicator();
    Status expected = new Evaluator(run.version(), real).evaluate(given, indicator).status();
    Status otherwise =
        new Evaluator(run.version(), compiled).evaluate(given, mutant.indicator()).status();
    return new MutantOutcome.Caught(
        indicator.id(), Optional.of(given), Map.of(), expected, otherwise);
  }

  private Found ofStatuses() {
    boolean isProved = true;
    for (String level : run.version().levelIds()) {
      for (String id : groups(level)) {
        StatusHunt hunt =
            new StatusHunt(run.version(), run.version(), level, id, subject.ruling(), mutant);
        Optional<Map<String, Status>> found = hunt.find();
        if (found.isPresent()) {
          return new Found(found.map(statuses -> caught(level, id, statuses)), "");
        }
        isProved &= hunt.triesAll();
      }
    }
    String proof = "whatever the statuses of indicators or criteria are, it gives the same";
    return new Found(Optional.empty(), isProved ? proof : "");
  }

  private MutantOutcome.Caught caught(String level, String id, Map<String, Status> statuses) {
    RollUp rollUp = RollUp.of(run.version(), level, id, statuses);
    Status expected = subject.ruling().under(rollUp).evaluate(real).status();
    Status otherwise = mutant.under(rollUp).evaluate(compiled).status();
    return new MutantOutcome.Caught(id, Optional.empty(), statuses, expected, otherwise);
  }

  private List<String> groups(String level) {
    return mutant.indicator().id().equals(RollUp.CRITERION)
        ? run.version().criteria(level).stream().map(Criterion::id).toList()
        : List.of(RollUp.BENCHMARK);
  }
}
