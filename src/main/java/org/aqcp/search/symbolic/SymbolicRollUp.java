package org.aqcp.search.symbolic;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.aqcp.condition.Bindings;
import org.aqcp.condition.Group;
import org.aqcp.evaluation.Evaluator;
import org.aqcp.evaluation.RollUp;
import org.aqcp.evaluation.Waiving;
import org.aqcp.framework.Criterion;
import org.aqcp.framework.Indicator;
import org.aqcp.partnership.facts.Partnership;
import org.aqcp.search.choice.ChoiceSpace;
import org.aqcp.search.formula.Formulas;

/**
 * The verdicts on indicators, criteria and the benchmark, depending on what is chosen: the same as
 * those of an evaluation of the partnership that each combination of options makes.
 *
 * <p>Each method throws {@link NotSymbolic} if a rule cannot be read with choices, or only at too
 * great a length.
 */
public final class SymbolicRollUp {
  private final ChoiceSpace choices;
  private final Evaluator evaluator;
  private final Formulas by;
  private final Map<String, SymbolicVerdict> known = new HashMap<>();

  public SymbolicRollUp(ChoiceSpace choices, Evaluator evaluator, Formulas by) {
    this.choices = choices;
    this.evaluator = evaluator;
    this.by = by;
  }

  public SymbolicVerdict indicator(Indicator indicator) {
    SymbolicVerdict verdict = known.get(indicator.id());
    if (verdict == null) {
      Bindings fixed = Evaluator.bindings(partnership(), indicator);
      SymbolicReading reading = new SymbolicReading(choices, evaluator.derived(), fixed, by);
      verdict = SymbolicVerdict.of(evaluator.rulebook().on(indicator.id()), reading, by);
      known.put(indicator.id(), verdict);
    }
    return verdict;
  }

  public SymbolicVerdict criterion(Criterion criterion) {
    List<PossibleStanding> standings = new ArrayList<>();
    for (Indicator one : criterion.indicators()) {
      SymbolicVerdict own = indicator(one);
      boolean onlyAdds =
          one.optional() || Waiving.isInForce(partnership(), evaluator.version().id(), one);
      SymbolicVerdict counts = onlyAdds ? own.optional() : own;
      standings.add(new PossibleStanding(one.id(), criterion.id(), one.weight(), counts));
    }
    return group(criterion.id(), RollUp.CRITERION, standings);
  }

  /** The verdict on all criteria of the level together. */
  public SymbolicVerdict whole() {
    String id = evaluator.version().id();
    List<PossibleStanding> standings = new ArrayList<>();
    for (Criterion one : evaluator.version().criteria(partnership().level())) {
      standings.add(new PossibleStanding(one.id(), id, one.weight(), criterion(one)));
    }
    return group(id, RollUp.BENCHMARK, standings);
  }

  private Partnership partnership() {
    return (Partnership) choices.partnership().base();
  }

  private SymbolicVerdict group(String id, String kind, List<PossibleStanding> standings) {
    Group group = new Group(id, kind, evaluator.version().thresholds());
    Bindings fixed = Bindings.NONE.with("$group", group);
    SymbolicReading reading = new SymbolicReading(standings, fixed, by);
    return SymbolicVerdict.of(evaluator.rulebook().on(kind), reading, by);
  }
}
