package org.aqcp.report.edition;

import static org.aqcp.report.safe.Escaped.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.aqcp.edition.impact.Impact;
import org.aqcp.edition.impact.TurnedVerdict;

/**
 * What a change of the framework version does to a corpus, as Markdown for a pull request. Where it
 * would be longer than a comment may be, rows are left out and counted.
 */
public final class ImpactMarkdown {
  /** GitHub refuses comments with more characters than this. */
  public static final int MOST = 65_536;

  /** Kept for the line that says what was left out. */
  private static final int REST = 200;

  private final StringBuilder page = new StringBuilder();
  private final int most;
  private int left;

  private ImpactMarkdown(int most) {
    this.most = most - REST;
  }

  /** Renders it. */
  public static String render(Impact impact) {
    return render(impact, MOST);
  }

  /** Renders it with at most so many characters. */
  static String render(Impact impact, int most) {
    ImpactMarkdown markdown = new ImpactMarkdown(most);
    markdown.head(impact);
    markdown.changes(impact);
    markdown.verdicts(impact);
    if (markdown.left > 0) {
      markdown.page.append(
          "\n%d more rows are left out, to fit in a comment.\n".formatted(markdown.left));
    }
    return markdown.page.toString();
  }

  private void head(Impact impact) {
    line("## " + markdown(ImpactWords.head(impact)));
    line("");
    ImpactWords.counts(impact).forEach(count -> line("- " + markdown(count)));
    String leftOut = ImpactWords.leftOut(impact);
    if (!leftOut.isEmpty()) {
      line("- " + markdown(leftOut));
    }
  }

  private void changes(Impact impact) {
    List<List<String>> rows = new ArrayList<>();
    for (Impact.ChangeReach reach : impact.changes()) {
      rows.add(
          List.of(
              ImpactWords.name(reach.change()),
              ImpactWords.kinds(reach.change()),
              String.valueOf(reach.ofLevel()),
              String.valueOf(reach.reporting()),
              String.valueOf(reach.turned())));
    }
    table(
        List.of("change", "kind", "partnerships", "report facts it uses", "status changes"), rows);
  }

  private void verdicts(Impact impact) {
    List<List<String>> rows = new ArrayList<>();
    Stream.of(impact.whole(), impact.criteria(), impact.indicators())
        .flatMap(List::stream)
        .forEach(
            one ->
                rows.add(
                    List.of(
                        one.file(),
                        ImpactWords.id(one),
                        ImpactWords.turn(one),
                        isIndicator(one, impact) ? "" : ImpactWords.because(one))));
    table(List.of("partnership", "verdict on", "before and now", "by"), rows);
  }

  private static boolean isIndicator(TurnedVerdict one, Impact impact) {
    return impact.indicators().contains(one);
  }

  private void table(List<String> head, List<List<String>> rows) {
    if (rows.isEmpty()) {
      return;
    }
    line("");
    line(row(head));
    line(row(head.stream().map(column -> "---").toList()));
    for (List<String> row : rows) {
      String text = row(row.stream().map(cell -> markdown(cell)).toList());
      if (left > 0 || page.length() + text.length() >= most) {
        left++;
      } else {
        line(text);
      }
    }
  }

  private static String row(List<String> cells) {
    return "| " + String.join(" | ", cells) + " |";
  }

  private void line(String text) {
    page.append(text).append('\n');
  }
}
