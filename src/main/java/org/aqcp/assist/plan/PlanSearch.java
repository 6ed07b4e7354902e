package org.aqcp.assist.plan;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.aqcp.condition.Kind;
import org.aqcp.condition.Status;
import org.aqcp.evaluation.Evaluation;
import org.aqcp.evaluation.Evaluator;
import org.aqcp.evaluation.Verdict;
import org.aqcp.explanation.facts.FactNames;
import org.aqcp.explanation.remedy.Gap;
import org.aqcp.explanation.remedy.SideEffect;
import org.aqcp.framework.Indicator;
import org.aqcp.partnership.facts.Partnership;
import org.aqcp.search.edit.Change;
import org.aqcp.search.edit.ChangesBetween;
import org.aqcp.search.edit.MadeUpNames;
import org.aqcp.search.edit.Records;
import org.aqcp.search.formula.Formula;
import org.aqcp.search.least.LeastEffort;
import org.aqcp.search.least.SearchLimit;
import org.aqcp.search.symbolic.NotSymbolic;

/**
 * Searches for plans. What it finds was evaluated, with Drools as referee.
 *
 * @param before the evaluation of the partnership as it is
 * @param names the names of its facts
 * @param time no search goes on for longer
 */
public record PlanSearch(
    Evaluator evaluator, Evaluation before, FactNames names, Kept kept, Duration time) {
  /** No more plans than this are shown besides the first. */
  private static final int MOST_OTHERS = 2;

  /** No more steps than this are ruled out to find others. */
  private static final int MOST_TRIED = 4;

  /** The plan of least effort with which an aim has at least a status. */
  public Plan plan(Aim aim, Status to) {
    try {
      PlanSpace space = PlanSpace.of(aim, to, this);
      SearchLimit limit = SearchLimit.of(time);
      LeastEffort.Found found = space.least(List.of(), limit);
      return found
          .taken()
          .map(taken -> plan(space, found, taken, limit))
          .orElseGet(() -> none(space, found));
    } catch (NotSymbolic e) {
      return Plan.none(aim, aim.in(before), to, 0, 0, List.of(), Gap.Proof.TOO_MANY);
    }
  }

  private Plan none(PlanSpace space, LeastEffort.Found found) {
    Aim aim = space.aim();
    return Plan.none(
        aim,
        aim.in(before),
        space.to(),
        space.moves(),
        found.least(),
        found.isProved() ? space.hopeless(aim.indicators(before)) : List.of(),
        proof(found));
  }

  private static Gap.Proof proof(LeastEffort.Found found) {
    return found.isProved() ? Gap.Proof.LEAST : Gap.Proof.STOPPED;
  }

  private Plan plan(PlanSpace space, LeastEffort.Found found, int[] taken, SearchLimit limit) {
    Aim aim = space.aim();
    Verdict now = aim.in(before);
    Evaluation after = evaluator.evaluate(space.with(taken));
    if (!isReached(aim, space.to(), after)) {
      return Plan.none(
          aim, now, space.to(), space.moves(), found.least(), List.of(), Gap.Proof.STOPPED);
    }
    List<SideEffect> worse =
        SideEffect.of(before, indicators(), indicator -> status(indicator, after));
    return new Plan(
        aim,
        now,
        space.to(),
        changes(space.with(taken)),
        others(space, found, limit),
        better(after, worse),
        worse,
        space.moves(),
        found.effort(),
        found.least(),
        List.of(),
        proof(found));
  }

  private static boolean isReached(Aim aim, Status to, Evaluation after) {
    Status status = aim.in(after).status();
    return status == Status.MET || status == to;
  }

  private List<Indicator> indicators() {
    return evaluator.version().indicators(before.partnership().level());
  }

  private static Status status(Indicator indicator, Evaluation after) {
    return after.indicator(indicator.id()).orElseThrow().verdict().status();
  }

  private List<Change> changes(Partnership changed) {
    return ChangesBetween.between(before.partnership(), changed, names);
  }

  private List<Plan.Turned> better(Evaluation after, List<SideEffect> worse) {
    List<String> notBetter = worse.stream().map(SideEffect::indicator).toList();
    List<Plan.Turned> better = new ArrayList<>();
    for (Indicator one : indicators()) {
      Status from = status(one, before);
      Status to = status(one, after);
      if (from != to && !notBetter.contains(one.id())) {
        better.add(new Plan.Turned(one.id(), from, to));
      }
    }
    return better;
  }

  /** Of one indicator, plans of the same effort that do without the dearest step of the others. */
  private List<List<Change>> others(PlanSpace space, LeastEffort.Found first, SearchLimit limit) {
    Map<List<Object>, List<Change>> all = new LinkedHashMap<>();
    List<Formula> without = new ArrayList<>();
    Optional<int[]> last = first.taken();
    boolean areSought = space.aim() instanceof Aim.OfIndicator && first.isProved();
    while (areSought && last.isPresent() && without.size() <= MOST_TRIED) {
      List<Change> changes = changes(space.with(last.get()));
      List<Object> alike = changes.stream().map(PlanSearch::unnamed).toList();
      if (!all.containsKey(alike) && isReached(space, last.get())) {
        all.put(alike, changes);
      }
      without.add(space.withoutDearest(last.get()));
      LeastEffort.Found next = space.least(without, limit);
      last = next.taken().filter(taken -> next.effort() == first.effort());
    }
    return all.values().stream().skip(1).limit(MOST_OTHERS).toList();
  }

  /** A change without the made-up names of what is new: they tell nothing apart for a reader. */
  private static Object unnamed(Change change) {
    if (!(change instanceof Change.Add add)) {
      return change;
    }
    Record fact = add.value();
    for (String part : Kind.of(fact.getClass()).components().keySet()) {
      if (Kind.value(fact, part) instanceof String name && MadeUpNames.include(name)) {
        fact = Records.with(fact, part, "");
      }
    }
    return new Change.Add(add.section(), add.path(), fact);
  }

  private boolean isReached(PlanSpace space, int[] taken) {
    return isReached(space.aim(), space.to(), evaluator.evaluate(space.with(taken)));
  }
}
