package org.aqcp.bench.driver;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/**
 * How much is measured, and where.
 *
 * @param bench the folder {@code bench/}
 * @param partnerships of the shipped workload
 * @param items of the neutral workload
 * @param rounds in which every participant has its turn
 * @param only the name of the one workload to measure; empty for all
 * @param warmUp seconds for each participant before it is measured
 * @param slice seconds of work in a round, at least
 * @param date in the names of the results
 * @param results folder for the results
 */
record Setup(
    Path bench,
    int partnerships,
    int items,
    int rounds,
    String only,
    double warmUp,
    double slice,
    String date,
    Path results) {
  static final Charset TEXT = StandardCharsets.UTF_8;
  static final long SEED = 2014;

  /**
   * For peers that run for a moment: compiled quickly rather than well, as aqcp's launcher does.
   */
  static final String COLD_JAVA =
      "-Xshare:auto -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -XX:-UsePerfData";

  /** For peers that run on: the usual compilers and collector, and the same memory for each. */
  static final String WARM_JAVA = "-Xmx512m";

  /** Everything that is made while measuring. */
  Path work() {
    return bench.resolve("target/work");
  }

  /** Round 0 loads compilers and does not count; a smoke test goes without. */
  int firstEdit() {
    return rounds == 1 ? 1 : 0;
  }

  Path log() {
    return work().resolve("peers.log");
  }

  static int await(Process process) {
    try {
      return process.waitFor();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  static void say(String what, Object... values) {
    System.err.println("bench: " + what.formatted(values));
  }
}
