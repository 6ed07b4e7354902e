package org.aqcp.report.yardstick;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.aqcp.assist.interview.Credit;
import org.aqcp.condition.Status;
import org.aqcp.evaluation.Evaluation;
import org.aqcp.evaluation.IndicatorVerdict;
import org.aqcp.input.problem.Words;
import org.aqcp.report.evaluation.IndicatorText;
import org.aqcp.report.interview.AskingText;
import org.aqcp.report.interview.ConcernWords;
import org.aqcp.report.interview.CreditWords;
import org.aqcp.report.layout.DisplayWidth;
import org.aqcp.report.layout.Page;
import org.aqcp.report.layout.Palette;
import org.aqcp.report.layout.Wrapped;
import org.aqcp.report.words.ValueWords;

/**
 * Evaluations of one partnership as text: one table, then what is not met or open under each
 * framework version, and what one more fact would settle.
 */
public final class SideBySideText {
  private static final String STATUS = "%-15s";
  private static final String COLUMNS = "%5s%7s%8s%8s%5s";
  private static final int BESIDES = 2 + 1 + 15 + 33;
  private static final int LEAST = 12;

  /** So many that are not met have a line each. */
  private static final int LINES = 6;

  private final SideBySide sides;
  private final Palette palette;
  private final Page page;
  private final int room;

  private SideBySideText(SideBySide sides, Palette palette, int width) {
    this.sides = sides;
    this.palette = palette;
    this.page = new Page(width);
    this.room = Math.max(LEAST, width - BESIDES);
  }

  public static String render(SideBySide sides, Palette palette, int width) {
    SideBySideText text = new SideBySideText(sides, palette, width);
    text.head();
    sides.evaluations().forEach(text::row);
    sides.evaluations().forEach(text::lacking);
    text.credits();
    return text.page.toString();
  }

  private void head() {
    int versions = sides.evaluations().size();
    page.line(palette.bold(sides.partnership().name()));
    page.words(
        0,
        "%s level, as of %s, against %d framework version%s"
            .formatted(
                sides.partnership().level(),
                sides.partnership().asOf(),
                versions,
                versions == 1 ? "" : "s"));
    page.blank();
    String columns = COLUMNS.formatted("met", "partly", "not met", "unknown", "n/a");
    page.line(palette.bold(" ".repeat(room + 3) + STATUS.formatted("benchmark") + columns));
  }

  private void row(Evaluation of) {
    Status status = of.whole().status();
    int waived = of.waived().size();
    List<String> title =
        Wrapped.lines(of.version().title() + (waived == 0 ? "" : " (" + waived + " waived)"), room);
    Map<Status, Integer> n = of.counts();
    page.line(
        palette.colored(status, Palette.mark(status))
            + " "
            + DisplayWidth.padded(title.get(0), room)
            + " "
            + palette.colored(status, STATUS.formatted(status.words()))
            + COLUMNS.formatted(
                n.get(Status.MET),
                n.get(Status.PARTLY_MET),
                n.get(Status.NOT_MET),
                n.get(Status.UNKNOWN),
                n.get(Status.NOT_APPLICABLE)));
    title.stream().skip(1).forEach(line -> page.line("  " + line));
  }

  private void lacking(Evaluation of) {
    List<IndicatorVerdict> notMet = new ArrayList<>();
    List<IndicatorVerdict> open = new ArrayList<>();
    of.criteria().stream()
        .flatMap(criterion -> criterion.indicators().stream())
        .forEach(
            one -> {
              if (one.verdict().status() == Status.NOT_MET) {
                notMet.add(one);
              } else if (!one.verdict().decided()) {
                open.add(one);
              }
            });
    if (notMet.isEmpty() && open.isEmpty()) {
      return;
    }
    page.blank();
    page.marked(0, of.version().id(), palette.bold(of.version().id()), " " + of.version().title());
    notMet.stream().limit(LINES).forEach(this::notMet);
    if (notMet.size() > LINES) {
      ids(Status.NOT_MET, "also not met: ", notMet.subList(LINES, notMet.size()));
    }
    if (!open.isEmpty()) {
      ids(Status.UNKNOWN, "open: ", open);
    }
  }

  private void notMet(IndicatorVerdict one) {
    IndicatorText.head(2, one, page, palette);
    if (one.indicator().source().isRequired()) {
      page.words(6, one.indicator().source().words());
    }
  }

  private void ids(Status status, String what, List<IndicatorVerdict> of) {
    String mark = Palette.mark(status);
    List<String> ids = of.stream().map(one -> one.indicator().id()).toList();
    page.marked(2, mark, palette.colored(status, mark), what + ValueWords.joined(ids));
  }

  private void credits() {
    if (!sides.isOpen()) {
      return;
    }
    page.blank();
    page.line(palette.bold(CreditWords.TITLE));
    if (sides.credits().isEmpty()) {
      page.words(2, CreditWords.NONE);
    }
    for (Credit credit : sides.first()) {
      page.words(2, Words.visible(AskingText.words(credit.part(), sides.partnership())));
      page.words(
          4, CreditWords.settles(credit) + ": " + ConcernWords.withVersions(credit.settles()));
    }
  }
}
