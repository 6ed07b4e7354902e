package org.aqcp.bench.driver;

/** What is measured of every participant. */
enum Measure {
  COLD("cold start", "ms", true),
  THROUGHPUT("throughput", "items/s", false),
  MEMORY("peak memory", "MB", true),
  EDIT("edit to verdict", "ms", true);

  final String title;
  final String unit;
  final boolean lessIsBetter;

  Measure(String title, String unit, boolean lessIsBetter) {
    this.title = title;
    this.unit = unit;
    this.lessIsBetter = lessIsBetter;
  }

  /** How many times as much as another value; above 1 is worse. */
  double times(double value, double reference) {
    return lessIsBetter ? value / reference : reference / value;
  }
}
