package org.aqcp.assist.plan;

import java.util.List;
import org.aqcp.evaluation.CriterionVerdict;
import org.aqcp.evaluation.Evaluation;
import org.aqcp.evaluation.IndicatorVerdict;
import org.aqcp.evaluation.Verdict;
import org.aqcp.framework.Criterion;
import org.aqcp.framework.Indicator;
import org.aqcp.search.symbolic.SymbolicRollUp;
import org.aqcp.search.symbolic.SymbolicVerdict;

/** What a plan is for: one indicator, all of a criterion, or the benchmark. */
public sealed interface Aim {
  /** The id of the indicator or criterion; {@code benchmark} for the benchmark. */
  String id();

  String title();

  /** The verdict on it in an evaluation. */
  Verdict in(Evaluation evaluation);

  /** The indicators that decide it. */
  List<IndicatorVerdict> indicators(Evaluation evaluation);

  /** The verdict on it, depending on what is chosen. */
  SymbolicVerdict read(SymbolicRollUp rollUp);

  /** One indicator. */
  record OfIndicator(Indicator indicator) implements Aim {
    @Override
    public String id() {
      return indicator.id();
    }

    @Override
    public String title() {
      return indicator.title();
    }

    @Override
    public Verdict in(Evaluation evaluation) {
      return evaluation.indicator(id()).orElseThrow().verdict();
    }

    @Override
    public List<IndicatorVerdict> indicators(Evaluation evaluation) {
      return List.of(evaluation.indicator(id()).orElseThrow());
    }

    @Override
    public SymbolicVerdict read(SymbolicRollUp rollUp) {
      return rollUp.indicator(indicator);
    }
  }

  /** A criterion, as the roll-up rules make it of its indicators. */
  record OfCriterion(Criterion criterion) implements Aim {
    @Override
    public String id() {
      return criterion.id();
    }

    @Override
    public String title() {
      return criterion.title();
    }

    @Override
    public Verdict in(Evaluation evaluation) {
      return found(evaluation).verdict();
    }

    @Override
    public List<IndicatorVerdict> indicators(Evaluation evaluation) {
      return found(evaluation).indicators();
    }

    private CriterionVerdict found(Evaluation evaluation) {
      return evaluation.criteria().stream()
          .filter(one -> one.criterion().id().equals(criterion.id()))
          .findFirst()
          .orElseThrow();
    }

    @Override
    public SymbolicVerdict read(SymbolicRollUp rollUp) {
      return rollUp.criterion(criterion);
    }
  }

  /** All criteria of the level together. */
  record OfBenchmark() implements Aim {
    @Override
    public String id() {
      return "benchmark";
    }

    @Override
    public String title() {
      return "The benchmark";
    }

    @Override
    public Verdict in(Evaluation evaluation) {
      return evaluation.whole();
    }

    @Override
    public List<IndicatorVerdict> indicators(Evaluation evaluation) {
      return evaluation.criteria().stream().flatMap(one -> one.indicators().stream()).toList();
    }

    @Override
    public SymbolicVerdict read(SymbolicRollUp rollUp) {
      return rollUp.whole();
    }
  }
}
