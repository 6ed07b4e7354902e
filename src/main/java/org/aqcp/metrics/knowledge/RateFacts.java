package org.aqcp.metrics.knowledge;

import java.math.BigDecimal;
import java.util.List;
import org.aqcp.metrics.release.CountPart;
import org.aqcp.metrics.release.PublishedCell;

/** What a published rate says of a numerator and denominator that are not both published. */
record RateFacts(KnownCounts known) {
  void add(PublishedCell cell, int numerator, int denominator) {
    boolean both =
        cell.numbers().containsKey(CountPart.NUMERATOR)
            && cell.numbers().containsKey(CountPart.DENOMINATOR);
    if (cell.value().isPresent() && !both) {
      BigDecimal rate = new BigDecimal(cell.value().get());
      double half = Math.scalb(rate.ulp().doubleValue(), -1);
      notMore(numerator, denominator, rate.doubleValue() + half, 1);
      notMore(numerator, denominator, rate.doubleValue() - half, -1);
    }
  }

  /** The numerator is at most (or, with the sign -1, at least) this share of the denominator. */
  private void notMore(int numerator, int denominator, double share, int sign) {
    int spare =
        known.addDerived(PeopleRole.FREE, "rounding of a rate", 0, Double.POSITIVE_INFINITY);
    known.add(
        new CountRelation(
            List.of(
                new RelationTerm(numerator, sign),
                new RelationTerm(denominator, -sign * share),
                new RelationTerm(spare, 1))));
  }
}
