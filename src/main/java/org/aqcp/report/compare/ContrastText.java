package org.aqcp.report.compare;

import java.util.Optional;
import org.aqcp.assist.compare.ContrastedVerdict;
import org.aqcp.assist.compare.VerdictGroup;
import org.aqcp.assist.evidence.ShownRule;
import org.aqcp.assist.evidence.ShownSentence;
import org.aqcp.condition.Status;
import org.aqcp.condition.Truth;
import org.aqcp.report.sheet.EvidenceLines;
import org.aqcp.report.sheet.Sheet;
import org.aqcp.report.words.IndicatorTitle;
import org.aqcp.report.words.SentenceText;

/** Says what one partnership has for an indicator that another one lacks. */
record ContrastText(Sheet sheet, String first, String second, boolean details) {
  void add(ContrastedVerdict one) {
    Status status = one.verdict().second().status();
    String before = StatusWords.of(one.verdict().first()) + " | ";
    sheet.row(
        status, IndicatorTitle.of(one.indicator()), before, StatusWords.of(one.verdict().second()));
    if (one.group() == VerdictGroup.APPLICABILITY || one.group() == VerdictGroup.STILL_OPEN) {
      return;
    }
    boolean secondAhead =
        one.group() == VerdictGroup.BETTER || one.group() == VerdictGroup.BECAME_KNOWN;
    Optional<ShownRule> has = secondAhead ? one.decisive().second() : one.decisive().first();
    Optional<ShownRule> lacks = secondAhead ? one.missing().first() : one.missing().second();
    String ahead = secondAhead ? second : first;
    String behind = secondAhead ? first : second;
    if (has.isPresent()
        && lacks.isPresent()
        && has.get().rule().name().equals(lacks.get().rule().name())) {
      sideBySide(has.get(), lacks.get(), ahead, behind);
    } else {
      has.ifPresent(rule -> of(ahead + " has:", rule, true));
      lacks.ifPresent(rule -> of(behind + " lacks:", rule, false));
    }
  }

  private EvidenceLines lines(ShownRule rule) {
    return new EvidenceLines(sheet, rule.indicator().thresholds(), details);
  }

  private void of(String head, ShownRule rule, boolean held) {
    EvidenceLines lines = lines(rule);
    sheet.item(0, head);
    rule.sentences().stream()
        .filter(sentence -> (sentence.holds() == Truth.TRUE) == held)
        .forEach(sentence -> lines.add(1, sentence));
  }

  /** Each sentence that one of them lacks, with what there is on either side. */
  private void sideBySide(
      ShownRule has, ShownRule lacks, String ahead, String behind) {
    EvidenceLines linesOfHas = lines(has);
    EvidenceLines linesOfLacks = lines(lacks);
    for (int i = 0; i < lacks.sentences().size(); i++) {
      ShownSentence missing = lacks.sentences().get(i);
      if (missing.holds() == Truth.TRUE) {
        continue;
      }
      if (!missing.inner().isEmpty()) {
        sheet.item(0, ahead + ":");
        linesOfHas.add(1, has.sentences().get(i));
        sheet.item(0, behind + ":");
        linesOfLacks.add(1, missing);
      } else {
        sheet.item(
            0, SentenceText.own(missing.sentence(), lacks.indicator().thresholds()));
        side(ahead, has.sentences().get(i), linesOfHas);
        side(behind, missing, linesOfLacks);
      }
    }
  }

  private void side(String name, ShownSentence of, EvidenceLines lines) {
    sheet.item(1, of.holds(), name + (of.holds() == Truth.UNKNOWN ? ": not known" : ""));
    lines.facts(2, of);
  }
}
