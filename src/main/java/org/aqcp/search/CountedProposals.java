package org.aqcp.search;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.aqcp.condition.Kind;
import org.aqcp.condition.Part;
import org.aqcp.condition.Quantity;
import org.aqcp.condition.Share;
import org.aqcp.condition.Truth;
import org.aqcp.explanation.facts.Chain;
import org.aqcp.input.problem.Words;
import org.aqcp.search.edit.NewValue;

/**
 * What to try where a sentence counts a part of its facts: a share, a total, or different values.
 */
final class CountedProposals {
  private final Quantity quantity;
  private final List<Chain> chains;
  private final Search search;

  CountedProposals(Quantity quantity, List<Chain> chains, Search search) {
    this.quantity = quantity;
    this.chains = chains;
    this.search = search;
  }

  /** Tries other values in the facts that count already. */
  void changed() {
    if (quantity.function() == Quantity.Function.PERCENT) {
      search.closeIfOpen(quantity.of().first());
    }
    Values values = values();
    if (values == null) {
      return;
    }
    for (Chain chain : chains) {
      if (chain.holds() == Truth.TRUE && !chain.supposed()) {
        Part.of(quantity.counted(), chain.bindings())
            .filter(this::wantsChange)
            .ifPresent(
                part ->
                    values
                        .of(part)
                        .forEach(value -> search.change(quantity.of(), chain, part, value)));
      }
    }
  }

  private boolean wantsChange(Part part) {
    return switch (quantity.function()) {
      case PERCENT -> part.value() == null || !Share.isYes(part.value());
      case COUNT_DISTINCT -> part.value() == null;
      case TOTAL, COUNT -> true;
    };
  }

  /** Tries new facts with the values that count, beginning with those that are there. */
  void added() {
    Values values = search.over() ? null : values();
    if (values == null) {
      return;
    }
    for (Chain chain : chains) {
      List<Object> facts = chain.facts();
      int kept = chain.supposed() ? facts.size() : facts.size() - 1;
      if (kept > 0) {
        added(facts.subList(0, kept), values);
      }
    }
    added(List.of(), values);
  }

  private void added(List<Object> given, Values values) {
    if (!search.over()) {
      JoinCompletion.each(search, quantity.of(), given, draft -> tried(draft, values));
    }
  }

  private Values values() {
    if (changesValues()) {
      return part -> List.of(wanted(part));
    }
    if (quantity.function() != Quantity.Function.COUNT_DISTINCT) {
      return null;
    }
    Set<Object> seen = seen();
    return part -> NewValue.allUnlike(part, seen).toList();
  }

  private interface Values {
    List<Object> of(Part part);
  }

  private boolean tried(Draft draft, Values values) {
    Optional<Part> part =
        Part.of(quantity.counted(), draft.bindings()).filter(p -> Fitting.mayChange(draft, p));
    if (part.isPresent()) {
      Fitting fitting = new Fitting(search.reading);
      for (Object value : values.of(part.get())) {
        if (search.over()) {
          break;
        }
        draft
            .with(part.get(), value)
            .flatMap(changed -> fitting.fit(changed, changed.lastPattern().tests()))
            .ifPresent(search::tried);
      }
    }
    return search.over();
  }

  /** The values that differ already. */
  private Set<Object> seen() {
    Set<Object> seen = new HashSet<>();
    for (Chain chain : chains) {
      if (chain.holds() == Truth.TRUE && !chain.supposed()) {
        seen.add(quantity.counted().value(chain.bindings()));
      }
    }
    return seen;
  }

  private boolean changesValues() {
    return isShare() || quantity.function() == Quantity.Function.TOTAL;
  }

  private boolean isShare() {
    return quantity.function() == Quantity.Function.PERCENT;
  }

  /** Yes for a share; for a total as much more as is wanting. */
  private Object wanted(Part part) {
    if (isShare()) {
      Class<?> type = Kind.of(part.fact().getClass()).components().get(part.component()).getType();
      return type == Boolean.class
          ? true
          : "new " + Words.kebab(part.component()).replace('-', ' ');
    }
    long wanting =
        quantity.needed(search.bindings) - quantity.range(search.reading, search.bindings).min();
    return (part.value() == null ? 0 : (Integer) part.value()) + (int) wanting;
  }
}
