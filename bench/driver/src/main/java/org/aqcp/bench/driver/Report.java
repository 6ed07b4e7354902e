package org.aqcp.bench.driver;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** What was measured, as Markdown. */
final class Report {
  static final String AQCP = "**aqcp**";
  static final String REASONING = "**aqcp**, with reasons";
  static final String EXPLAINING = "**aqcp**, explaining all";

  private final Setup setup;
  private final Field field;
  private final Sample hello;
  private final String load;

  Report(Setup setup, Field field, Sample hello, String load) {
    this.setup = setup;
    this.field = field;
    this.hello = hello;
    this.load = load;
  }

  String markdown(List<Contest> contests) {
    return head() + contests.stream().map(this::contest).collect(Collectors.joining()) + foot();
  }

  private String head() {
    return format(
        """
        # aqcp and other rule engines, %s

        Printed by `bench/run`. Rounds in which everyone had a turn: %d; medians, in brackets the
        quartiles. Machine: %s.
        Load average: %s. `java -Xshare:auto Hello` takes %s ms.

        ![the figures below as bars](%s.svg)
        """,
        setup.date(), setup.rounds(), Machine.described(), load, spread(hello), setup.date());
  }

  private String contest(Contest contest) {
    StringBuilder text = new StringBuilder();
    text.append(
        contest.name().equals("shipped")
            ? format(Texts.SHIPPED, contest.size())
            : format(Texts.NEUTRAL, contest.size()));
    text.append(format("All found the same: %s.%n%n", contest.digest()));
    text.append("| | cold start, ms | of `Hello` | items/s | peak MB | edit to verdict, ms |\n");
    text.append("|---|---:|---:|---:|---:|---:|\n");
    Participant aqcp = contest.participants().get(0);
    contest.participants().forEach(p -> text.append(row(p, aqcp)));
    if (contest.name().equals("neutral")) {
      field
          .missing()
          .forEach((who, why) -> text.append(format("| %s | missing: %s |||||%n", who, why)));
    }
    return text.append('\n').append(ahead(contest)).toString();
  }

  private String row(Participant of, Participant aqcp) {
    List<String> cells = new ArrayList<>();
    cells.add(of.title());
    cells.add(cell(of, aqcp, Measure.COLD));
    cells.add(of.has(Measure.COLD) ? format("%.1f ×", ofHello(of)) : "");
    cells.add(cell(of, aqcp, Measure.THROUGHPUT));
    cells.add(cell(of, aqcp, Measure.MEMORY));
    cells.add(cell(of, aqcp, Measure.EDIT));
    return "| " + String.join(" | ", cells) + " |\n";
  }

  private double ofHello(Participant of) {
    return of.median(Measure.COLD) / hello.median();
  }

  private String cell(Participant of, Participant aqcp, Measure measure) {
    if (!of.has(measure)) {
      return "";
    }
    String figures = spread(of.samples().get(measure));
    if (of == aqcp) {
      return figures;
    }
    double times = of.median(measure) / aqcp.median(measure);
    boolean ahead = measure.times(of.median(measure), aqcp.median(measure)) < 1;
    String ratio = format(times < 0.1 ? "%.3f ×" : "%.2f ×", times);
    return figures + " · " + (ahead ? "**" + ratio + "**" : ratio);
  }

  private static String spread(Sample sample) {
    return sample.size() == 1
        ? number(sample.median())
        : format(
            "%s (%s–%s)",
            number(sample.median()), number(sample.quantile(0.25)), number(sample.quantile(0.75)));
  }

  private static String number(double value) {
    return format(value < 10 ? "%.1f" : "%.0f", value);
  }

  /** In words who is ahead of aqcp at what. */
  private String ahead(Contest contest) {
    StringBuilder text = new StringBuilder();
    Participant evaluating = contest.participants().get(0);
    Participant reasoning = contest.participants().get(1);
    Participant explaining = contest.participants().get(2);
    for (Measure measure : Measure.values()) {
      text.append(ahead(contest, evaluating, measure));
      if (measure == Measure.THROUGHPUT) {
        text.append(ahead(contest, reasoning, measure));
        text.append(ahead(contest, explaining, measure));
      }
    }
    return text.append('\n').toString();
  }

  private static String ahead(Contest contest, Participant of, Measure measure) {
    List<String> ahead =
        contest.participants().stream()
            .filter(p -> p.task().isEmpty() && p.has(measure))
            .filter(p -> measure.times(p.median(measure), of.median(measure)) < 1)
            .map(p -> format("%s (%.1f ×)", p.title(), factor(p, of, measure)))
            .toList();
    return format(
        "- Ahead of %s in %s: %s.%n",
        of.title(), measure.title, ahead.isEmpty() ? "nobody" : String.join(", ", ahead));
  }

  private static double factor(Participant p, Participant of, Measure measure) {
    return 1 / measure.times(p.median(measure), of.median(measure));
  }

  private String foot() {
    String versions =
        field.versions().entrySet().stream()
            .map(Map.Entry::toString)
            .map(entry -> entry.replace("=", " "))
            .collect(Collectors.joining("; "));
    return format(Texts.FOOT, versions, Setup.COLD_JAVA, Setup.WARM_JAVA);
  }

  private static String format(String text, Object... values) {
    return String.format(Locale.ROOT, text, values);
  }
}
