package org.aqcp.search;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.aqcp.condition.Kind;
import org.aqcp.condition.Part;
import org.aqcp.condition.Quantity;
import org.aqcp.condition.Truth;
import org.aqcp.explanation.facts.Chain;
import org.aqcp.input.record.PartMarks;
import org.aqcp.search.edit.NewValue;

/** Proposes drafts for conditions on a total or the number of distinct values. */
final class CountedProposals {
  private final Quantity quantity;
  private final List<Chain> chains;
  private final Candidate from;

  /** Proposes values for the counted part; null if no value would help. */
  private final Function<Part, List<Object>> values;

  CountedProposals(Quantity quantity, List<Chain> chains, Candidate from) {
    this.quantity = quantity;
    this.chains = chains;
    this.from = from;
    this.values = values();
  }

  /** Changes the counted part of facts that already match. */
  List<Supplier<Stream<Draft>>> changed() {
    List<Supplier<Stream<Draft>>> changed = new ArrayList<>();
    for (Chain chain : chains) {
      if (values != null && chain.holds() == Truth.TRUE && !chain.supposed()) {
        changed.add(() -> changed(chain));
      }
    }
    return changed;
  }

  private Stream<Draft> changed(Chain chain) {
    Draft draft = from.draft(quantity.of(), chain);
    return Part.of(quantity.counted(), chain.bindings()).filter(this::needsChange).stream()
        .flatMap(part -> with(draft, part));
  }

  private Stream<Draft> with(Draft draft, Part part) {
    return values.apply(part).stream().flatMap(value -> draft.changed(part, value).stream());
  }

  private boolean needsChange(Part part) {
    return switch (quantity.function()) {
      case COUNT_DISTINCT -> part.value() == null;
      case TOTAL, COUNT, PERCENT -> true;
    };
  }

  /** Adds facts with values that count, first in combination with existing facts. */
  List<Supplier<Stream<Draft>>> added() {
    List<Supplier<Stream<Draft>>> added = new ArrayList<>();
    if (values == null) {
      return added;
    }
    for (Chain chain : chains) {
      List<Object> facts = chain.facts();
      int kept = chain.supposed() ? facts.size() : facts.size() - 1;
      if (kept > 0) {
        added.add(() -> added(facts.subList(0, kept)));
      }
    }
    added.add(() -> added(List.of()));
    return added;
  }

  private Stream<Draft> added(List<Object> given) {
    Fitting fitting = new Fitting(from.reading());
    return JoinCompletion.of(from, quantity.of(), given)
        .flatMap(
            draft ->
                Part.of(quantity.counted(), draft.bindings()).stream()
                    .flatMap(part -> with(draft, part)))
        .flatMap(changed -> fitting.fit(changed, changed.lastPattern().tests()));
  }

  private Function<Part, List<Object>> values() {
    if (quantity.function() == Quantity.Function.TOTAL) {
      return part -> List.of(needed(part));
    }
    if (quantity.function() != Quantity.Function.COUNT_DISTINCT) {
      return null;
    }
    Set<Object> seen = seen();
    return part -> NewValue.allUnlike(part, seen).toList();
  }

  /** The distinct values counted so far. */
  private Set<Object> seen() {
    Set<Object> seen = new HashSet<>();
    for (Chain chain : chains) {
      if (chain.holds() == Truth.TRUE && !chain.supposed()) {
        seen.add(quantity.counted().value(chain.bindings()));
      }
    }
    return seen;
  }

  /** The present value of what is added up, and what is missing. */
  private Object needed(Part part) {
    RecordComponent component = Kind.of(part.fact().getClass()).components().get(part.component());
    long missing =
        quantity.needed(from.bindings()) - quantity.range(from.reading(), from.bindings()).min();
    int enough = (part.value() == null ? 0 : (Integer) part.value()) + (int) missing;
    return Math.max(enough, PartMarks.of(component).plausible().least());
  }
}
