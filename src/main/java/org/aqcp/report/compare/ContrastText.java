package org.aqcp.report.compare;

import java.util.List;
import java.util.Optional;
import org.aqcp.assist.compare.ContrastedVerdict;
import org.aqcp.assist.compare.VerdictGroup;
import org.aqcp.assist.evidence.ShownRule;
import org.aqcp.assist.evidence.ShownSentence;
import org.aqcp.condition.Truth;
import org.aqcp.report.sheet.EvidenceLines;
import org.aqcp.report.sheet.Sheet;
import org.aqcp.report.words.IndicatorTitle;
import org.aqcp.report.words.SentenceText;

/** Says what one partnership has for an indicator that another one lacks. */
record ContrastText(Sheet sheet, String first, String second, boolean details) {
  void add(ContrastedVerdict one) {
    sheet.row(
        one.verdict().second().status(),
        IndicatorTitle.of(one.indicator()),
        GroupWords.of(one.verdict().first()) + " | ",
        GroupWords.of(one.verdict().second()));
    Optional<ShownRule> here = one.rule().first();
    Optional<ShownRule> there = one.rule().second();
    if (one.group() == VerdictGroup.STILL_OPEN || here.isEmpty() || there.isEmpty()) {
      return;
    }
    Side left = new Side(first, here.get(), lines(here.get()));
    Side right = new Side(second, there.get(), lines(there.get()));
    if (here.get().rule().name().equals(there.get().rule().name())) {
      sideBySide(left, right);
    } else {
      missing(left);
      missing(right);
    }
  }

  /** A rule as it is for one of the partnerships. */
  private record Side(String name, ShownRule rule, EvidenceLines lines) {
    ShownSentence sentence(int at) {
      return rule.sentences().get(at);
    }
  }

  private EvidenceLines lines(ShownRule rule) {
    return new EvidenceLines(sheet, rule.indicator().thresholds(), details);
  }

  private void missing(Side side) {
    sheet.item(0, side.name + ", to meet it:");
    side.rule.missing().forEach(sentence -> side.lines.add(1, sentence));
  }

  /** Each sentence that does not hold for both, with what there is on either side. */
  private void sideBySide(Side left, Side right) {
    for (int i = 0; i < left.rule.sentences().size(); i++) {
      ShownSentence one = left.sentence(i);
      if (one.holds() == Truth.TRUE && right.sentence(i).holds() == Truth.TRUE) {
        continue;
      }
      sheet.item(0, SentenceText.own(one.sentence(), left.rule.indicator().thresholds()));
      for (Side side : List.of(left, right)) {
        ShownSentence of = side.sentence(i);
        boolean unknown = of.holds() == Truth.UNKNOWN;
        sheet.item(1, of.holds(), side.name + (unknown ? ": not known" : ""));
        side.lines.facts(2, of);
        side.lines.inner(2, of);
      }
    }
  }
}
