package org.aqcp.bench;

import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.aqcp.explanation.ExplainedEvaluation;
import org.aqcp.partnership.PartnershipFile;
import org.aqcp.random.WorstShape;
import org.aqcp.shipped.Shipped;

/** Measures partnerships in which everything is joined with everything, each in one process. */
final class Joins {
  private static final PrintStream OUT = System.out;
  private static final int FACTS = 2_000;
  private static final double MOST_SECONDS = 5;

  private Joins() {}

  public static void main(String[] args) {
    List<String> arguments = List.of(args);
    int facts = arguments.contains("--quick") ? FACTS / 20 : FACTS;
    boolean slow = false;
    OUT.printf("| shape of %d facts | characters | seconds | MB of heap |%n", facts);
    OUT.println("|---|---|---|---|");
    // meets the engine before anything is measured
    explain(WorstShape.PATHWAYS_OF_ALL_SECTORS.yaml(10));
    for (WorstShape shape : WorstShape.values()) {
      String yaml = shape.yaml(facts);
      long before = System.nanoTime();
      explain(yaml);
      double seconds = (System.nanoTime() - before) / 1e9;
      slow |= seconds > MOST_SECONDS;
      String name = shape.name().toLowerCase(java.util.Locale.ROOT).replace('_', ' ');
      OUT.printf("| %s | %,d | %.1f | %d |%n", name, yaml.length(), seconds, megabytes());
    }
    System.exit(slow ? 1 : 0);
  }

  /** With reasons and remedies, as {@code evaluate -f json} asks for them. */
  private static void explain(String yaml) {
    PartnershipFile file =
        Shipped.HOME.partnerships().read("worst.yaml", yaml.getBytes(StandardCharsets.UTF_8));
    ExplainedEvaluation explained = ExplainedEvaluation.of(file, Shipped.evaluator("local"));
    long sentences =
        explained.indicators().stream()
            .flatMap(indicator -> indicator.rules().stream())
            .flatMap(rule -> rule.sentences().stream())
            .filter(sentence -> sentence.facts() != null)
            .count();
    if (sentences == 0) {
      throw new IllegalStateException("nothing was explained");
    }
  }

  private static long megabytes() {
    long peak = 0;
    for (MemoryPoolMXBean pool : ManagementFactory.getMemoryPoolMXBeans()) {
      if (pool.getType() == java.lang.management.MemoryType.HEAP) {
        peak += pool.getPeakUsage().getUsed();
        pool.resetPeakUsage();
      }
    }
    return peak / 1_000_000;
  }
}
