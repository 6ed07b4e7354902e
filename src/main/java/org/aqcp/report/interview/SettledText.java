package org.aqcp.report.interview;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
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
  public String of(List<Evaluation> before, Interview now) {
    Page page = new Page(width);
    for (int i = 0; i < before.size(); i++) {
      Page one = new Page(width);
      changed(before.get(i), now.evaluations().get(i), now, one);
      if (before.size() > 1 && !one.toString().isEmpty()) {
        page.words(2, "in " + before.get(i).version().id() + ":");
      }
      one.toString().lines().forEach(page::line);
    }
    return page.toString();
  }

  private void changed(Evaluation before, Evaluation after, Interview in, Page page) {
    for (IndicatorVerdict verdict : in.inScope(after)) {
      Verdict was = before.indicator(verdict.indicator().id()).orElseThrow().verdict();
      if (!was.isLike(verdict.verdict())) {
        line(was, verdict, page);
      }
    }
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

  /**
   * Where the interview ends.
   *
   * @param explainers one for each evaluation
   */
  public String end(Interview interview, List<Explainer> explainers) {
    Page page = new Page(width);
    page.blank();
    if (interview.open() == 0) {
      page.words(0, "Nothing is left to ask.");
    }
    List<Evaluation> evaluations = interview.evaluations();
    evaluations.forEach(one -> stillOpen(one, interview, page));
    for (OpenPart part : interview.aside()) {
      String of = part.of().isEmpty() ? "" : " (" + part.of() + ")";
      page.words(2, "not known: " + AskingText.key(part) + of);
    }
    for (int i = 0; i < evaluations.size(); i++) {
      end(evaluations.get(i), interview, explainers.get(i), page);
    }
    return page.toString();
  }

  private void end(Evaluation of, Interview interview, Explainer explainer, Page page) {
    List<String> parts = new ArrayList<>();
    of.counts().forEach((status, n) -> parts.add(n + " " + status.words()));
    page.words(0, in(of, interview) + "All indicators: " + String.join(", ", parts) + ".");
    ratings(of, interview, explainer, page);
  }

  /** The version, if there are several. */
  private static String in(Evaluation of, Interview interview) {
    return interview.evaluations().size() == 1 ? "" : of.version().id() + ": ";
  }

  private static void stillOpen(Evaluation of, Interview interview, Page page) {
    List<String> ids =
        interview.inScope(of).stream()
            .filter(verdict -> !verdict.verdict().decided())
            .map(verdict -> verdict.indicator().id())
            .toList();
    if (!ids.isEmpty()) {
      String are = ids.size() == 1 ? "Still open: " : ids.size() + " are still open: ";
      page.words(0, in(of, interview) + are + ValueWords.joined(ids) + ".");
    }
  }

  private static void ratings(Evaluation of, Interview interview, Explainer explainer, Page page) {
    for (IndicatorVerdict verdict : interview.inScope(of)) {
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
