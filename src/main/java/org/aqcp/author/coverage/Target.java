package org.aqcp.author.coverage;

import java.util.List;
import java.util.stream.Stream;
import org.aqcp.condition.Bindings;
import org.aqcp.condition.Reading;
import org.aqcp.condition.Requirement;
import org.aqcp.condition.Rule;
import org.aqcp.condition.Sentence;
import org.aqcp.condition.Status;
import org.aqcp.condition.Truth;
import org.aqcp.evaluation.Evaluator;
import org.aqcp.framework.Indicator;
import org.aqcp.partnership.facts.Partnership;
import org.aqcp.search.symbolic.SymbolicVerdict;

/** Something that at least one case of an indicator should demonstrate. */
public sealed interface Target {
  Indicator indicator();

  /** Whether a partnership demonstrates it, by the open reading. */
  boolean reached(Partnership partnership, Evaluator evaluator);

  /** The attempts to find partnerships that demonstrate it, the one with fewest facts first. */
  Stream<WitnessSearch> attempts(List<Rule> rules);

  /** The indicator has this status. */
  record OfStatus(Indicator indicator, Status status) implements Target {
    @Override
    public boolean reached(Partnership partnership, Evaluator evaluator) {
      return evaluator.unrefereed(partnership, indicator).status() == status;
    }

    @Override
    public Stream<WitnessSearch> attempts(List<Rule> rules) {
      List<List<Requirement>> asked =
          rules.stream()
              .map(rule -> rule.sentences().stream().map(Sentence::condition).toList())
              .toList();
      return WitnessSearch.growing(
          asked, (reading, by) -> SymbolicVerdict.of(rules, reading, by).is(status));
    }
  }

  /** A sentence is true, false or unknown. */
  record OfSentence(Indicator indicator, Rule rule, Sentence sentence, Truth truth)
      implements Target {
    @Override
    public boolean reached(Partnership partnership, Evaluator evaluator) {
      Bindings bindings = Evaluator.bindings(partnership, indicator);
      Reading reading = Reading.open(evaluator.world(partnership));
      return sentence.condition().read(reading, bindings) == truth;
    }

    @Override
    public Stream<WitnessSearch> attempts(List<Rule> rules) {
      return WitnessSearch.growing(
          List.of(List.of(sentence.condition())),
          (reading, by) -> reading.read(sentence.condition()).is(truth, by));
    }
  }

  /** A threshold is only just met, or only just missed. */
  record OfBoundary(
      Indicator indicator, Rule rule, Sentence sentence, Boundary boundary, Boundary.Side side)
      implements Target {
    @Override
    public boolean reached(Partnership partnership, Evaluator evaluator) {
      Bindings bindings = Evaluator.bindings(partnership, indicator);
      return boundary.seen(side, Reading.open(evaluator.world(partnership)), bindings);
    }

    @Override
    public Stream<WitnessSearch> attempts(List<Rule> rules) {
      return boundary.attempts(side, Bindings.NONE.with("$indicator", indicator));
    }
  }
}
