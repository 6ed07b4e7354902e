package org.aqcp.metrics.people;

import static org.aqcp.metrics.people.PlainFacts.employed;
import static org.aqcp.metrics.people.PlainFacts.inTargetIndustry;
import static org.aqcp.metrics.people.PlainFacts.paid;

/**
 * The labor market outcomes C1 to C5 of leavers, other than those who left for reasons nobody
 * answers for. Quarters count after exit unless said otherwise.
 */
final class PlainLabor {
  private PlainLabor() {}

  /** Of all: who worked in quarter 2. */
  static PlainStanding c1(MadePeriod p) {
    return PlainStanding.of(Reported.YES, employed(p, 2));
  }

  /** Of those who worked in quarter 2 or 3: who did so in an industry of the pathway. */
  static PlainStanding c2(MadePeriod p) {
    return PlainStanding.of(
        Reported.any(employed(p, 2), employed(p, 3)),
        Reported.any(inTargetIndustry(p, 2), inTargetIndustry(p, 3)));
  }

  /** Of those who worked in quarter 2: who did in quarter 3 or 4. */
  static PlainStanding c3(MadePeriod p) {
    return PlainStanding.of(employed(p, 2), Reported.any(employed(p, 3), employed(p, 4)));
  }

  /** The median of the wages of quarters 2 and 3 together, of those who worked for pay in both. */
  static PlainStanding c4(MadePeriod p) {
    Reported counted = paidAfter(p);
    return counted == Reported.YES
        ? PlainStanding.amounts(counted, after(p))
        : PlainStanding.amounts(counted);
  }

  /**
   * The median of C4, less the median of the wages of the third and second quarters before entry
   * together, of those who had wages in all four.
   */
  static PlainStanding c5(MadePeriod p) {
    Reported counted =
        Reported.all(paidAfter(p), paid(p, "wages-before-2"), paid(p, "wages-before-3"));
    return counted == Reported.YES
        ? PlainStanding.amounts(counted, after(p), before(p))
        : PlainStanding.amounts(counted);
  }

  private static Reported paidAfter(MadePeriod p) {
    return Reported.all(employed(p, 2), employed(p, 3), paid(p, "wages-q2"), paid(p, "wages-q3"));
  }

  private static long after(MadePeriod p) {
    return p.cents("wages-q2").orElseThrow() + p.cents("wages-q3").orElseThrow();
  }

  private static long before(MadePeriod p) {
    return p.cents("wages-before-2").orElseThrow() + p.cents("wages-before-3").orElseThrow();
  }
}
