package org.aqcp.author.coverage;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.aqcp.condition.Bindings;
import org.aqcp.condition.Kind;
import org.aqcp.condition.Part;
import org.aqcp.condition.Quantity;
import org.aqcp.condition.Reading;
import org.aqcp.condition.Share;
import org.aqcp.condition.World;
import org.aqcp.evaluation.Evaluator;
import org.aqcp.explanation.facts.Chain;
import org.aqcp.explanation.facts.ChainFinder;
import org.aqcp.framework.Indicator;
import org.aqcp.input.record.OrNone;
import org.aqcp.partnership.facts.Partnership;
import org.aqcp.search.edit.Copies;
import org.aqcp.search.edit.Records;

/**
 * Makes partnerships with a share just above or below a threshold, by copying a fact that says yes
 * and changing some copies to no.
 */
public record Shares(Quantity share, Indicator indicator) {
  /** Enough facts for a share of 49%. */
  private static final int MOST = 60;

  /** Decides which shares to try. */
  public interface Worth {
    boolean test(int yes, int all);
  }

  /**
   * Returns the passing partnership with the fewest facts, or an empty list. Tries only shares
   * worth trying, and needs a fact that says yes to copy.
   */
  public List<Partnership> of(Partnership partnership, Predicate<Partnership> passes, Worth worth) {
    Bindings bindings = Evaluator.bindings(partnership, indicator);
    Reading reading = Reading.open(World.of(partnership));
    for (Chain chain : ChainFinder.find(share.of(), reading, bindings)) {
      if (!chain.supposed() && chain.facts().size() > 0) {
        List<Partnership> made =
            Part.of(share.counted(), chain.bindings())
                .filter(part -> Share.isYes(part.value()))
                .map(part -> of(partnership, part, passes, worth))
                .orElse(List.of());
        if (!made.isEmpty()) {
          return made;
        }
      }
    }
    return List.of();
  }

  private static List<Partnership> of(
      Partnership partnership, Part yes, Predicate<Partnership> passes, Worth worth) {
    for (int all = 2; all <= MOST; all++) {
      for (int some = 0; some <= all; some++) {
        if (!worth.test(some, all)) {
          continue;
        }
        Partnership made = Copies.instead(partnership, yes.fact(), facts(yes, some, all));
        if (passes.test(made)) {
          return List.of(made);
        }
      }
    }
    return List.of();
  }

  private static List<Record> facts(Part yes, int some, int all) {
    Object no =
        Kind.of(yes.fact().getClass()).components().get(yes.component()).getType() == Boolean.class
            ? (Object) false
            : OrNone.NONE;
    List<Record> facts = new ArrayList<>();
    for (int i = 0; i < all; i++) {
      Record fact = i < some ? yes.fact() : Records.with(yes.fact(), yes.component(), no);
      facts.add(Copies.named(fact, i + 1));
    }
    return facts;
  }
}
