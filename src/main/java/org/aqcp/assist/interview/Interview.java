package org.aqcp.assist.interview;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import org.aqcp.evaluation.CriterionVerdict;
import org.aqcp.evaluation.Evaluation;
import org.aqcp.evaluation.Evaluator;
import org.aqcp.evaluation.IndicatorVerdict;
import org.aqcp.evaluation.Reevaluation;
import org.aqcp.evaluation.Reevaluator;
import org.aqcp.evaluation.Yardsticks;
import org.aqcp.explanation.Explainer;
import org.aqcp.partnership.facts.Partnership;

/**
 * An interview about a partnership: which of all that is not reported to ask next. It asks only
 * what can still change a verdict, and has a {@link Witness} for it; what settles most comes first,
 * but what is begun is finished: the parts of an entry, and the entries of a section. Where it is
 * held for several framework versions, what settles most in all of them together.
 *
 * <p>It knows no terminal and no file. Whoever asks tells it what the partnership has become.
 */
public final class Interview {
  private final List<Reevaluator> reevaluators = new ArrayList<>();
  private final Predicate<String> scope;
  private final Map<Concern, IndicatorState> states = new LinkedHashMap<>();
  private final Set<OpenPart> aside = new LinkedHashSet<>();
  private final Gains gains = new Gains(states, aside);
  private List<Evaluation> evaluations;
  private OpenPart last;

  /**
   * Begins an interview for one framework version.
   *
   * @param scope the ids of the indicators whose verdicts are to be settled
   */
  public Interview(Evaluator evaluator, Partnership partnership, Predicate<String> scope) {
    this(new Yardsticks(List.of(evaluator)), partnership, scope);
  }

  /** Begins an interview for several framework versions at once. */
  public Interview(Yardsticks yardsticks, Partnership partnership, Predicate<String> scope) {
    this.scope = scope;
    yardsticks.evaluators().forEach(one -> reevaluators.add(new Reevaluator(one)));
    this.evaluations = yardsticks.evaluate(partnership);
    for (int i = 0; i < evaluations.size(); i++) {
      know(reevaluators.get(i).evaluator(), evaluations.get(i), id -> true);
    }
  }

  /** The evaluation against each framework version. */
  public List<Evaluation> evaluations() {
    return evaluations;
  }

  public Partnership partnership() {
    return evaluations.get(0).partnership();
  }

  /** Goes on with what the partnership has become, such as after an answer. */
  public void heard(Partnership now) {
    List<Evaluation> after = new ArrayList<>();
    for (int i = 0; i < evaluations.size(); i++) {
      Reevaluation renewed = reevaluators.get(i).evaluate(now, evaluations.get(i));
      after.add(renewed.evaluation());
      for (String id : renewed.anew()) {
        IndicatorState before = states.remove(concern(renewed.evaluation(), id));
        if (before != null) {
          gains.forget(before);
        }
      }
      know(reevaluators.get(i).evaluator(), renewed.evaluation(), renewed.anew()::contains);
    }
    evaluations = List.copyOf(after);
  }

  private void know(Evaluator evaluator, Evaluation evaluation, Predicate<String> anew) {
    Explainer explainer = new Explainer(evaluator, evaluation);
    for (IndicatorVerdict verdict : undecided(evaluation)) {
      String id = verdict.indicator().id();
      if (anew.test(id)) {
        IndicatorState state =
            new IndicatorState(evaluator, evaluation.partnership(), verdict, explainer);
        states.put(concern(evaluation, id), state);
        gains.forget(state);
      }
    }
  }

  private static Concern concern(Evaluation evaluation, String indicator) {
    return new Concern(evaluation.version().id(), indicator);
  }

  private List<IndicatorVerdict> undecided(Evaluation evaluation) {
    return inScope(evaluation).stream().filter(one -> !one.verdict().decided()).toList();
  }

