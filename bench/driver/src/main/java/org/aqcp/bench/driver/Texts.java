package org.aqcp.bench.driver;

/** What a reader of the tables has to know. */
final class Texts {
  static final String SHIPPED =
      """

      ## The shipped framework, %d partnerships

      The rules of `aqcp-1.0`, both levels, on random partnerships; half leave something unreported.
      aqcp reads the rules twice, has Drools referee it, decides what is unknown and rolls up;
      stock Drools fires the same rules on what is reported, and that is all. As the referee is Drools
      too, what aqcp's reading takes without it has a line of its own. aqcp's cold start is
      `./aqcp evaluate`, which prints every verdict with its reasons. × is the ratio to aqcp, bold
      where another is ahead.

      """;
  static final String NEUTRAL =
      """

      ## Neutral rules, %d items

      100 rules of four conditions (comparisons, and, or, membership, counts over a list of 4 to 8)
      that every engine can express, generated for each from one description. Nothing is
      unreported. aqcp reads its items from YAML and says why; the others read JSON and say which
      rule fired. The conditions of Easy Rules and Evrete are Java.

      """;
  static final String FOOT =
      """
      Versions: %s.

      Cold start: from the start of a process that reads rules and one item to its end; peers in
      Java with `%s`.
      Throughput: one thread, items in memory, in processes that are warm; Java with `%s`. Peak
      memory: of those processes. Edit to verdict: in those processes, from rule files of which one
      rule was edited to the verdicts on one item; the first edit does not count.
      """;

  private Texts() {}
}
