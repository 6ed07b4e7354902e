package org.aqcp.report.metrics;

import java.util.Map;
import java.util.stream.Collectors;
import org.aqcp.condition.Truth;
import org.aqcp.metrics.measure.PeriodStanding;
import org.aqcp.metrics.result.ConditionReading;
import org.aqcp.metrics.result.PeriodReading;
import org.aqcp.metrics.result.PersonReading;
import org.aqcp.report.layout.Page;
import org.aqcp.report.layout.Palette;
import org.aqcp.report.safe.PrintableText;

/** Why one person counts in a measure or not, as text for those who hold the records. */
public final class PersonText {
  private final Palette palette;
  private final Page page;

  private PersonText(Palette palette, int width) {
    this.palette = palette;
    this.page = new Page(width);
  }

  /** Renders the reading of a person, who is named by a digest. */
  public static String render(PersonReading reading, String digest, Palette palette, int width) {
    PersonText text = new PersonText(palette, width);
    text.page.words(0, palette.bold(reading.measure().id()) + "  " + reading.measure().title());
    text.page.words(4, "person " + digest);
    reading.periods().forEach(text::period);
    text.page.blank();
    text.page.words(0, palette.faint(FunnelText.EXACT));
    return text.page.toString();
  }

  private void period(PeriodReading period) {
    page.blank();
    page.words(
        0, "period %d (line %d): %s".formatted(period.number(), period.line(), standing(period)));
    period.parts().forEach((name, reading) -> part(name, reading));
  }

  private static String standing(PeriodReading period) {
    String words = words(period.standing());
    return period.counted() || period.standing() == PeriodStanding.OUT
        ? words
        : words + ", but another period stands for the person";
  }

  private static String words(PeriodStanding standing) {
    return switch (standing) {
      case OUT -> "not in the base";
      case BASE_UNKNOWN -> "left out, since it is unknown whether it is in the base";
      case EXCLUDED -> "excluded";
      case EXCLUSION_UNKNOWN -> "left out, since it is unknown whether it is excluded";
      case DENOMINATOR_UNKNOWN -> "left out, since it is unknown whether it is in the denominator";
      case NOT_IN_DENOMINATOR -> "not in the denominator";
      case OUTSIDE -> "meets the numerator, but is not in the denominator";
      case DENOMINATOR_ONLY -> "in the denominator, not in the numerator";
      case NUMERATOR -> "counts: in the denominator and in the numerator";
      case NUMERATOR_UNKNOWN -> "left out, since it is unknown whether it meets the numerator";
    };
  }

  private void part(String name, ConditionReading reading) {
    page.words(2, palette.faint(name));
    condition(reading, 4);
  }

  private void condition(ConditionReading reading, int indent) {
    Truth truth = reading.truth();
    String values =
        reading.parts().isEmpty() && !reading.values().isEmpty()
            ? " [" + values(reading.values()) + "]"
            : "";
    page.marked(indent, truth, palette, PrintableText.of(reading.words() + values));
    reading.parts().forEach(part -> condition(part, indent + 2));
  }

  private static String values(Map<String, String> values) {
    return values.entrySet().stream()
        .map(one -> one.getKey() + ": " + one.getValue())
        .collect(Collectors.joining(", "));
  }
}
