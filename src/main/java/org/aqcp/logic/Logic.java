package org.aqcp.logic;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.aqcp.condition.Condition;
import org.aqcp.condition.Join;
import org.aqcp.condition.Quantity;
import org.aqcp.condition.Truth;
import org.aqcp.partnership.facts.Partnership;

/**
 * A condition of a rule, put so that it can be held against others of the same rule or indicator.
 *
 * @param plain with thresholds as numbers and variables as what they stand for
 */
public record Logic(Condition plain) {
  /** A condition of a rule on an indicator with these thresholds. */
  public static Logic of(Condition condition, Map<String, Integer> thresholds) {
    return new Logic(NormalForm.of(condition, thresholds));
  }

  /** Whether it holds nowhere. */
  public boolean impossible() {
    if (plain instanceof Quantity quantity
        && Claims.span(quantity).and(Bounds.reported(quantity)).isEmpty()) {
      return true;
    }
    return new Claims(plain).least().stream().anyMatch(one -> JoinLogic.impossible(one.join()));
  }

  /** Whether it holds of every partnership that reports everything. */
  public boolean certain() {
    if (plain instanceof Quantity quantity) {
      return Claims.known(quantity) && Bounds.reported(quantity).within(Claims.span(quantity));
    }
    return plain instanceof Condition.Absent absent && JoinLogic.impossible(absent.of());
  }

  /**
   * What it can be by the open reading, as far as its number says: there is never fewer than none,
   * and no share is larger than all.
   */
  public Set<Truth> truths() {
    if (plain instanceof Quantity quantity && Claims.known(quantity)) {
      Interval span = Claims.span(quantity);
      if (span.isEmpty()) {
        return EnumSet.of(Truth.FALSE);
      }
      if (Bounds.of(quantity).within(span)) {
        return EnumSet.of(Truth.TRUE);
      }
    }
    return EnumSet.allOf(Truth.class);
  }

  /** Whether both ask for the same number of facts together. */
  public boolean isAsWideAs(Logic other) {
    return JoinLogic.patterns(plain.of()) == JoinLogic.patterns(other.plain.of());
  }

  /** Whether the other holds wherever this does, of partnerships that report everything. */
  public boolean implies(Logic other) {
    return other.certain()
        || impossible()
        || new Implication(plain).of(other.plain)
        || (plain instanceof Condition.Every one
            && other.plain instanceof Condition.Every all
            && implies(one, all));
  }

  /**
   * Whether the other is never less true than this, by the open reading too: it holds wherever this
   * does, and this fails wherever the other does.
   */
  boolean entails(Logic other) {
    // one of which nothing is known may or may not be among every one, and is not found by itself
    return plain.equals(other.plain)
        || (!(plain instanceof Condition.Every) && new Implication(plain).of(other.plain));
  }

  private static boolean implies(Condition.Every given, Condition.Every wanted) {
    return JoinLogic.implies(given.domain(), wanted.domain())
        && JoinLogic.implies(wanted.domain(), given.domain())
        && TestLogic.implies(given.passing().tests(), wanted.tests());
  }

  /** Whether both can never hold at once. */
  public boolean excludes(Logic other) {
    return impossible() || other.impossible() || contradicts(other) || other.contradicts(this);
  }

  private boolean contradicts(Logic other) {
    for (Claims.Least least : new Claims(plain).least()) {
      for (Claims.Most most : new Claims(other.plain).most()) {
        boolean none = most.number() <= 0 && JoinLogic.implies(least.join(), most.join());
        boolean fewer =
            most.number() < least.number() && JoinLogic.narrows(least.join(), most.join());
        if (none || fewer) {
          return true;
        }
      }
    }
    return apart(other) || differsFromEvery(other) || otherPartnership(other);
  }

  /** Two numbers for one quantity. */
  private boolean apart(Logic other) {
    return plain instanceof Quantity one
        && other.plain instanceof Quantity two
        && Implication.sameNumber(one, two)
        && one.of().equals(two.of())
        && Claims.span(one).and(Claims.span(two)).isEmpty();
  }

  /** One that cannot be what every one is. */
  private boolean differsFromEvery(Logic other) {
    return other.plain instanceof Condition.Every every
        && new Claims(plain)
            .least().stream()
                .map(least -> least.join().first())
                .anyMatch(
                    first ->
                        JoinLogic.implies(first, every.domain())
                            && JoinLogic.impossible(Join.of(first.askingAlso(every.tests()))));
  }

  /** There is only one partnership, and it cannot be both. */
  private boolean otherPartnership(Logic other) {
    return plain instanceof Condition.Exists one
        && other.plain instanceof Condition.Exists two
        && one.of().first().kind().type() == Partnership.class
        && two.of().first().kind().type() == Partnership.class
        && JoinLogic.impossible(Join.of(one.of().first().askingAlso(two.of().first().tests())));
  }
}
