package org.aqcp.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.aqcp.evaluation.Evaluator;
import org.aqcp.evaluation.Yardsticks;
import org.aqcp.framework.FrameworkVersion;
import org.aqcp.framework.VersionChoice;
import org.aqcp.partnership.PartnershipReader;
import org.aqcp.partnership.facts.Partnership;
import org.aqcp.rules.RulebookReader;
import org.aqcp.rules.cache.RuleStore;
import org.aqcp.shipped.Shipped;

/**
 * Measures what it costs to evaluate a partnership against all frameworks at once, in multiples of
 * one reading of the file and each framework alone. Started by {@code bench/yardsticks}; the exit
 * status is 1 if it is more than 1.5 times as much.
 */
final class YardsticksAtOnce {
  private static final double AIM = 1.5;

  /** The clock of a process is coarse. */
  private static final int TIMES = 20;

  private final byte[] file;
  private final Yardsticks yardsticks;
  private long sink;

  private YardsticksAtOnce(Path file) throws IOException {
    this.file = Files.readAllBytes(file);
    String level = read().level();
    RulebookReader rules =
        new RulebookReader(Shipped.HOME, new RuleStore(Path.of("target", "rules")));
    List<Evaluator> evaluators = new ArrayList<>();
    for (FrameworkVersion version :
        new VersionChoice(List.of(VersionChoice.ALL)).in(Shipped.HOME, level, leftOut -> {})) {
      evaluators.add(new Evaluator(version, rules.read(version, level)));
    }
    this.yardsticks = new Yardsticks(evaluators);
  }

  public static void main(String[] arguments) throws IOException {
    boolean quick = List.of(arguments).contains("--quick");
    Path file = Path.of("examples", "lakeside", "partnership.yaml");
    double ratio = new YardsticksAtOnce(file).measure(quick ? 1 : 5, quick ? 1 : 25);
    System.exit(ratio <= AIM || quick ? 0 : 1);
  }

  /** In turn, so that other load on the machine affects both equally. */
  private double measure(int warmUp, int rounds) {
    Times reading = new Times();
    Times alone = new Times();
    Times once = new Times();
    Times ratio = new Times();
    for (int round = -warmUp; round < rounds; round++) {
      double read = seconds(this::read);
      Partnership partnership = read();
      double sum = seconds(() -> alone(partnership));
      double all = seconds(() -> yardsticks.evaluate(read()));
      if (round >= 0) {
        reading.add(read);
        alone.add(sum);
        once.add(all);
        ratio.add(all / (read + sum));
      }
    }
    System.out.printf(
        Locale.ROOT,
        "examples/lakeside against %d framework versions, milliseconds of all threads:%n",
        yardsticks.evaluators().size());
    System.out.printf("  reading the file once       %s%n", reading.milliseconds());
    System.out.printf("  each alone, added up        %s%n", alone.milliseconds());
    System.out.printf("  reading it and all at once  %s%n", once.milliseconds());
    System.out.printf("  all at once, in multiples   %s%n", ratio.plain());
    if (sink == 0) {
      throw new IllegalStateException("nothing was done");
    }
    return ratio.median();
  }

  private int alone(Partnership partnership) {
    int done = 0;
    for (Evaluator evaluator : yardsticks.evaluators()) {
      done += evaluator.evaluate(partnership).criteria().size();
    }
    return done;
  }

  private Partnership read() {
    return new PartnershipReader().read("partnership.yaml", file).partnership();
  }

  /** Processor time of the whole process: the referee has a thread of its own. */
  private double seconds(Supplier<?> work) {
    long begin = cpu();
    for (int i = 0; i < TIMES; i++) {
      sink += work.get() == null ? 0 : 1;
    }
    return (cpu() - begin) / 1e9 / TIMES;
  }

  private static long cpu() {
    return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
        .getProcessCpuTime();
  }
}
