package org.aqcp.logic;

import java.util.ArrayList;
import java.util.List;
import org.aqcp.condition.Condition;
import org.aqcp.condition.Operator;
import org.aqcp.condition.Quantity;
import org.aqcp.condition.Requirement;
import org.aqcp.condition.Term;
import org.aqcp.condition.Truth;

/**
 * The distinct claims that sentences make or deny. All that is known about their truth is which of
 * them follow from others, in the open reading too.
 */
public final class ClaimSet {
  /** A claim, given by its number, or its opposite. */
  public record Claim(int number, boolean opposite) {
    public Truth truth(Truth[] truths) {
      return opposite ? truths[number].not() : truths[number];
    }
  }

  private final List<Logic> all = new ArrayList<>();

  public int size() {
    return all.size();
  }

  public Claim of(Logic logic) {
    return logic.plain() instanceof Condition condition
        ? of(condition)
        : new Claim(number(logic.plain()), false);
  }

  private Claim of(Condition condition) {
    return condition.as(
        new Condition.Forms<>(
            this::claim,
            this::claim,
            absent -> opposite(new Condition.Exists(absent.of())),
            this::claim,
            quantity -> Claims.known(quantity) ? of(quantity) : claim(quantity),
            this::claim));
  }

  private Claim of(Quantity quantity) {
    return switch (quantity.operator()) {
      case LESS -> opposite(atLeast(quantity, 0));
      case AT_MOST -> opposite(more(quantity));
      case MORE -> claim(more(quantity));
      case AT_LEAST, EQUAL, NOT_EQUAL, CONTAINS, NOT_CONTAINS, MEMBER_OF, NOT_MEMBER_OF ->
          claim(quantity);
    };
  }

  /** More of what is counted is at least one more; a share is more by less. */
  private static Quantity more(Quantity quantity) {
    return quantity.isShare()
        ? quantity.against(Operator.MORE, quantity.needed())
        : atLeast(quantity, 1);
  }

  private static Quantity atLeast(Quantity quantity, int more) {
    int needed = ((Number) ((Term.Literal) quantity.needed()).value()).intValue();
    return quantity.against(Operator.AT_LEAST, new Term.Literal(needed + more));
  }

  private Claim opposite(Condition condition) {
    return new Claim(number(condition), true);
  }

  private Claim claim(Condition condition) {
    return new Claim(number(condition), false);
  }

  private int number(Requirement requirement) {
    Logic logic = new Logic(requirement);
    if (!all.contains(logic)) {
      all.add(logic);
    }
    return all.indexOf(logic);
  }

  /** Whether the truth of claim {@code last} is consistent with those of the claims before it. */
  public boolean possible(Truth[] truths, int last) {
    Logic claim = all.get(last);
    if (!claim.truths().contains(truths[last])) {
      return false;
    }
    for (int i = 0; i < last; i++) {
      int order = truths[i].compareTo(truths[last]);
      if ((order > 0 && all.get(i).entails(claim)) || (order < 0 && claim.entails(all.get(i)))) {
        return false;
      }
    }
    return true;
  }
}
