package org.aqcp.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.aqcp.condition.Reading;
import org.aqcp.condition.Truth;
import org.aqcp.condition.World;
import org.aqcp.convene.portfolio.Slices;
import org.aqcp.evaluation.Evaluator;
import org.aqcp.explanation.ExplainedEvaluation;
import org.aqcp.framework.Indicator;
import org.aqcp.partnership.PartnershipFile;
import org.aqcp.partnership.PartnershipReader;
import org.aqcp.report.evaluation.JsonEvaluation;
import org.aqcp.report.evaluation.JsonVerdicts;
import org.aqcp.report.evaluation.TextEvaluation;
import org.aqcp.report.layout.Palette;
import org.aqcp.shipped.Shipped;

/**
 * Measures the cost per partnership in a large batch: reading the file, and everything else.
 * Started by {@code bench/throughput}; the exit status is 1 if reading and evaluating costs more
 * than twice as much as reading.
 */
final class Throughput {
  private static final double AIM = 2;
  private static final int COLUMNS = 80;

  /** What is done with a file. */
  private enum Work {
    READ("reading the YAML"),
    READ_RULES("  + the open and the closed reading"),
    EVALUATE("  + both readings, refereed by Drools"),
    VERDICTS("    + a line of JSON verdicts"),
    REASONS("    + a line of JSON without remedies"),
    EXPLAIN("    + a line of JSON with all of it"),
    TEXT("    + the text of all of it");

    private final String told;

    Work(String told) {
      this.told = told;
    }
  }

  private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
  private final Map<String, Evaluator> evaluators = new HashMap<>();
  private final List<byte[]> files = new ArrayList<>();
  private final Map<Work, Times> times = new EnumMap<>(Work.class);
  private final Map<Work, Times> ratios = new EnumMap<>(Work.class);
  private long sink;

  private Throughput(int number) {
    for (String level : List.of("state", "local")) {
      evaluators.put(level, Shipped.evaluator(level));
    }
    Corpus.texts(number).forEach(text -> files.add(text.getBytes(StandardCharsets.UTF_8)));
    for (Work work : Work.values()) {
      times.put(work, new Times());
      ratios.put(work, new Times());
    }
  }

  public static void main(String[] arguments) {
    boolean quick = List.of(arguments).contains("--quick");
    Throughput throughput = new Throughput(quick ? 60 : 320);
    throughput.measure(quick ? 2 : 12, quick ? 3 : 15);
    System.exit(throughput.tell() <= AIM || quick ? 0 : 1);
  }

  private void measure(int warmUp, int rounds) {
    for (int round = -warmUp; round < rounds; round++) {
      double read = 0;
      for (Work work : Work.values()) {
        double seconds = seconds(work);
        read = work == Work.READ ? seconds : read;
        if (round >= 0) {
          times.get(work).add(seconds);
          ratios.get(work).add(seconds / read);
        }
      }
    }
  }

  /**
   * Processor time of this thread for one file, slice by slice as {@code evaluate} goes: other
   * programs do not count.
   */
  private double seconds(Work work) {
    long begin = threads.getCurrentThreadCpuTime();
    for (int i = 0; i < files.size(); i += Slices.MOST) {
      List<PartnershipFile> slice = new ArrayList<>();
      for (byte[] file : files.subList(i, Math.min(files.size(), i + Slices.MOST))) {
        slice.add(new PartnershipReader().read("partnership.yaml", file));
      }
      slice.forEach(file -> sink += done(work, file));
    }
    return (threads.getCurrentThreadCpuTime() - begin) / 1e9 / files.size();
  }

  private long done(Work work, PartnershipFile file) {
    Evaluator evaluator = evaluators.get(file.partnership().level());
    return switch (work) {
      case READ -> 1;
      case READ_RULES -> readRules(file, evaluator);
      case EVALUATE -> evaluator.evaluate(file.partnership()).criteria().size();
      case VERDICTS ->
          JsonVerdicts.line(
                  file.origin(),
                  evaluator.rulebook().digest(),
                  evaluator.evaluate(file.partnership()))
              .length();
      case REASONS -> JsonEvaluation.line(ExplainedEvaluation.reasons(file, evaluator)).length();
      case EXPLAIN -> JsonEvaluation.line(explained(file, evaluator)).length();
      case TEXT ->
          TextEvaluation.render(explained(file, evaluator), Palette.PLAIN, COLUMNS).length();
    };
  }

  /** With remedies that are refereed on this thread, whose time is taken. */
  private static ExplainedEvaluation explained(PartnershipFile file, Evaluator evaluator) {
    ExplainedEvaluation reasons = ExplainedEvaluation.reasons(file, evaluator);
    return new ExplainedEvaluation(
        reasons.file(),
        reasons.rulesDigest(),
        reasons.evaluation(),
        reasons.problems(),
        reasons.indicators(),
        true);
  }

  private static long readRules(PartnershipFile file, Evaluator evaluator) {
    World world = World.of(file.partnership());
    Reading open = Reading.open(world);
    Reading closed = Reading.closed(world);
    long holding = 0;
    for (Indicator indicator : evaluator.version().indicators(file.partnership().level())) {
      var bindings = Evaluator.bindings(file.partnership(), indicator);
      for (var rule : evaluator.rulebook().on(indicator.id())) {
        Truth truth = open.read(rule, bindings);
        holding += truth == Truth.TRUE ? 1 : 0;
        holding += !open.readAlike() && closed.read(rule, bindings) == Truth.TRUE ? 1 : 0;
      }
    }
    return holding;
  }

  private double tell() {
    long bytes = files.stream().mapToLong(file -> file.length).sum();
    System.out.printf(
        "a partnership of %,d bytes on average, against aqcp-1.0, milliseconds of one thread:%n",
        bytes / files.size());
    for (Work work : Work.values()) {
      System.out.printf(
          "  %-38s %s  x reading %s%n",
          work.told, times.get(work).milliseconds(), ratios.get(work).plain());
    }
    if (sink == 0) {
      throw new IllegalStateException("nothing was done");
    }
    return ratios.get(Work.EVALUATE).median();
  }
}
