package org.aqcp.explanation.facts;

import java.util.ArrayList;
import java.util.List;
import org.aqcp.condition.Bindings;
import org.aqcp.condition.Condition;
import org.aqcp.condition.Join;
import org.aqcp.condition.JoinWalk;
import org.aqcp.condition.Pattern;
import org.aqcp.condition.Reading;
import org.aqcp.condition.RecordedTruth;
import org.aqcp.condition.Truth;

/** Remembers what a walk through a join met: the facts that fit, and those that nearly do. */
public final class ChainFinder implements JoinWalk.Recorder {
  /**
   * Facts that are taken for patterns, one after the other: more than a reader could go through.
   */
  private static final int MOST = 50_000;

  private final Reading reading;
  private final List<Condition> parts;

  /** Where the walk stands: up to each part the chain that led there. */
  private final Chain[] chains;

  /** Up to each part what failed since a fact of the part before it was taken. */
  private final List<List<Chain>> failing = new ArrayList<>();

  private final List<Chain> found = new ArrayList<>();
  private int taken;

  ChainFinder(Join join, Reading reading, Bindings bindings) {
    this.reading = reading;
    this.parts = join.parts();
    this.chains = new Chain[parts.size() + 1];
    chains[0] = Chain.none(bindings);
    parts.forEach(part -> failing.add(new ArrayList<>()));
  }

  /**
   * The chains of what a condition asks for; of {@link Condition.Every} those of its domain, in the
   * order of the facts.
   *
   * @throws RecordingFault where they say otherwise than what was read
   */
  public static Chains confirmed(
      Condition condition, Truth read, Reading reading, Bindings bindings) {
    ChainFinder finder = recorded(condition.of(), reading, bindings);
    // examples alone say nothing of the whole
    if (!finder.isFull()) {
      finder.confirm(condition, read, bindings);
    }
    List<Chain> chains = condition instanceof Condition.Every ? finder.found : finder.bestFirst();
    return new Chains(chains, !finder.isFull());
  }

  /** Chains of a join: those that hold first, then by how little they lack. */
  public static List<Chain> find(Join join, Reading reading, Bindings bindings) {
    return recorded(join, reading, bindings).bestFirst();
  }

  private static ChainFinder recorded(Join join, Reading reading, Bindings bindings) {
    ChainFinder finder = new ChainFinder(join, reading, bindings);
    JoinWalk.record(join, reading, bindings, finder);
    return finder;
  }

  /** Holds what was recorded against what was read of a condition. */
  void confirm(Condition condition, Truth read, Bindings bindings) {
    Truth recorded = RecordedTruth.of(condition, found, reading, bindings);
    RecordingFault.check(condition, recorded, read);
  }

  private List<Chain> bestFirst() {
    int size = parts.size();
    found.sort(
        (a, b) ->
            a.holds() != b.holds()
                ? b.holds().compareTo(a.holds())
                : Integer.compare(a.distance(size), b.distance(size)));
    return found;
  }

  /** One pattern takes each fact once. */
  @Override
  public boolean isFull() {
    return taken > MOST && parts.size() > 1;
  }

  @Override
  public void took(int part, Object fact, Bindings bound, Truth fits) {
    taken++;
    Pattern pattern = (Pattern) parts.get(part);
    boolean remembered = fits != Truth.FALSE || part == 0 || pattern.from() != null;
    if (!remembered) {
      return;
    }
    boolean lacks = fits != Truth.TRUE && fact != Reading.UNREPORTED_FACT;
    int lacking = lacks ? TestReport.lacking(pattern.tests(), reading, bound) : 0;
    Chain chain = chains[part].with(pattern, fact, bound, fits, lacking);
    if (fits == Truth.FALSE) {
      failing.get(part).add(chain);
    } else {
      chains[part + 1] = chain;
    }
  }

  @Override
  public void read(int part, Truth truth) {
    chains[part + 1] = chains[part].with(parts.get(part), truth);
    if (truth == Truth.FALSE) {
      found.add(chains[part + 1]);
    }
  }

  @Override
  public void tookAll(int part, boolean anyFits) {
    if (part == 0) {
      found.addAll(failing.get(part));
    } else if (!anyFits) {
      found.add(nearest(failing.get(part), chains[part], (Pattern) parts.get(part)));
    }
    failing.get(part).clear();
  }

  @Override
  public void way() {
    found.add(chains[parts.size()]);
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
