package org.aqcp.metrics.measure;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.aqcp.input.problem.Place;
import org.aqcp.input.problem.Problems;
import org.aqcp.input.yaml.Node;
import org.aqcp.metrics.condition.PeriodCondition;
import org.aqcp.metrics.condition.PeriodConditionReader;

/** Who is a participant, by the rules of different programs. */
public enum ParticipantProfile {
  /**
   * 20 CFR 677.150: not self-service or information only, and at least 12 contact hours where the
   * records have such hours, which they do of adult education.
   */
  WIOA_12H(
      "(reportable-only is unknown or reportable-only is no)"
          + " and (contact-hours is unknown or contact-hours is at least 12)"),
  /** California's adult education program counts whoever has an hour, or a service. */
  CAEP_1H("contact-hours is unknown or contact-hours is at least 1"),
  /** Guidance on Perkins IV: one credit in career and technical education. */
  PERKINS4_CREDITS("cte-credits is at least 1"),
  /** Perkins V: one course in career and technical education. */
  PERKINS5_COURSES("cte-courses is at least 1"),
  /** Whoever is in the records. */
  LOCAL("every record");

  private final String text;

  ParticipantProfile(String text) {
    this.text = text;
  }

  /** Its name in files. */
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  PeriodCondition condition() {
    return read(text);
  }

  /** Reads a condition of ours. */
  static PeriodCondition read(String text) {
    Node.Scalar scalar = new Node.Scalar(text, false, Place.NOWHERE);
    return new PeriodConditionReader(new Problems("aqcp"), Optional.empty(), Map.of())
        .read(scalar)
        .orElseThrow();
  }
}
