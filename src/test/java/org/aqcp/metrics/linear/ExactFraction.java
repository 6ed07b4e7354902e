package org.aqcp.metrics.linear;

import java.math.BigInteger;

/** A fraction without rounding. */
record ExactFraction(BigInteger above, BigInteger below) implements Comparable<ExactFraction> {
  static final ExactFraction ZERO = of(0);

  ExactFraction {
    BigInteger common = above.gcd(below).max(BigInteger.ONE);
    BigInteger sign = BigInteger.valueOf(below.signum());
    above = above.divide(common).multiply(sign);
    below = below.divide(common).multiply(sign);
  }

  static ExactFraction of(long whole) {
    return new ExactFraction(BigInteger.valueOf(whole), BigInteger.ONE);
  }

  /** A number with at most three decimals. */
  static ExactFraction of(double number) {
    return new ExactFraction(
        BigInteger.valueOf(Math.round(number * 1000)), BigInteger.valueOf(1000));
  }

  ExactFraction minus(ExactFraction other) {
    return new ExactFraction(
        above.multiply(other.below).subtract(other.above.multiply(below)),
        below.multiply(other.below));
  }

  ExactFraction times(ExactFraction other) {
    return new ExactFraction(above.multiply(other.above), below.multiply(other.below));
  }

  ExactFraction over(ExactFraction other) {
    return new ExactFraction(above.multiply(other.below), below.multiply(other.above));
  }

  boolean isZero() {
    return above.signum() == 0;
  }

  double number() {
    return above.doubleValue() / below.doubleValue();
  }

  @Override
  public int compareTo(ExactFraction other) {
    return minus(other).above.signum();
  }
}
