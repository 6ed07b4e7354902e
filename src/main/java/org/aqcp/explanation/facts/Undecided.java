package org.aqcp.explanation.facts;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.aqcp.condition.Bindings;
import org.aqcp.condition.ComparedAmount;
import org.aqcp.condition.Comparing;
import org.aqcp.condition.Condition;
import org.aqcp.condition.Operator;
import org.aqcp.condition.Part;
import org.aqcp.condition.Pattern;
import org.aqcp.condition.Quantity;
import org.aqcp.condition.Reading;
import org.aqcp.condition.Term;
import org.aqcp.condition.Truth;

/** The unreported parts that would decide a condition if all of them were reported. */
public final class Undecided {
  private final Reading reading;
  private final Bindings bindings;
  private final FactNames names;
  private final ChainReport chains;
  private final Set<Unreported> found = new LinkedHashSet<>();

  private Undecided(Reading reading, Bindings bindings, FactNames names) {
    this.reading = reading;
    this.bindings = bindings;
    this.names = names;
    this.chains = new ChainReport(reading, names);
  }

  /**
   * The unreported parts that would decide a condition.
   *
   * @param chains the chains that {@link ChainFinder} finds for it
   */
  public static List<Unreported> of(
      Condition condition, Chains chains, Reading reading, Bindings bindings, FactNames names) {
    Undecided undecided = new Undecided(reading, bindings, names);
    if (!chains.complete()) {
      return List.copyOf(new AllUnreported(reading, bindings, names).of(condition.patterns()));
    }
    undecided.addOpen(chains.all());
    if (condition instanceof Quantity quantity) {
      undecided.addCounted(quantity, chains.all());
    } else if (condition instanceof Comparing comparing) {
      undecided.addCompared(comparing, chains.all());
    } else if (condition instanceof Condition.Every every) {
      undecided.addEvery(every);
    }
    return new ArrayList<>(undecided.found);
  }

  /** The list that may hold more facts than it reports; empty in a fact that is unreported. */
  static Optional<Unreported> list(Pattern pattern, Bindings bindings, FactNames names) {
    return pattern.from() == null
        ? Optional.of(names.unreported(pattern.kind()))
        : Part.of(pattern.from(), bindings).map(names::unreported);
  }

  private void addOpen(List<Chain> all) {
    found.addAll(chains.unreported(all.stream().filter(Undecided::isOpen).toList()));
  }

  private static boolean isOpen(Chain chain) {
    return chain.holds() == Truth.UNKNOWN || (chain.supposed() && chain.holds() == Truth.TRUE);
  }

  /** What is counted on either side. */
  private void addCompared(Comparing comparing, List<Chain> left) {
    addCounted(comparing.left().against(Operator.AT_LEAST, 0), left);
    ComparedAmount right = comparing.right();
    right
        .list(bindings)
        .filter(list -> list.value() == null)
        .ifPresent(list -> found.add(names.unreported(list)));
    if (!right.isSize()) {
      Quantity counted = right.against(Operator.AT_LEAST, 0);
      Chains all =
          ChainFinder.confirmed(counted, counted.read(reading, bindings), reading, bindings);
      found.addAll(of(counted, all, reading, bindings, names));
    }
  }

  private void addCounted(Quantity quantity, List<Chain> all) {
    for (Chain chain : all) {
      if (chain.holds() != Truth.FALSE) {
        addCounted(quantity.counted(), chain.bindings());
        found.addAll(chains.unreported(quantity.passing(), chain));
      }
    }
  }

  private void addCounted(Term counted, Bindings way) {
    if (counted != null && Reading.leavesOpen(counted.value(way))) {
      Part.of(counted, way).ifPresent(part -> found.add(names.unreported(part)));
    }
  }

  private void addEvery(Condition.Every every) {
    TestReport tests = new TestReport(reading, names);
    for (Object fact : reading.candidates(every.domain(), bindings)) {
      Bindings bound = every.domain().bind(bindings, fact);
      if (fact == Reading.UNREPORTED_FACT) {
        list(every.domain(), bindings, names).ifPresent(found::add);
      }
      if (reading.fits(every.domain().tests(), bound) != Truth.FALSE) {
        found.addAll(tests.unreported(every.domain().tests(), bound));
        if (every.passes(reading, bound) == Truth.UNKNOWN) {
          found.addAll(tests.unreported(every.tests(), bound));
        }
      }
    }
  }
}
