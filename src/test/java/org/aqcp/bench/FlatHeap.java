package org.aqcp.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryMXBean;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.aqcp.evaluation.Evaluator;
import org.aqcp.fuzz.ShippedTexts;
import org.aqcp.partnership.PartnershipReader;
import org.aqcp.partnership.facts.Partnership;
import org.aqcp.shipped.Shipped;

/**
 * Measures the heap after more and more evaluations in one JVM, to find leaks. Started by {@code
 * bench/flat-heap}.
 */
final class FlatHeap {
  private static final double KB = 1024;
  private static final long MOST_GROWN_KB = 1024;

  private FlatHeap() {}

  public static void main(String[] arguments) {
    int all = Integer.parseInt(arguments[0]);
    List<byte[]> files =
        ShippedTexts.ending("examples", "partnership.yaml").stream()
            .map(text -> text.getBytes(StandardCharsets.UTF_8))
            .toList();
    long early = 0;
    long late = 0;
    long start = System.nanoTime();
    for (int i = 1; i <= all; i++) {
      evaluate(files.get(i % files.size()));
      if (i == all / 10 || i == all / 2 || i == all) {
        late = usedKb();
        early = early == 0 ? late : early;
        double seconds = (System.nanoTime() - start) / 1e9;
        System.out.printf(Locale.ROOT, "%,9d evaluations: heap %,d KB, %.0f s%n", i, late, seconds);
      }
    }
    System.exit(late - early <= MOST_GROWN_KB ? 0 : 1);
  }

  private static void evaluate(byte[] file) {
    Partnership partnership = new PartnershipReader().read("p.yaml", file).partnership();
    Evaluator evaluator = Shipped.evaluator(partnership.level());
    if (evaluator.evaluate(partnership).criteria().isEmpty()) {
      throw new IllegalStateException("nothing was evaluated");
    }
  }

  private static long usedKb() {
    MemoryMXBean memory = ManagementFactory.getMemoryMXBean();
    memory.gc();
    memory.gc();
    return Math.round(memory.getHeapMemoryUsage().getUsed() / KB);
  }
}
