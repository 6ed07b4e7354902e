package org.aqcp.metrics.measure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.aqcp.input.file.Digest;
import org.aqcp.metrics.condition.PeriodCondition;
import org.aqcp.metrics.condition.TermUse;
import org.aqcp.metrics.measure.MeasureValue.Kind;

/** The definition of a measure in full: all that decides its numbers, and nothing else. */
public record MeasureText(MeasureDefinition of) {
  private static final String EXIT_RULE = "exit rule";

  static final String MEDIAN =
      "the median is the middle value, or the mean of the two middle values, exactly";

  /** The lines of the definition, each as {@code key: words}. */
  public List<String> lines() {
    List<String> lines = new ArrayList<>();
    parts().forEach((key, words) -> lines.add(key + named(key) + ": " + words));
    return lines;
  }

  /** The name of the setting behind a condition. */
  private String named(String key) {
    if (key.equals("participants")) {
      return " (" + of.participants().key() + ")";
    }
    return key.equals(EXIT_RULE) && ExitRule.of(of).isPresent() ? " (" + of.exitRule() + ")" : "";
  }

  /** The parts of the definition by their keys, names of terms in backticks. */
  public Map<String, String> parts() {
    Map<String, String> parts = new LinkedHashMap<>();
    parts.put("counts", of.counts() == CountedUnit.PEOPLE ? "people" : "periods");
    parts.put("participants", of.participants().condition().words());
    parts.put(EXIT_RULE, ExitRule.of(of).map(PeriodCondition::words).orElse(of.exitRule()));
    parts.put("base", of.base().words());
    parts.put("cohort", of.cohort().words());
    add(parts, "excluded", of.excluded());
    add(parts, "denominator", of.denominator());
    add(parts, "numerator", of.numerator());
    parts.put("value", of.value().words() + settings());
    parts.put("where unknown", unknown());
    terms().forEach((name, words) -> parts.put("`" + name + "`", words));
    return parts;
  }

  private static void add(Map<String, String> parts, String key, PeriodCondition condition) {
    if (condition != null) {
      parts.put(key, condition.words());
    }
  }

  private String settings() {
    String quarters = of.quarters() == null ? "" : " (quarters: " + of.quarters().key() + ")";
    boolean median = of.value().kind() == Kind.MEDIAN || of.value().kind() == Kind.MEDIAN_CHANGE;
    return quarters + (median ? "; " + MEDIAN : "");
  }

  private String unknown() {
    UnknownParts unknown = of.unknown();
    return "excluded %s, denominator %s, numerator %s"
        .formatted(
            unknown.excluded().key(), unknown.denominator().key(), unknown.numerator().key());
  }

  /** What each term means that the measure uses, in the order in which they are met. */
  private Map<String, String> terms() {
    Map<String, String> terms = new LinkedHashMap<>();
    for (PeriodCondition part : List.of(of.base(), of.denominator())) {
      collect(part, terms);
    }
    collect(of.excluded(), terms);
    collect(of.numerator(), terms);
    return terms;
  }

  private static void collect(PeriodCondition condition, Map<String, String> terms) {
    if (condition == null) {
      return;
    }
    if (condition instanceof TermUse term) {
      terms.put(term.name(), term.means().words());
    }
    condition.parts().forEach(part -> collect(part, terms));
  }

  /** A digest of the definition, which changes with what decides the numbers only. */
  public String digest() {
    return "sha256:" + new Digest().add(String.join("\n", lines())).hex();
  }
}