  /** The verdicts of an evaluation that are to be settled. */
  public List<IndicatorVerdict> inScope(Evaluation evaluation) {
    List<IndicatorVerdict> all = new ArrayList<>();
    for (CriterionVerdict criterion : evaluation.criteria()) {
      for (IndicatorVerdict verdict : criterion.indicators()) {
        if (scope.test(verdict.indicator().id())) {
          all.add(verdict);
        }
      }
    }
    return all;
  }

  /** How many verdicts are to be settled. */
  public int inScope() {
    return evaluations.stream().mapToInt(one -> inScope(one).size()).sum();
  }

  /** How many of them are open. */
  public int open() {
    return evaluations.stream().mapToInt(one -> undecided(one).size()).sum();
  }

  /** How many questions may be left, as far as that is known now. */
  public int toGo() {
    return candidates().size();
  }

  /** Does not ask for something again, because nobody knows it. */
  public void setAside(OpenPart part) {
    aside.add(part);
    gains.forget(part);
  }

  /** Asks again for what was set aside. */
  public void takeUp(OpenPart part) {
    aside.remove(part);
    gains.forget(part);
  }

  /** What was set aside and would still matter. */
  public List<OpenPart> aside() {
    Set<OpenPart> open = new LinkedHashSet<>();
    states.values().forEach(state -> open.addAll(state.open()));
    return aside.stream().filter(open::contains).toList();
  }

  /** What to ask next; empty if nothing that could be answered changes a verdict. */
  public Optional<Asking> next() {
    Map<OpenPart, List<Concern>> candidates = candidates();
    List<Ranked> ranked = new ArrayList<>();
    candidates.forEach((part, of) -> ranked.add(new Ranked(part, of, gains.of(part, of))));
    ranked.sort(order());
    return first(ranked);
  }

  /** What to ask next if everything that can still change a verdict is asked in another order. */
  public Optional<Asking> next(Comparator<OpenPart> order) {
    List<Ranked> ranked = new ArrayList<>();
    candidates().forEach((part, of) -> ranked.add(new Ranked(part, of, 0)));
    ranked.sort(Comparator.comparing(Ranked::part, order));
    return first(ranked);
  }

  /**
   * The first with answers that differ; if there is none, the first of which any answer decides.
   */
  private Optional<Asking> first(List<Ranked> ranked) {
    return first(ranked, IndicatorState::witness).or(() -> first(ranked, IndicatorState::settling));
  }

  private Optional<Asking> first(
      List<Ranked> ranked, BiFunction<IndicatorState, OpenPart, Optional<Witness>> why) {
    for (Ranked one : ranked) {
      Optional<Witness> witness =
          one.of().stream()
              .flatMap(of -> why.apply(states.get(of), one.part()).stream())
              .findFirst();
      if (witness.isPresent()) {
        last = one.part();
        return Optional.of(new Asking(one.part(), one.of(), witness.get()));
      }
    }
    return Optional.empty();
  }

  private Map<OpenPart, List<Concern>> candidates() {
    Map<OpenPart, List<Concern>> candidates = new LinkedHashMap<>();
    states.forEach(
        (concern, state) -> {
          for (OpenPart part : state.open()) {
            if (!aside.contains(part)) {
              candidates.computeIfAbsent(part, one -> new ArrayList<>()).add(concern);
            }
          }
        });
    return candidates;
  }

  /** What belongs to the last question first, then what settles most, then as the model has it. */
  private Comparator<Ranked> order() {
    return Comparator.<Ranked>comparingInt(one -> distance(one.part()))
        .thenComparing(one -> -one.gain())
        .thenComparing(one -> one.part().path());
  }

  /** How far a question would be from the last one. */
  private int distance(OpenPart part) {
    if (last == null) {
      return 3;
    }
    if (!last.fact().isEmpty() && part.fact().equals(last.fact())) {
      return 0;
    }
    if (part.section() == null || part.section() != last.section()) {
      return 3;
    }
    if (part.form() == OpenPart.Form.MORE) {
      return last.part() == null ? 0 : 2;
    }
    return part.entry().equals(last.entry()) ? 1 : 2;
  }
}
