package org.aqcp.explanation.difference;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.aqcp.explanation.RuleExplanation;
import org.aqcp.explanation.SentenceExplanation;

/** Finds which rule is which: by its name, or else, where it was renamed, by what it says. */
record RuleMatch(List<RuleExplanation> before, List<RuleExplanation> after) {

  List<Sides<RuleExplanation>> sides() {
    List<Sides<RuleExplanation>> sides = new ArrayList<>();
    List<RuleExplanation> left = new ArrayList<>();
    for (Sides<RuleExplanation> named : Sides.matched(before, after, one -> one.rule().name())) {
      if (named.isGone()) {
        left.add(named.latest());
      } else {
        sides.add(named);
      }
    }
    sides.replaceAll(named -> named.isNew() ? renamed(named, left) : named);
    left.forEach(gone -> sides.add(Sides.gone(gone)));
    return sides;
  }

  private static Sides<RuleExplanation> renamed(
      Sides<RuleExplanation> fresh, List<RuleExplanation> left) {
    Optional<RuleExplanation> same =
        left.stream().filter(old -> said(old).equals(said(fresh.latest()))).findFirst();
    same.ifPresent(left::remove);
    return new Sides<>(same, fresh.after());
  }

  private static List<String> said(RuleExplanation rule) {
    List<String> said = new ArrayList<>(List.of(rule.rule().conclusion().key()));
    rule.sentences().forEach(sentence -> said.add(text(sentence)));
    return said;
  }

  static String text(SentenceExplanation sentence) {
    return sentence.sentence().text();
  }
}
