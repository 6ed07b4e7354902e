package org.aqcp.metrics.people;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;

/** What a measure counts in one group of people. */
final class PlainTally {
  private final List<LongStream.Builder> amounts = new ArrayList<>();
  private long base;
  private long excluded;
  private long counted;
  private long uncertain;
  private long met;
  private long unclear;
  private long outside;

  void add(PlainStanding one) {
    base++;
    if (one.excluded()) {
      excluded++;
      return;
    }
    switch (one.counted()) {
      case YES -> inside(one);
      case UNKNOWN -> uncertain++;
      case NO -> outside += one.met() == Reported.YES ? 1 : 0;
    }
  }

  private void inside(PlainStanding one) {
    counted++;
    met += one.met() == Reported.YES ? 1 : 0;
    unclear += one.met() == Reported.UNKNOWN ? 1 : 0;
    for (int i = 0; i < one.cents().length; i++) {
      if (amounts.size() == i) {
        amounts.add(LongStream.builder());
      }
      amounts.get(i).add(one.cents()[i]);
    }
  }

  /** All figures; can be asked once. */
  PlainFigures figures() {
    Optional<BigDecimal> median = Optional.empty();
    for (LongStream.Builder amount : amounts) {
      BigDecimal next = median(amount.build().sorted().toArray());
      median = Optional.of(median.map(first -> first.subtract(next)).orElse(next));
    }
    return new PlainFigures(base, excluded, counted, uncertain, met, unclear, outside, median);
  }

  /** The one in the middle, or halfway between the two in the middle, in dollars. */
  private static BigDecimal median(long... sorted) {
    int middle = sorted.length / 2;
    long twice = sorted.length % 2 == 1 ? 2 * sorted[middle] : sorted[middle - 1] + sorted[middle];
    return BigDecimal.valueOf(twice * 5, 3);
  }
}
