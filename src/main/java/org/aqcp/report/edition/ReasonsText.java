package org.aqcp.report.edition;

import org.aqcp.explanation.IndicatorExplanation;
import org.aqcp.explanation.RuleExplanation;
import org.aqcp.explanation.SentenceExplanation;
import org.aqcp.framework.Indicator;
import org.aqcp.report.evaluation.TextExplanation;
import org.aqcp.report.layout.Page;
import org.aqcp.report.layout.Palette;
import org.aqcp.report.words.SentenceText;

/** What the rules of a version say of a partnership, on a page of text. */
record ReasonsText(Page page, Palette palette) {
  void of(IndicatorExplanation explanation, String version) {
    page.words(4, "%s under %s:".formatted(explanation.of().verdict().status().words(), version));
    for (RuleExplanation rule : explanation.rules()) {
      page.marked(6, rule.holds(), palette, TextExplanation.heading(rule.rule()));
      rule.sentences().forEach(one -> sentence(8, one, explanation.of().indicator()));
    }
  }

  private void sentence(int indent, SentenceExplanation sentence, Indicator of) {
    page.marked(
        indent, sentence.holds(), palette, SentenceText.own(sentence.sentence(), of.thresholds()));
    sentence.inner().forEach(inner -> sentence(indent + 2, inner, of));
  }
}
