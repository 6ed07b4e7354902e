package org.aqcp.metrics.result;

/**
 * The binomial distribution for at most about 1,000 trials.
 *
 * @param chance above 0 and below 1
 */
record Binomial(int trials, double chance) {
  /** The probability of at most so many successes. */
  double atMost(int successes) {
    double term = Math.pow(1 - chance, trials);
    double sum = term;
    for (int i = 1; i <= successes; i++) {
      term *= (trials - i + 1.0) / i * (chance / (1 - chance));
      sum += term;
    }
    return Math.min(1, sum);
  }

  /** The least number of successes that at most so many have with more than this probability. */
  int quantileAbove(double probability) {
    double term = Math.pow(1 - chance, trials);
    double sum = term;
    int successes = 0;
    while (sum <= probability) {
      successes++;
      term *= (trials - successes + 1.0) / successes * (chance / (1 - chance));
      sum += term;
    }
    return successes;
  }
}
