package org.aqcp.explanation.facts;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.aqcp.condition.Bindings;
import org.aqcp.condition.Condition;
import org.aqcp.condition.Join;
import org.aqcp.condition.Pattern;
import org.aqcp.condition.Reading;
import org.aqcp.condition.Truth;

/**
 * Goes through a join as the open reading does and remembers what it met: the facts that fit, those
 * that nearly do and what they lack, and what is unreported about them.
 */
public final class ChainFinder {
  private final Reading reading;
  private final TestReport tests;
  private final FactNames names;
  private final List<Condition> parts;
  private final List<Chain> found = new ArrayList<>();

  private ChainFinder(Join join, Reading reading, FactNames names) {
    this.reading = reading;
    this.names = names;
    this.tests = new TestReport(reading, names);
    this.parts = join.parts();
  }

  /** The chains of a join: those that hold first, then by how little they lack. */
  public static List<Chain> find(Join join, Reading reading, Bindings bindings, FactNames names) {
    ChainFinder finder = new ChainFinder(join, reading, names);
    Chain start = new Chain(List.of(), bindings, Truth.TRUE, 0, List.of(), List.of(), false);
    finder.follow(start);
    int size = join.parts().size();
    finder.found.sort(
        (a, b) ->
            a.holds() != b.holds()
                ? b.holds().compareTo(a.holds())
                : Integer.compare(a.distance(size), b.distance(size)));
    return finder.found;
  }

  private void follow(Chain chain) {
    if (chain.at() == parts.size()) {
      found.add(chain);
    } else if (parts.get(chain.at()) instanceof Pattern pattern) {
      followPattern(chain, pattern);
    } else {
      followCondition(chain, parts.get(chain.at()));
    }
  }

  /** A condition within a join binds nothing: it only lets the chain pass or not. */
  private void followCondition(Chain chain, Condition condition) {
    Truth truth = condition.read(reading, chain.bindings());
    List<Unreported> unreported = new ArrayList<>(chain.unreported());
    if (truth == Truth.UNKNOWN && !chain.supposed()) {
      unreported.addAll(Undecided.of(condition, reading, chain.bindings(), names));
    }
    Lack lack = new Lack(path(chain), "", null, Described.condition(condition));
    boolean fails = truth == Truth.FALSE;
    Chain next =
        new Chain(
            chain.facts(),
            chain.bindings(),
            chain.holds().and(truth),
            fails ? chain.at() : chain.at() + 1,
            fails ? List.of(lack) : List.of(),
            unreported,
            chain.supposed());
    if (fails) {
      found.add(next);
    } else {
      follow(next);
    }
  }

  private void followPattern(Chain chain, Pattern pattern) {
    Collection<?> candidates = reading.candidates(pattern, chain.bindings());
    List<Chain> failing = new ArrayList<>();
    boolean any = false;
    for (Object fact : candidates) {
      Chain next = extend(chain, pattern, fact);
      if (next.holds() == Truth.FALSE) {
        failing.add(next);
      } else {
        any = true;
        follow(next);
      }
    }
    if (chain.at() == 0) {
      found.addAll(failing);
    } else if (!any) {
      failing.stream()
          .filter(c -> pattern.from() != null)
          .min((a, b) -> Integer.compare(a.failing().size(), b.failing().size()))
          .ifPresentOrElse(found::add, () -> found.add(unmatched(chain, pattern)));
    }
  }

  private Chain extend(Chain chain, Pattern pattern, Object fact) {
    Bindings bound = pattern.bind(chain.bindings(), fact);
    Truth truth = reading.fits(pattern.tests(), bound);
    boolean supposed = fact == Reading.UNREPORTED_FACT;
    List<Object> facts = new ArrayList<>(chain.facts());
    List<Unreported> unreported = new ArrayList<>(chain.unreported());
    List<Lack> lacks = List.of();
    if (supposed && truth != Truth.FALSE && !chain.supposed()) {
      unreported.add(Undecided.list(pattern, chain.bindings(), names));
    } else if (!supposed) {
      // what goes with a fact that may not exist is not worth naming
      if (!chain.supposed()) {
        facts.add(fact);
      }
      lacks = tests.lacks(pattern.tests(), bound);
      if (truth == Truth.UNKNOWN && !chain.supposed()) {
        unreported.addAll(tests.unreported(pattern.tests(), bound));
      }
    }
    boolean fails = truth == Truth.FALSE;
    return new Chain(
        facts,
        bound,
        chain.holds().and(truth),
        fails ? chain.at() : chain.at() + 1,
        lacks,
        unreported,
        chain.supposed() || supposed);
  }

  /** No fact goes with those found so far: what is lacking is the fact itself. */
  private Chain unmatched(Chain chain, Pattern pattern) {
    Lack lack = new Lack(path(chain), "", null, Described.pattern(pattern, chain.bindings()));
    return new Chain(
        chain.facts(),
        chain.bindings(),
        Truth.FALSE,
        chain.at(),
        List.of(lack),
        chain.unreported(),
        chain.supposed());
  }

  private String path(Chain chain) {
    List<Object> facts = chain.facts();
    return facts.isEmpty() ? "" : names.path(facts.get(facts.size() - 1));
  }
}
