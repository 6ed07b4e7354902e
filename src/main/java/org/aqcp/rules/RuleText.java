package org.aqcp.rules;

import java.util.ArrayList;
import java.util.List;
import org.aqcp.input.Place;

/** One rule as it is written, taken apart into its lines. Nothing in it is understood yet. */
final class RuleText {
  /** A sentence and the lines that narrow it. */
  record SentenceText(Line sentence, List<Line> narrowing) {}

  final String name;
  final Place place;
  String on = "";
  boolean rollUp;
  final List<SentenceText> sentences = new ArrayList<>();
  final List<Line> conclusions = new ArrayList<>();

  RuleText(String name, Place place) {
    this.name = name;
    this.place = place;
  }
}
