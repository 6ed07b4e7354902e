package org.aqcp.bench.driver;

import java.util.List;
import java.util.Locale;

/** The figures as bars on logarithmic scales, readable on light and on dark paper. */
final class Chart {
  private static final int WIDTH = 760;
  private static final int NAMES = 230;
  private static final int ROW = 20;
  private static final int GAP = 46;
  private static final double LONGEST = 400;
  private static final List<Measure> SHOWN = List.of(Measure.COLD, Measure.THROUGHPUT);
  private static final String STYLE =
      """
      <style>
        text { font: 13px sans-serif; fill: #24292f }
        .title { font-weight: bold }
        .peer { fill: #8c959f }
        .aqcp { fill: #0969da }
        @media (prefers-color-scheme: dark) {
          text { fill: #e6edf3 }
          .peer { fill: #6e7681 }
          .aqcp { fill: #58a6ff }
        }
      </style>
      """;

  private final StringBuilder svg = new StringBuilder();
  private int y = GAP / 2;

  private Chart() {}

  static String svg(List<Contest> contests) {
    Chart chart = new Chart();
    for (Contest contest : contests) {
      SHOWN.forEach(measure -> chart.panel(contest, measure));
    }
    return format(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%d\" height=\"%d\">%n",
            WIDTH, chart.y)
        + STYLE
        + chart.svg
        + "</svg>\n";
  }

  private void panel(Contest contest, Measure measure) {
    String better = measure.lessIsBetter ? "shorter is better" : "longer is better";
    text(0, "title", contest.name() + ": " + measure.title + ", " + measure.unit + ", " + better);
    y += ROW;
    List<Participant> shown =
        contest.participants().stream().filter(participant -> participant.has(measure)).toList();
    double least = shown.stream().mapToDouble(p -> p.median(measure)).min().orElse(1) / 2;
    double most = shown.stream().mapToDouble(p -> p.median(measure)).max().orElse(2);
    for (Participant participant : shown) {
      double value = participant.median(measure);
      bar(participant, LONGEST * Math.log(value / least) / Math.log(most / least), value);
    }
    y += GAP - ROW;
  }

  private void bar(Participant participant, double length, double value) {
    text(8, "name", participant.title().replace("*", ""));
    svg.append(
        format(
            "<rect class=\"%s\" x=\"%d\" y=\"%d\" width=\"%.1f\" height=\"%d\"/>%n",
            participant.task().isEmpty() ? "peer" : "aqcp", NAMES, y - 12, length, ROW - 6));
    text(NAMES + (int) length + 6, "value", format(value < 10 ? "%.1f" : "%,.0f", value));
    y += ROW;
  }

  private void text(int x, String kind, String text) {
    svg.append(format("<text class=\"%s\" x=\"%d\" y=\"%d\">%s</text>%n", kind, x, y, text));
  }

  private static String format(String text, Object... values) {
    return String.format(Locale.ROOT, text, values);
  }
}
