package org.aqcp.report.interview;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.aqcp.assist.interview.Interview;
import org.aqcp.assist.interview.OpenPart;
import org.aqcp.condition.Status;
import org.aqcp.evaluation.Evaluation;
import org.aqcp.evaluation.IndicatorVerdict;
import org.aqcp.evaluation.Verdict;
import org.aqcp.explanation.Explainer;
import org.aqcp.explanation.IndicatorExplanation;
import org.aqcp.report.layout.Page;
import org.aqcp.report.layout.Palette;
import org.aqcp.report.words.OwnRatingText;
import org.aqcp.report.words.ValueWords;

/** What an answer settled, and where an interview ends, as text. */
public record SettledText(Palette palette, int width) {
  /** What became of the verdicts; empty if all stay as they are. */
  public String of(Evaluation before, Interview now) {
    Page page = new Page(width);
    for (IndicatorVerdict verdict : now.inScope()) {
      Verdict was = before.indicator(verdict.indicator().id()).orElseThrow().verdict();
      if (!was.isLike(verdict.verdict())) {
        line(was, verdict, page);
      }
    }
    return page.toString();
  }

  private void line(Verdict was, IndicatorVerdict of, Page page) {
    Verdict now = of.verdict();
    String title = of.indicator().id() + "  " + of.indicator().title();
    String mark = Palette.mark(now.status());
    if (now.decided() || now.status() != was.status()) {
      String words = was.status().words() + " → " + now.status().words();
      page.ends(
          2,
          mark,
          palette.colored(now.status(), mark),
          title,
          words,
          palette.colored(now.status(), words));
      return;
    }
    Set<Status> lost = possible(was);
    lost.removeAll(possible(now));
    List<String> words = lost.stream().map(Status::words).toList();
    if (!words.isEmpty()) {
      String text = title + ": can no longer be " + String.join(" or ", words);
      page.marked(2, mark, palette.colored(now.status(), mark), text);
    }
  }

  private static Set<Status> possible(Verdict verdict) {
    Set<Status> possible = EnumSet.noneOf(Status.class);
    possible.addAll(verdict.couldBecome());
    possible.add(verdict.status());
    return possible;
  }

  /** Where the interview ends. */
  public String end(Interview interview, Explainer explainer) {
    Page page = new Page(width);
    page.blank();
    Map<Status, Integer> counts = interview.evaluation().counts();
    List<String> parts = new ArrayList<>();
    counts.forEach((status, n) -> parts.add(n + " " + status.words()));
    int open = interview.open();
    page.words(0, open == 0 ? "Nothing is left to ask." : stillOpen(interview));
    for (OpenPart part : interview.aside()) {
      String of = part.of().isEmpty() ? "" : " (" + part.of() + ")";
      page.words(2, "not known: " + AskingText.key(part) + of);
    }
    page.words(0, "All indicators: " + String.join(", ", parts) + ".");
    ratings(interview, explainer, page);
    return page.toString();
  }

  private static String stillOpen(Interview interview) {
    List<String> ids =
        interview.inScope().stream()
            .filter(verdict -> !verdict.verdict().decided())
            .map(verdict -> verdict.indicator().id())
            .toList();
    return (ids.size() == 1 ? "Still open: " : ids.size() + " are still open: ")
        + ValueWords.joined(ids)
        + ".";
  }

  private void ratings(Interview interview, Explainer explainer, Page page) {
    for (IndicatorVerdict verdict : interview.inScope()) {
      IndicatorExplanation explained = explainer.explain(verdict);
      explained
          .ownRating()
          .filter(own -> own.disagrees())
          .ifPresent(
              own ->
                  page.words(
                      0,
                      verdict.indicator().id()
                          + "  "
                          + verdict.indicator().title()
                          + ": "
                          + OwnRatingText.beside(own)));
    }
  }
}
