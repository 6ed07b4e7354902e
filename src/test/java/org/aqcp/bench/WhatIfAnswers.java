package org.aqcp.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntSupplier;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.aqcp.assist.WhatIf;
import org.aqcp.assist.edit.Edit;
import org.aqcp.assist.edit.RefusedEdit;
import org.aqcp.evaluation.Evaluation;
import org.aqcp.evaluation.Evaluator;
import org.aqcp.evaluation.Reevaluator;
import org.aqcp.explanation.ExplainedEvaluation;
import org.aqcp.explanation.difference.Difference;
import org.aqcp.input.problem.InvalidInput;
import org.aqcp.input.yaml.YamlFile;
import org.aqcp.partnership.PartnershipFile;
import org.aqcp.partnership.PartnershipReader;
import org.aqcp.partnership.facts.Partnership;
import org.aqcp.report.difference.TextDifference;
import org.aqcp.report.evaluation.TextEvaluation;
import org.aqcp.report.layout.Palette;
import org.aqcp.shipped.Shipped;

/**
 * Measures how much faster a warm what-if is than evaluating the changed partnership in full, both
 * refereed. Started by {@code bench/what-if}; the exit status is 1 if the median of all edits is
 * less than ten times as fast.
 */
final class WhatIfAnswers {
  private static final double AIM = 10;
  private static final int COLUMNS = 80;

  /** An edit of an example, and what it leads to. */
  private record Tried(
      Evaluator evaluator,
      Reevaluator reevaluator,
      Evaluation before,
      Partnership after,
      WhatIf whatIf,
      Edit edit,
      YamlFile file,
      boolean turns) {}

  private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
  private final PartnershipReader reader = new PartnershipReader();
  private final Map<String, List<Tried>> tried = new LinkedHashMap<>();
  private final Map<String, Reevaluator> reevaluators = new LinkedHashMap<>();
  private long sink;

  public static void main(String[] arguments) throws IOException {
    boolean quick = List.of(arguments).contains("--quick");
    WhatIfAnswers answers = new WhatIfAnswers();
    answers.prepare();
    double median = answers.measure(quick ? 1 : 6, quick ? 1 : 9);
    System.exit(median >= AIM || quick ? 0 : 1);
  }

