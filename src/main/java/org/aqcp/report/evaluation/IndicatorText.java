package org.aqcp.report.evaluation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.aqcp.condition.Status;
import org.aqcp.condition.Truth;
import org.aqcp.evaluation.Verdict;
import org.aqcp.explanation.IndicatorExplanation;
import org.aqcp.explanation.RuleExplanation;
import org.aqcp.explanation.SentenceExplanation;
import org.aqcp.explanation.facts.Unreported;
import org.aqcp.framework.Indicator;
import org.aqcp.report.layout.Page;
import org.aqcp.report.layout.Palette;
import org.aqcp.report.words.SentenceText;

/** An indicator in an evaluation: its status, and in few lines the reasons. */
public final class IndicatorText {
  private static final int OPEN = 3;
  private static final int SENTENCES = 6;

  private final Page page;
  private final Palette palette;

  IndicatorText(Page page, Palette palette) {
    this.page = page;
    this.palette = palette;
  }

  /** What an undecided verdict may still become. */
  public static String could(Verdict verdict) {
    if (verdict.decided() || verdict.status() == Status.UNKNOWN) {
      return "";
    }
    return verdict.couldBecome().stream()
        .map(Status::words)
        .collect(Collectors.joining(" or ", ", could become ", ""));
  }

  void add(IndicatorExplanation explanation) {
    Indicator indicator = explanation.of().indicator();
    Verdict verdict = explanation.of().verdict();
    Status status = verdict.status();
    String mark = Palette.mark(status);
    String word = status.words() + could(verdict);
    page.ends(
        2,
        mark,
        palette.colored(status, mark),
        indicator.id() + "  " + indicator.title(),
        word,
        palette.colored(status, word));
    telling(explanation).ifPresent(rule -> sentences(rule, indicator, status));
    open(explanation.decidedBy());
    turn(explanation);
  }

  /**
   * The rule that says most: the one that the remedy is for, or that decided, or is open where the
   * indicator is, else the one that is nearest to a better end.
   */
  private static Optional<RuleExplanation> telling(IndicatorExplanation explanation) {
    Status status = explanation.of().verdict().status();
    Status asked = status == Status.NOT_APPLICABLE ? status : Status.MET;
    Optional<String> turned = explanation.remedy().map(remedy -> remedy.rule().name());
    if (turned.isPresent()) {
      return explanation.rules().stream()
          .filter(rule -> rule.rule().name().equals(turned.get()))
          .findFirst();
    }
    return explanation.rules().stream()
        .filter(rule -> rule.rule().conclusion() == asked || isOpen(rule, status))
        .max(
            Comparator.comparing(RuleExplanation::holds)
                .thenComparing(rule -> rule.rule().conclusion() == asked)
                .thenComparing(IndicatorText::held));
  }

  /** Under an unknown indicator only an open rule tells why; it may lead to partly met only. */
  private static boolean isOpen(RuleExplanation rule, Status status) {
    return status == Status.UNKNOWN && rule.holds() == Truth.UNKNOWN;
  }

  private static long held(RuleExplanation rule) {
    return rule.sentences().stream().filter(s -> s.holds() == Truth.TRUE).count();
  }

  private void sentences(RuleExplanation rule, Indicator indicator, Status status) {
    List<SentenceExplanation> told = new ArrayList<>(rule.sentences());
    if (status == Status.UNKNOWN) {
      told.removeIf(sentence -> sentence.holds() == Truth.TRUE);
    }
    for (SentenceExplanation sentence : told.subList(0, Math.min(SENTENCES, told.size()))) {
      String mark = Palette.mark(sentence.holds());
      page.marked(
          6,
          mark,
          palette.colored(sentence.holds(), mark),
          SentenceText.of(sentence.sentence(), indicator));
    }
  }

  private void open(List<Unreported> decidedBy) {
    if (decidedBy.isEmpty()) {
      return;
    }
    String what =
        decidedBy.stream().limit(OPEN).map(SentenceDetails::open).collect(Collectors.joining("; "));
    int more = decidedBy.size() - OPEN;
    page.words(6, "would decide it: " + what + (more > 0 ? "; and " + more + " more" : ""));
  }

  private void turn(IndicatorExplanation explanation) {
    Status status = explanation.of().verdict().status();
    if (status != Status.NOT_MET && status != Status.PARTLY_MET) {
      return;
    }
    explanation
        .remedy()
        .ifPresentOrElse(
            remedy -> {
              page.words(
                  6,
                  "to change it: "
                      + remedy.changes().stream()
                          .map(ChangeText::of)
                          .collect(Collectors.joining("; and ")));
              RemedyText.also(remedy).ifPresent(also -> page.words(6, also));
            },
            () -> page.words(6, "advice: " + explanation.of().indicator().remedy()));
  }
}
