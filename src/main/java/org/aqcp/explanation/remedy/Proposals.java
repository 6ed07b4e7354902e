package org.aqcp.explanation.remedy;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.aqcp.condition.Bindings;
import org.aqcp.condition.Condition;
import org.aqcp.condition.Join;
import org.aqcp.condition.Kind;
import org.aqcp.condition.Part;
import org.aqcp.condition.Pattern;
import org.aqcp.condition.Quantity;
import org.aqcp.condition.Reading;
import org.aqcp.condition.Share;
import org.aqcp.condition.Test;
import org.aqcp.condition.Truth;
import org.aqcp.condition.World;
import org.aqcp.evaluation.Evaluator;
import org.aqcp.explanation.facts.Chain;
import org.aqcp.explanation.facts.ChainFinder;
import org.aqcp.explanation.facts.FactNames;
import org.aqcp.framework.Indicator;
import org.aqcp.input.Words;
import org.aqcp.partnership.Partnership;
import org.aqcp.partnership.SectionType;

/** Partnerships one step away from a given one in which a condition is nearer to holding. */
final class Proposals {
  /** Near misses that are worth completing. */
  private static final int NEAREST = 8;

  private final Partnership partnership;
  private final Reading reading;
  private final Bindings bindings;
  private final FactNames names;
  private final List<Partnership> proposals = new ArrayList<>();

  private Proposals(Partnership partnership, Indicator indicator) {
    this.partnership = partnership;
    this.reading = Reading.open(World.of(partnership));
    this.bindings = Evaluator.bindings(partnership, indicator);
    this.names = new FactNames(partnership);
  }

  /** Those that change least come first. */
  static List<Partnership> of(Condition condition, Partnership partnership, Indicator indicator) {
    Proposals all = new Proposals(partnership, indicator);
    if (condition instanceof Condition.Every every) {
      all.every(every);
    } else if (condition instanceof Condition.Exists exists) {
      all.more(exists.of());
    } else if (condition instanceof Quantity quantity) {
      all.quantity(quantity);
    } else if (condition instanceof Condition.Absent absent) {
      all.fewer(absent.of());
    }
    return all.proposals;
  }

  private void quantity(Quantity quantity) {
    if (!Distance.wantsMore(quantity)) {
      fewer(quantity.of());
      return;
    }
    if (quantity.function() == Quantity.Function.PERCENT) {
      closeIfOpen(quantity.of().first());
      counted(quantity, true);
    } else if (quantity.function() == Quantity.Function.TOTAL) {
      counted(quantity, wantedTotal(quantity));
    } else if (quantity.function() == Quantity.Function.COUNT_DISTINCT) {
      different(quantity);
    }
    more(quantity.of());
  }

  /** Facts that differ, in what is counted, from those that count already. */
  private void different(Quantity quantity) {
    Set<Object> seen = new HashSet<>();
    List<Chain> chains = ChainFinder.find(quantity.of(), reading, bindings, names);
    for (Chain chain : chains) {
      if (chain.holds() == Truth.TRUE && !chain.supposed()) {
        seen.add(quantity.counted().value(chain.bindings()));
      }
    }
    for (Draft draft : Completion.of(partnership, reading, quantity.of(), bindings, List.of())) {
      Part.of(quantity.counted(), draft.bindings())
          .filter(part -> Fitting.mayChange(draft, part))
          .ifPresent(
              part ->
                  NewValue.allUnlike(part, seen)
                      .flatMap(value -> draft.with(part, value).stream())
                      .forEach(changed -> proposals.add(changed.in(partnership))));
    }
  }

  /** By how much the total has to grow. */
  private int wantedTotal(Quantity quantity) {
    return (int) (quantity.needed(bindings) - quantity.range(reading, bindings).min());
  }

  /** Changes what is counted of the facts that count: yes for a share, more for a total. */
  private void counted(Quantity quantity, Object wanted) {
    for (Chain chain : ChainFinder.find(quantity.of(), reading, bindings, names)) {
      if (chain.holds() != Truth.TRUE || chain.supposed()) {
        continue;
      }
      Optional<Part> part = Part.of(quantity.counted(), chain.bindings());
      if (part.isPresent() && !isEnough(part.get().value(), wanted)) {
        change(quantity.of(), chain, part.get(), more(part.get(), wanted));
      }
    }
    for (Draft draft : Completion.of(partnership, reading, quantity.of(), bindings, List.of())) {
      Part.of(quantity.counted(), draft.bindings())
          .flatMap(part -> draft.with(part, more(part, wanted)))
          .ifPresent(changed -> proposals.add(changed.in(partnership)));
    }
  }