  private void prepare() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("examples"))) {
      for (Path file : files.filter(f -> f.endsWith("partnership.yaml")).sorted().toList()) {
        prepare(file);
      }
    }
  }

  private void prepare(Path path) {
    YamlFile file = reader.tree(path);
    PartnershipReader remembering = reader.remembering();
    PartnershipFile read = remembering.read(file);
    String level = read.partnership().level();
    Evaluator evaluator = Shipped.evaluator(level);
    Reevaluator reevaluator = reevaluators.computeIfAbsent(level, l -> new Reevaluator(evaluator));
    WhatIf whatIf = new WhatIf(remembering, file, read, evaluator);
    Evaluation before = whatIf.unedited().evaluation();
    TypicalEdits.of(ExplainedEvaluation.of(read, evaluator))
        .forEach(
            (what, edits) ->
                edits.forEach(
                    edit -> {
                      try {
                        whatIf.make(edit);
                        Partnership after = whatIf.file().partnership();
                        boolean turns =
                            !Difference.between(whatIf.unedited(), whatIf.explained())
                                .turned()
                                .isEmpty();
                        whatIf.undo();
                        tried
                            .computeIfAbsent(what, all -> new ArrayList<>())
                            .add(
                                new Tried(
                                    evaluator,
                                    reevaluator,
                                    before,
                                    after,
                                    whatIf,
                                    edit,
                                    file,
                                    turns));
                      } catch (InvalidInput | RefusedEdit cannotBe) {
                        // such as a date after the as-of date
                      }
                    }));
  }

  private double measure(int warmUp, int rounds) {
    List<Tried> all = tried.values().stream().flatMap(List::stream).toList();
    List<Times> full = times(all);
    List<Times> again = times(all);
    List<Times> report = times(all);
    List<Times> answer = times(all);
    for (int round = -warmUp; round < rounds; round++) {
      for (int i = 0; i < all.size(); i++) {
        Tried one = all.get(i);
        time(() -> one.evaluator.evaluate(one.after).criteria().size(), round, full.get(i));
        time(
            () -> one.reevaluator.evaluate(one.after, one.before).anew().size(),
            round,
            again.get(i));
      }
    }
    for (int round = -warmUp; round < rounds; round++) {
      for (int i = 0; i < all.size(); i++) {
        Tried one = all.get(i);
        if (i % 10 == 0) {
          time(() -> report(one), round, report.get(i));
        }
        time(() -> answer(one), round, answer.get(i));
      }
    }
    if (sink == 0) {
      throw new IllegalStateException("nothing was done");
    }
    System.out.println("evaluating an edited example, refereed, in microseconds of one thread:");
    head();
    for (Map.Entry<String, List<Tried>> what : tried.entrySet()) {
      row(what.getKey(), all, what.getValue()::contains, full, again);
    }
    row("where a verdict changes", all, Tried::turns, full, again);
    double median = row("all of them", all, one -> true, full, again);
    System.out.println();
    System.out.println("from what is typed to the text on the screen, against `evaluate`:");
    head();
    row("where a verdict changes", all, Tried::turns, report, answer);
    row("all of them", all, one -> true, report, answer);
    return median;
  }

  private static List<Times> times(List<Tried> all) {
    return all.stream().map(one -> new Times()).toList();
  }

  private void time(IntSupplier work, int round, Times times) {
    long begin = threads.getCurrentThreadCpuTime();
    sink += work.getAsInt() + 1;
    if (round >= 0) {
      times.add((threads.getCurrentThreadCpuTime() - begin) / 1e9);
    }
  }

  /**
   * What {@code evaluate} does, but its remedies are refereed on this thread, whose time is taken.
   */
  private int report(Tried one) {
    PartnershipFile file = reader.read(reader.tree(Path.of(one.file.origin().file())));
    ExplainedEvaluation reasons = ExplainedEvaluation.reasons(file, one.evaluator);
    ExplainedEvaluation explained =
        new ExplainedEvaluation(
            reasons.file(),
            reasons.rulesDigest(),
            reasons.evaluation(),
            reasons.problems(),
            reasons.indicators(),
            true);
    return TextEvaluation.render(explained, Palette.PLAIN, COLUMNS).length();
  }

  /** What {@code set} does. */
  private int answer(Tried one) {
    one.whatIf.make(one.edit);
    String text =
        TextDifference.render(
            Difference.between(one.whatIf.unedited(), one.whatIf.explained()),
            one.file.origin().file(),
            Palette.PLAIN,
            COLUMNS);
    one.whatIf.undo();
    return text.length();
  }

  private static void head() {
    System.out.printf(
        "  %-26s %6s %16s %16s %24s%n", "", "edits", "in full", "what-if", "times as fast");
    System.out.printf(
        "  %-26s %6s %16s %16s %24s%n", "", "", "median", "median  p95", "median  slowest 5 %");
  }

  /** Returns how many times as fast the median edit is. */
  private static double row(
      String what, List<Tried> all, Predicate<Tried> some, List<Times> full, List<Times> again) {
    Times fulls = new Times();
    Times agains = new Times();
    for (int i = 0; i < all.size(); i++) {
      if (some.test(all.get(i))) {
        full.get(i).medianIfAny().ifPresent(fulls::add);
        agains.add(again.get(i).median());
      }
    }
    Times ratios = new Times();
    for (int i = 0; i < all.size(); i++) {
      if (some.test(all.get(i))) {
        double in = full.get(i).medianIfAny().orElse(fulls.median());
        ratios.add(in / again.get(i).median());
      }
    }
    System.out.printf(
        Locale.ROOT,
        "  %-26s %6d %16.0f %8.0f %7.0f %13.1f %10.1f%n",
        what,
        ratios.number(),
        1e6 * fulls.median(),
        1e6 * agains.median(),
        1e6 * agains.quantile(0.95),
        ratios.median(),
        ratios.quantile(0.05));
    return ratios.median();
  }
}
