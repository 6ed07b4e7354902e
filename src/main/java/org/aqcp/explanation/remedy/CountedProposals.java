package org.aqcp.explanation.remedy;

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
import org.aqcp.input.Words;

/**
 * What to try where a sentence counts a part of its facts: a share, a total, or different values.
 */
final class CountedProposals {
  private final Quantity quantity;
  private final Search search;

  CountedProposals(Quantity quantity, Search search) {
    this.quantity = quantity;
    this.search = search;
  }

  /** Tries other values in the facts that count already. */
  void changed() {
    if (quantity.function() == Quantity.Function.PERCENT) {
      search.closeIfOpen(quantity.of().first());
    }
    if (!changesValues()) {
      return;
    }
    for (Chain chain : search.chains(quantity.of())) {
      if (chain.holds() == Truth.TRUE && !chain.supposed()) {
        Part.of(quantity.counted(), chain.bindings())
            .filter(part -> !(part.value() != null && isShare() && Share.isYes(part.value())))
            .ifPresent(part -> search.change(quantity.of(), chain, part, wanted(part)));
      }
    }
  }

  /** Tries new facts with the values that count. */
  void added() {
    if (search.over()) {
      return;
    }
    if (changesValues()) {
      Completion.each(
          search, quantity.of(), List.of(), draft -> tried(draft, part -> List.of(wanted(part))));
    } else if (quantity.function() == Quantity.Function.COUNT_DISTINCT) {
      Set<Object> seen = seen();
      Completion.each(
          search,
          quantity.of(),
          List.of(),
          draft -> tried(draft, part -> NewValue.allUnlike(part, seen).toList()));
    }
  }

  private interface Values {
    List<Object> of(Part part);
  }

  private boolean tried(Draft draft, Values values) {
    Optional<Part> part =
        Part.of(quantity.counted(), draft.bindings()).filter(p -> Fitting.mayChange(draft, p));
    if (part.isPresent()) {
      for (Object value : values.of(part.get())) {
        draft
            .with(part.get(), value)
            .ifPresent(changed -> search.tried(changed.in(search.partnership)));
      }
    }
    return search.over();
  }

  /** The values that differ already. */
  private Set<Object> seen() {
    Set<Object> seen = new HashSet<>();
    for (Chain chain : search.chains(quantity.of())) {
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
