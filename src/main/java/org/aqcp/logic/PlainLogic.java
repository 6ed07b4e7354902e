package org.aqcp.logic;

import java.util.EnumSet;
import java.util.Set;
import org.aqcp.condition.Condition;
import org.aqcp.condition.Join;
import org.aqcp.condition.Quantity;
import org.aqcp.condition.Truth;
import org.aqcp.partnership.facts.Partnership;

/** A condition on facts in normal form. */
final class PlainLogic {
  private final Condition plain;
  private final Claims claims;
  // null until it is asked for
  private Boolean impossible;
  private Boolean certain;

  PlainLogic(Condition plain) {
    this.plain = plain;
    this.claims = new Claims(plain);
  }

  /** Whether it can never hold. */
  boolean impossible() {
    if (impossible == null) {
      impossible = neverHolds();
    }
    return impossible;
  }

  private boolean neverHolds() {
    if (plain instanceof Quantity quantity
        && Claims.span(quantity).and(Bounds.reported(quantity)).isEmpty()) {
      return true;
    }
    return claims.least().stream().anyMatch(one -> JoinLogic.impossible(one.join()));
  }

  /** Whether it holds for every partnership that reports everything. */
  boolean certain() {
    if (certain == null) {
      certain = alwaysHolds();
    }
    return certain;
  }

  private boolean alwaysHolds() {
    if (plain instanceof Quantity quantity) {
      return Claims.known(quantity) && Bounds.reported(quantity).within(Claims.span(quantity));
    }
    return plain instanceof Condition.Absent absent && JoinLogic.impossible(absent.of());
  }

  /**
   * The truth values that it can have in the open reading, as far as the bounds of its number tell:
   * counts are never negative, and shares never exceed 100 percent.
   */
  Set<Truth> truths() {
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

  /** Whether the other holds whenever this does, for partnerships that report everything. */
  boolean implies(PlainLogic other) {
    return other.certain()
        || impossible()
        || new Implication(plain).of(other.plain)
        || (plain instanceof Condition.Every one
            && other.plain instanceof Condition.Every all
            && implies(one, all));
  }

  /**
   * Whether the other is never less true than this, in the open reading too: it holds whenever this
   * does, and this fails whenever the other does.
   */
  boolean entails(PlainLogic other) {
    // `every` may or may not cover an unreported fact, so it does not show that a fact exists
    return plain.equals(other.plain)
        || (!(plain instanceof Condition.Every) && new Implication(plain).of(other.plain));
  }

  private static boolean implies(Condition.Every given, Condition.Every wanted) {
    return JoinLogic.implies(given.domain(), wanted.domain())
        && JoinLogic.implies(wanted.domain(), given.domain())
        && TestLogic.implies(given.passing().tests(), wanted.tests());
  }

  /** Whether both can never hold together. */
  boolean excludes(PlainLogic other) {
    return impossible() || other.impossible() || contradicts(other) || other.contradicts(this);
  }

  private boolean contradicts(PlainLogic other) {
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

  /** Whether both give disjoint bounds for the same quantity. */
  private boolean apart(PlainLogic other) {
    return plain instanceof Quantity one
        && other.plain instanceof Quantity two
        && Implication.sameNumber(one, two)
        && one.of().equals(two.of())
        && Claims.span(one).and(Claims.span(two)).isEmpty();
  }

  /** Whether this requires a fact that fails what the other requires of every fact. */
  private boolean differsFromEvery(PlainLogic other) {
    return other.plain instanceof Condition.Every every
        && new Claims(plain)
            .least().stream()
                .map(least -> least.join().first())
                .anyMatch(
                    first ->
                        JoinLogic.implies(first, every.domain())
                            && JoinLogic.impossible(Join.of(first.askingAlso(every.tests()))));
  }

  /** Whether both describe the partnership, of which there is only one, in incompatible ways. */
  private boolean otherPartnership(PlainLogic other) {
    return plain instanceof Condition.Exists one
        && other.plain instanceof Condition.Exists two
        && one.of().first().kind().type() == Partnership.class
        && two.of().first().kind().type() == Partnership.class
        && JoinLogic.impossible(Join.of(one.of().first().askingAlso(two.of().first().tests())));
  }
}