  private static boolean isEnough(Object value, Object wanted) {
    return wanted instanceof Boolean && Share.isYes(value);
  }

  private static Object more(Part part, Object wanted) {
    Class<?> type = Kind.of(part.fact().getClass()).components().get(part.component()).getType();
    if (type == String.class) {
      return "new " + Words.kebab(part.component()).replace('-', ' ');
    }
    return wanted instanceof Integer more
        ? (part.value() == null ? 0 : (Integer) part.value()) + more
        : wanted;
  }

  /** One more way in which a join holds. */
  private void more(Join join) {
    List<Chain> chains = ChainFinder.find(join, reading, bindings, names);
    chains.stream()
        .filter(chain -> chain.holds() != Truth.TRUE || chain.supposed())
        .filter(chain -> !chain.facts().isEmpty())
        .limit(NEAREST)
        .forEach(
            chain -> {
              complete(join, chain.facts());
              if (chain.facts().size() > 1) {
                complete(join, withoutLast(chain));
              }
            });
    // where a fact holds one of what is asked for, it may hold another
    chains.stream()
        .filter(chain -> chain.holds() == Truth.TRUE && chain.facts().size() > 1)
        .limit(NEAREST)
        .forEach(chain -> complete(join, withoutLast(chain)));
    complete(join, List.of());
  }

  private static List<Object> withoutLast(Chain chain) {
    return chain.facts().subList(0, chain.facts().size() - 1);
  }

  private void complete(Join join, List<Object> given) {
    for (Draft draft : Completion.of(partnership, reading, join, bindings, given)) {
      proposals.add(draft.in(partnership));
    }
  }

  /** One way less in which a join holds or could. */
  private void fewer(Join join) {
    closeIfOpen(join.first());
    for (Chain chain : ChainFinder.find(join, reading, bindings, names)) {
      if (chain.holds() != Truth.FALSE && !chain.supposed()) {
        for (Condition part : join.parts()) {
          if (part instanceof Pattern pattern) {
            pattern.tests().forEach(test -> breakTest(join, chain, test));
          }
        }
      }
    }
  }

  private void breakTest(Join join, Chain chain, Test test) {
    if (!(test instanceof Test.Comparison comparison)) {
      return;
    }
    Bindings bound = bindings;
    int fact = 0;
    for (Condition part : join.parts()) {
      if (part instanceof Pattern pattern && fact < chain.facts().size()) {
        bound = pattern.bind(bound, chain.facts().get(fact++));
        if (pattern.tests().contains(test)) {
          Object right = comparison.right().value(bound);
          Part.of(comparison.left(), bound)
              .ifPresent(
                  p ->
                      NewValue.left(p, comparison.operator().negated(), right)
                          .ifPresent(value -> change(join, chain, p, value)));
          return;
        }
      }
    }
  }

  /** Another value of a part of one of a chain's facts. */
  private void change(Join join, Chain chain, Part part, Object value) {
    Draft draft = Draft.empty(bindings);
    int fact = 0;
    for (Condition one : join.parts()) {
      if (one instanceof Pattern pattern && fact < chain.facts().size()) {
        Record taken = (Record) chain.facts().get(fact++);
        draft = draft.with(pattern, taken, taken);
      }
    }
    if (Fitting.mayChange(draft, part)) {
      draft.with(part, value).ifPresent(changed -> proposals.add(changed.in(partnership)));
    }
  }

  private void every(Condition.Every every) {
    closeIfOpen(every.domain());
    List<Test> all = new ArrayList<>(every.domain().tests());
    all.addAll(every.tests());
    Pattern domain = every.domain();
    Join each =
        Join.of(new Pattern(domain.kind(), domain.name(), domain.from(), domain.bindings(), all));
    for (Object fact : reading.candidates(domain, bindings)) {
      if (fact != Reading.UNREPORTED_FACT
          && every.passes(reading, domain.bind(bindings, fact)) != Truth.TRUE) {
        complete(each, List.of(fact));
      }
    }
    complete(each, List.of());
  }

  private void closeIfOpen(Pattern pattern) {
    if (Edits.open(partnership, pattern.kind())) {
      SectionType type = SectionType.listing(pattern.kind().type()).orElseThrow();
      proposals.add(Edits.close(partnership, type));
    }
  }
}
