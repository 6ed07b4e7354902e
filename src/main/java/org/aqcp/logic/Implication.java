package org.aqcp.logic;

import java.util.Objects;
import org.aqcp.condition.Condition;
import org.aqcp.condition.Join;
import org.aqcp.condition.Quantity;
import org.aqcp.condition.Quantity.Function;

/**
 * What follows from a condition according to its {@link Claims}. Valid in both readings, except for
 * {@code every}, which implies one passing fact only if everything is reported.
 */
record Implication(Condition given) {
  boolean of(Condition wanted) {
    return given.equals(wanted)
        || wanted.as(
            new Condition.Forms<>(
                pattern -> has(pattern.of()),
                exists -> has(exists.of()),
                absent -> lacks(absent.of()),
                every -> false,
                this::reaches,
                comparing -> false));
  }

  private boolean has(Join join) {
    return new Claims(given).least().stream().anyMatch(one -> JoinLogic.implies(one.join(), join));
  }

  private boolean lacks(Join join) {
    return new Claims(given)
        .most().stream()
            .anyMatch(most -> most.number() <= 0 && JoinLogic.implies(join, most.join()));
  }

  private boolean reaches(Quantity wanted) {
    if (!Claims.known(wanted)) {
      return false;
    }
    Interval span = Claims.span(wanted);
    return (given instanceof Quantity number
            && sameNumber(number, wanted)
            && within(number, wanted))
        || (wanted.function() == Function.COUNT && (enough(wanted, span) || few(wanted, span)));
  }

  static boolean sameNumber(Quantity one, Quantity other) {
    return one.function() == other.function()
        && one.passing().equals(other.passing())
        && Objects.equals(one.counted(), other.counted());
  }

  private static boolean within(Quantity given, Quantity wanted) {
    Interval span = Claims.span(given);
    Interval wantedSpan = Claims.span(wanted);
    return (given.of().equals(wanted.of()) && span.within(wantedSpan))
        || (Claims.grows(wanted)
            && Interval.from(span.least()).within(wantedSpan)
            && JoinLogic.narrows(given.of(), wanted.of()));
  }

  private boolean enough(Quantity wanted, Interval span) {
    boolean one = Interval.from(1).within(span);
    return new Claims(given)
        .least().stream()
            .anyMatch(
                least ->
                    (one && JoinLogic.implies(least.join(), wanted.of()))
                        || (Interval.from(least.number()).within(span)
                            && JoinLogic.narrows(least.join(), wanted.of())));
  }

  private boolean few(Quantity wanted, Interval span) {
    return new Claims(given)
        .most().stream()
            .anyMatch(
                most ->
                    Interval.between(0, most.number()).within(span)
                        && (most.number() <= 0
                            ? JoinLogic.implies(wanted.of(), most.join())
                            : JoinLogic.narrows(wanted.of(), most.join())));
  }
}
