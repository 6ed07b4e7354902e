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
import org.aqcp.explanation.Explainer;
import org.aqcp.partnership.facts.Partnership;

/**
 * An interview about a partnership: which of all that is not reported to ask next. It asks only
 * what can still change a verdict, and has a {@link Witness} for it; what settles most comes first,
 * but what is begun is finished: the parts of an entry, and the entries of a section.
 *
 * <p>It knows no terminal and no file. Whoever asks tells it what the partnership has become.
 */
public final class Interview {
  private final Reevaluator reevaluator;
  private final Predicate<String> scope;
  private final Map<String, IndicatorState> states = new LinkedHashMap<>();
  private final Set<OpenPart> aside = new LinkedHashSet<>();
  private final Gains gains = new Gains(states, aside);
  private Evaluation evaluation;
  private OpenPart last;

  /**
   * Begins an interview.
   *
   * @param scope the ids of the indicators whose verdicts are to be settled
   */
  public Interview(Evaluator evaluator, Partnership partnership, Predicate<String> scope) {
    this.reevaluator = new Reevaluator(evaluator);
    this.scope = scope;
    this.evaluation = evaluator.evaluate(partnership);
    Explainer explainer = new Explainer(evaluator, evaluation);
    undecided().forEach(verdict -> know(verdict, explainer));
  }

  public Evaluation evaluation() {
    return evaluation;
  }

  public Partnership partnership() {
    return evaluation.partnership();
  }

  /** Goes on with what the partnership has become, such as after an answer. */
  public void heard(Partnership now) {
    Reevaluation renewed = reevaluator.evaluate(now, evaluation);
    evaluation = renewed.evaluation();
    for (String id : renewed.anew()) {
      IndicatorState before = states.remove(id);
      if (before != null) {
        gains.forget(before);
      }
    }
    Explainer explainer = new Explainer(reevaluator.evaluator(), evaluation);
    for (IndicatorVerdict verdict : undecided()) {
      if (renewed.anew().contains(verdict.indicator().id())) {
        know(verdict, explainer);
      }
    }
  }

  private void know(IndicatorVerdict verdict, Explainer explainer) {
    IndicatorState state =
        new IndicatorState(reevaluator.evaluator(), partnership(), verdict, explainer);
    states.put(verdict.indicator().id(), state);
    gains.forget(state);
  }

  private List<IndicatorVerdict> undecided() {
    List<IndicatorVerdict> undecided = new ArrayList<>();
    for (IndicatorVerdict verdict : inScope()) {
      if (!verdict.verdict().decided()) {
        undecided.add(verdict);
      }
    }
    return undecided;
  }

  /** The verdicts that are to be settled. */
  public List<IndicatorVerdict> inScope() {
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

  /** How many of them are open. */
  public int open() {
    return undecided().size();
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
    Map<OpenPart, List<String>> candidates = candidates();
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
              .flatMap(id -> why.apply(states.get(id), one.part()).stream())
              .findFirst();
      if (witness.isPresent()) {
        last = one.part();
        return Optional.of(new Asking(one.part(), one.of(), witness.get()));
      }
    }
    return Optional.empty();
  }

  private Map<OpenPart, List<String>> candidates() {
    Map<OpenPart, List<String>> candidates = new LinkedHashMap<>();
    states.forEach(
        (id, state) -> {
          for (OpenPart part : state.open()) {
            if (!aside.contains(part)) {
              candidates.computeIfAbsent(part, one -> new ArrayList<>()).add(id);
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
