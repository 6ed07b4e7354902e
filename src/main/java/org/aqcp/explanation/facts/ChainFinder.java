package org.aqcp.explanation.facts;

import java.util.ArrayList;
import java.util.List;
import org.aqcp.condition.Bindings;
import org.aqcp.condition.Condition;
import org.aqcp.condition.Join;
import org.aqcp.condition.Pattern;
import org.aqcp.condition.Quantity;
import org.aqcp.condition.Reading;
import org.aqcp.condition.Truth;

/**
 * Goes through a join as the open reading does and remembers what it met: the facts that fit, and
 * those that nearly do.
 */
public final class ChainFinder {
  private final Reading reading;
  private final List<Condition> parts;
  private final List<Chain> found = new ArrayList<>();

  private ChainFinder(Join join, Reading reading) {
    this.reading = reading;
    this.parts = join.parts();
  }

  /** The chains of what a condition asks for; none where it asks something of all facts. */
  public static List<Chain> find(Condition condition, Reading reading, Bindings bindings) {
    if (condition instanceof Condition.Exists exists) {
      return find(exists.of(), reading, bindings);
    }
    if (condition instanceof Condition.Absent absent) {
      return find(absent.of(), reading, bindings);
    }
    if (condition instanceof Quantity quantity) {
      return find(quantity.of(), reading, bindings);
    }
    return condition instanceof Pattern pattern
        ? find(Join.of(pattern), reading, bindings)
        : List.of();
  }

  /** The chains of a join: those that hold first, then by how little they lack. */
  public static List<Chain> find(Join join, Reading reading, Bindings bindings) {
    ChainFinder finder = new ChainFinder(join, reading);
    finder.follow(Chain.none(bindings));
    int size = join.parts().size();
    finder.found.sort(
        (a, b) ->
            a.holds() != b.holds()
                ? b.holds().compareTo(a.holds())
                : Integer.compare(a.distance(size), b.distance(size)));
    return finder.found;
  }

  private void follow(Chain chain) {
    if (chain.parts() == parts.size()) {
      found.add(chain);
    } else if (parts.get(chain.parts()) instanceof Pattern pattern) {
      followPattern(chain, pattern);
    } else {
      followCondition(chain, parts.get(chain.parts()));
    }
  }

  private void followCondition(Chain chain, Condition condition) {
    Chain next = chain.with(condition, condition.read(reading, chain.bindings()));
    if (next.holds() == Truth.FALSE) {
      found.add(next);
    } else {
      follow(next);
    }
  }

  private void followPattern(Chain chain, Pattern pattern) {
    List<Chain> failing = new ArrayList<>();
    boolean any = false;
    for (Object fact : reading.candidates(pattern, chain.bindings())) {
      Bindings bound = pattern.bind(chain.bindings(), fact);
      Truth fits = reading.fits(pattern.tests(), bound);
      if (fits != Truth.FALSE) {
        any = true;
        follow(extended(chain, pattern, fact, bound, fits));
      } else if (chain.parts() == 0 || pattern.from() != null) {
        failing.add(extended(chain, pattern, fact, bound, fits));
      }
    }
    if (chain.parts() == 0) {
      found.addAll(failing);
    } else if (!any) {
      found.add(nearest(failing, chain, pattern));
    }
  }

  private Chain extended(Chain chain, Pattern pattern, Object fact, Bindings bound, Truth fits) {
    boolean lacks = fits != Truth.TRUE && fact != Reading.UNREPORTED_FACT;
    int lacking = lacks ? TestReport.lacking(pattern.tests(), reading, bound) : 0;
    return chain.with(pattern, fact, bound, fits, lacking);
  }

  /** Where no fact goes with those found so far, what is lacking is the fact itself. */
  private static Chain nearest(List<Chain> failing, Chain chain, Pattern pattern) {
    Chain nearest = chain.without(pattern);
    for (int i = failing.size() - 1; i >= 0; i--) {
      if (nearest.fact == null || failing.get(i).lacking <= nearest.lacking) {
        nearest = failing.get(i);
      }
    }
    return nearest;
  }
}
