package org.aqcp.metrics.result;

import java.util.stream.LongStream;

/**
 * The ranks, from 1, of the values that make a median and its interval.
 *
 * @param lower the rank of the lower bound, or 0 if there are too few values for one
 */
record MedianRanks(long count, long lower) {
  /** Up to here the binomial distribution is summed; above, it is as good as normal. */
  private static final long SUMMED = 1_000;

  /** Of a median alone, which lies within the bounds in 95 of 100 samples. */
  static MedianRanks single(long count) {
    return of(count, 0.025, 1.959963984540054);
  }

  /** Of one of two medians, so that both lie within their bounds in 95 of 100 samples. */
  static MedianRanks ofTwo(long count) {
    return of(count, 0.0125, 2.241402727604947);
  }

  private static MedianRanks of(long count, double tail, double z) {
    long rank =
        count <= SUMMED
            ? new Binomial((int) count, 0.5).quantileAbove(tail)
            : (long) Math.floor((count - z * Math.sqrt((double) count)) / 2);
    return new MedianRanks(count, rank);
  }

  /** The ranks of the one or two middle values. */
  long middleLow() {
    return (count + 1) / 2;
  }

  long middleHigh() {
    return count / 2 + 1;
  }

  boolean hasBounds() {
    return lower > 0;
  }

  long upper() {
    return count + 1 - lower;
  }

  /** All ranks that are needed, in order. */
  LongStream all() {
    LongStream middle = LongStream.of(middleLow(), middleHigh());
    return hasBounds()
        ? LongStream.concat(LongStream.concat(LongStream.of(lower), middle), LongStream.of(upper()))
        : middle;
  }
}
