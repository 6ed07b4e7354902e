package org.aqcp.author.mutation.catching;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.aqcp.author.coverage.Shares;
import org.aqcp.condition.Condition;
import org.aqcp.condition.Quantity;
import org.aqcp.condition.Rule;
import org.aqcp.condition.Share;
import org.aqcp.condition.Status;
import org.aqcp.evaluation.Evaluator;
import org.aqcp.partnership.facts.Partnership;
import org.aqcp.search.edit.RandomEdit;
import org.aqcp.search.edit.Soundness;
import org.aqcp.search.edit.Touched;
import org.aqcp.search.shrink.Reductions;
import org.aqcp.search.shrink.Smallest;
import org.aqcp.search.shrink.Weight;

/**
 * Searches for a small partnership on which two rulings differ, by reducing and randomly editing
 * known partnerships. The search is deterministic. Finding none does not prove that there is none.
 */
public final class CaseHunt {
  private static final int TRIES = 20_000;
  private static final int MOST_STEPS = 5;

  /** The random search stops at this many finds, and at most this many are minimized. */
  private static final int MOST_FOUND = 8;

  private final Ruling one;
  private final Ruling other;
  private final List<Partnership> known;
  private final List<Partnership> found = new ArrayList<>();

  /** A search that starts from known partnerships, of which there must be at least one. */
  public CaseHunt(Ruling one, Ruling other, List<Partnership> known) {
    this.one = one;
    this.other = other;
    this.known = known.stream().sorted(Comparator.comparingInt(Weight::of)).toList();
  }

  /**
   * The smallest partnership found, preferring one with known statuses to one with unknown ones.
   */
  public Optional<Partnership> find() {
    known.stream().flatMap(p -> Reductions.of(p).stream()).forEach(this::look);
    shares();
    editRandomly();
    Comparator<Partnership> best = Comparator.comparing(this::open).thenComparingInt(Weight::of);
    return found.stream().sorted(best).limit(MOST_FOUND).map(this::smallest).min(best);
  }

  private boolean look(Partnership partnership) {
    boolean differs = differs(partnership);
    if (differs && Soundness.holds(partnership, known.get(0))) {
      found.add(partnership);
    }
    return differs;
  }

  private boolean differs(Partnership partnership) {
    return one.status(partnership) != other.status(partnership);
  }

  /** How many of the two statuses are unknown; fewer are easier to understand. */
  private int open(Partnership partnership) {
    return (one.status(partnership) == Status.UNKNOWN ? 1 : 0)
        + (other.status(partnership) == Status.UNKNOWN ? 1 : 0);
  }

  private Partnership smallest(Partnership partnership) {
    Status status = one.status(partnership);
    Status otherwise = other.status(partnership);
    Predicate<Partnership> still =
        p ->
            one.status(p) == status
                && other.status(p) == otherwise
                && Soundness.holds(p, known.get(0));
    return Smallest.of(partnership, still);
  }

  /**
   * Tries constructed shares, since random edits rarely add enough facts to change a share by 1%.
   */
  private void shares() {
    List<Quantity> shares =
        rules()
            .flatMap(rule -> rule.sentences().stream())
            .flatMap(sentence -> sentence.condition().conditions().stream())
            .filter(CaseHunt::isShare)
            .map(Quantity.class::cast)
            .distinct()
            .toList();
    for (Quantity share : shares) {
      long needed = needed(share, one);
      long otherwise = needed(share, other);
      Shares.Worth between =
          (yes, all) -> {
            Share.Counted counted = new Share.Counted(yes, all - yes);
            return counted.is(share.operator(), needed) != counted.is(share.operator(), otherwise);
          };
      for (Partnership partnership : known) {
        if (found.isEmpty() && needed != otherwise) {
          new Shares(share, one.indicator())
              .of(partnership, this::differs, between)
              .forEach(this::look);
        }
      }
    }
  }

  private long needed(Quantity share, Ruling ruling) {
    return share.needed(Evaluator.bindings(known.get(0), ruling.indicator()));
  }

  private Stream<Rule> rules() {
    return Stream.concat(one.rules().stream(), other.rules().stream());
  }

  private static boolean isShare(Condition condition) {
    return condition instanceof Quantity quantity && quantity.isShare();
  }

  private void editRandomly() {
    // a fixed seed, so that results do not depend on earlier searches
    Random random = new Random(known.size());
    Touched touched =
        new Touched(rules().toList(), Evaluator.bindings(known.get(0), one.indicator()));
    RandomEdit edit = new RandomEdit(touched, known.size());
    for (int tries = 0; tries < TRIES && found.size() < MOST_FOUND; ) {
      Partnership partnership = known.get(random.nextInt(known.size()));
      for (int steps = 0; steps < MOST_STEPS; steps++, tries++) {
        partnership = edit.once(partnership);
        if (look(partnership)) {
          break;
        }
      }
    }
  }
}
