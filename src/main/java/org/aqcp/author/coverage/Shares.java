package org.aqcp.author.coverage;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.aqcp.condition.Bindings;
import org.aqcp.condition.Quantity;
import org.aqcp.condition.Reading;
import org.aqcp.condition.Truth;
import org.aqcp.condition.World;
import org.aqcp.evaluation.Evaluator;
import org.aqcp.explanation.facts.Chain;
import org.aqcp.explanation.facts.ChainFinder;
import org.aqcp.framework.Indicator;
import org.aqcp.partnership.facts.Partnership;
import org.aqcp.search.Failing;
import org.aqcp.search.edit.Copies;
import org.aqcp.search.edit.Records;

/**
 * Makes partnerships with a share just above or below a threshold, by copying a fact that passes
 * and changing some copies so that they do not.
 */
public record Shares(Quantity share, Indicator indicator) {
  /** Enough facts for a share of 49%. */
  private static final int MOST = 60;

  /** Decides which shares to try. */
  public interface Worth {
    boolean test(int yes, int all);
  }

  /** A fact that passes, and one that is changed so that it does not. */
  private record Sides(Record yes, Record no) {}

  /**
   * Returns the passing partnership with the fewest facts, or an empty list. Tries only shares
   * worth trying, and needs a fact that passes to copy.
   */
  public List<Partnership> of(Partnership partnership, Predicate<Partnership> passes, Worth worth) {
    Bindings bindings = Evaluator.bindings(partnership, indicator);
    Reading reading = Reading.open(World.of(partnership));
    for (Chain chain : ChainFinder.find(share.of(), reading, bindings)) {
      if (chain.holds() == Truth.TRUE
          && !chain.supposed()
          && share.passing().read(reading, chain.bindings()) == Truth.TRUE) {
        List<Partnership> made =
            sides(chain.bindings())
                .map(sides -> of(partnership, sides, passes, worth))
                .orElse(List.of());
        if (!made.isEmpty()) {
          return made;
        }
      }
    }
    return List.of();
  }

  /** The fact that was found last, and with one part of it changed; empty if no part helps. */
  private Optional<Sides> sides(Bindings way) {
    Record yes = (Record) way.get(Bindings.THIS);
    return share.passing().tests().stream()
        .flatMap(test -> Failing.of(test, way).stream())
        .filter(no -> no.part().fact().equals(yes))
        .map(no -> new Sides(yes, Records.with(yes, no.part().component(), no.value())))
        .findFirst();
  }

  private static List<Partnership> of(
      Partnership partnership, Sides sides, Predicate<Partnership> passes, Worth worth) {
    for (int all = 2; all <= MOST; all++) {
      for (int some = 0; some <= all; some++) {
        if (!worth.test(some, all)) {
          continue;
        }
        Partnership made = Copies.instead(partnership, sides.yes, facts(sides, some, all));
        if (passes.test(made)) {
          return List.of(made);
        }
      }
    }
    return List.of();
  }

  private static List<Record> facts(Sides sides, int some, int all) {
    List<Record> facts = new ArrayList<>();
    for (int i = 0; i < all; i++) {
      facts.add(Copies.named(i < some ? sides.yes : sides.no, i + 1));
    }
    return facts;
  }
}
