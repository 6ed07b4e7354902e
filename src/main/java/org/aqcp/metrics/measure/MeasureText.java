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
  static final String MEDIAN =
      "the median is the middle value, or the mean of the two middle values, exactly";

  /** The lines of the definition, each as {@code key: words}. */
  public List<String> lines() {
    List<String> lines = new ArrayList<>();
    lines.add("counts: " + (of.counts() == CountedUnit.PEOPLE ? "people" : "periods"));
    lines.add(
        "participants (%s): %s"
            .formatted(of.participants().key(), of.participants().condition().words()));
    lines.add("exit rule of the records: " + of.exitRule());
    lines.add("base: " + of.base().words());
    lines.add("cohort: " + of.cohort().words());
    add(lines, "excluded", of.excluded());
    add(lines, "denominator", of.denominator());
    add(lines, "numerator", of.numerator());
    lines.add("value: " + of.value().words() + settings());
    lines.add("where unknown: " + unknown());
    terms().forEach((name, words) -> lines.add("`" + name + "`: " + words));
    return lines;
  }

  private static void add(List<String> lines, String key, PeriodCondition condition) {
    if (condition != null) {
      lines.add(key + ": " + condition.words());
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
