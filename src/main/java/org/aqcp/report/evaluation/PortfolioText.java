package org.aqcp.report.evaluation;

import java.util.Map;
import org.aqcp.condition.Status;
import org.aqcp.convene.portfolio.Summary;
import org.aqcp.evaluation.Evaluation;
import org.aqcp.framework.Criterion;
import org.aqcp.framework.Indicator;
import org.aqcp.input.problem.Words;
import org.aqcp.report.layout.DisplayWidth;
import org.aqcp.report.layout.Palette;
import org.aqcp.report.words.IndicatorTitle;

/** Many evaluations as text: a line for each, then how many have each status. */
public final class PortfolioText {
  private static final int COLUMN = 8;
  private static final int LEAST = 20;

  private final Palette palette;
  private final int room;

  public PortfolioText(Palette palette, int width) {
    this.palette = palette;
    this.room = Math.max(LEAST, width - 2 - Status.values().length * COLUMN);
  }

  /** The column headings. */
  public String head() {
    return palette.bold(row("each partnership's indicators", columns())) + "\n";
  }

  /** The line of one partnership. */
  public String line(Evaluation evaluation) {
    Status whole = evaluation.whole().status();
    String mark = palette.colored(whole, Palette.mark(whole));
    String waived = waived(evaluation.waived().size());
    return mark
        + row(evaluation.partnership().name(), waived, evaluation.counts()).substring(1)
        + "\n";
  }

  /** The text of a partnership that has the name of an earlier one, with its file. */
  public String named(String text, String file) {
    return "  in " + Words.visible(file) + ":\n" + text;
  }

  /** The totals of all partnerships. */
  public String end(Summary summary) {
    StringBuilder text = new StringBuilder();
    summary.groups().forEach((against, group) -> group(against, group, text));
    return text.toString();
  }

  private void group(Summary.Against against, Summary.Group group, StringBuilder text) {
    String title =
        "%s level, %s: %d in all"
            .formatted(against.level(), against.version().id(), group.partnerships());
    text.append('\n').append(palette.bold(row(title, columns()))).append('\n');
    text.append(row("the benchmark", group.whole())).append('\n');
    for (Criterion criterion : against.version().criteria(against.level())) {
      String name = criterion.id() + "  " + criterion.title();
      text.append('\n').append(row(name, group.of(criterion.id()))).append('\n');
      for (Indicator indicator : criterion.indicators()) {
        String one = "  " + IndicatorTitle.of(indicator);
        String waived = waived(group.waived(indicator.id()));
        text.append(row(one, waived, group.of(indicator.id()))).append('\n');
      }
    }
  }

  private static String waived(int number) {
    return number == 0 ? "" : " (" + number + " waived)";
  }

  private String row(String name, Map<Status, ?> columns) {
    return row(name, "", columns);
  }

  /** A row whose name is cut before what stands behind it. */
  private String row(String name, String behind, Map<Status, ?> columns) {
    StringBuilder row =
        new StringBuilder("  ").append(fitted(name, room - behind.length(), behind));
    for (Status status : Status.values()) {
      row.append(String.format("%" + COLUMN + "s", columns.get(status)));
    }
    return row.toString();
  }

  private String fitted(String name, int most, String behind) {
    String shown = DisplayWidth.of(name) <= most ? name : DisplayWidth.cut(name, most - 1) + "…";
    return DisplayWidth.padded(shown + behind, room);
  }

  private static Map<Status, String> columns() {
    return Map.of(
        Status.MET, "met",
        Status.PARTLY_MET, "partly",
        Status.NOT_MET, "not met",
        Status.UNKNOWN, "unknown",
        Status.NOT_APPLICABLE, "n/a");
  }
}
