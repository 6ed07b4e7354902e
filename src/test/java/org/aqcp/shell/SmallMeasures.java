package org.aqcp.shell;

import java.io.IOException;

/** Two measures of a {@link SmallHome}, with cases that cover them. */
final class SmallMeasures {
  static final String FILE = "framework-versions/small-1.0/measures/employment.yaml";
  static final String CASE_FILE = "framework-versions/small-1.0/measures/employment.cases.yaml";

  static final String MEASURES =
      """
      format: aqcp-measures/1
      title: Measures of a small framework
      measures:
        - id: M1
          title: Employed after leaving
          source: {kind: operationalised}
          counts: people
          participants: local
          exit-rule: reported
          base: leavers
          cohort: {by: exit}
          denominator: every record
          numerator: employed-q2 is not no
          value: rate
        - id: M2
          title: Wages after leaving
          source: {kind: operationalised}
          counts: people
          participants: local
          exit-rule: reported
          base: leavers
          cohort: {by: exit}
          denominator: wages-q2 is above 0
          value: median of wages-q2
      """;

  static final String CASES =
      """
      format: aqcp-measure-cases/1
      cases:
        - name: who works counts
          measure: M1
          people:
            - {exit: 2023-11-15, employed-q2: federal, stands: numerator}
            - {exit: 2023-11-15, employed-q2: no, stands: denominator}
            - {exit: 2023-11-15, stands: unknown-numerator}
          value: 1/2
        - name: wages count where there are any
          measure: M2
          people:
            - {exit: 2023-11-15, wages-q2: 5000, stands: numerator}
            - {exit: 2023-11-15, wages-q2: 0, stands: not-in-denominator}
            - {exit: 2023-11-15, stands: unknown-denominator}
          value: 5000
      """;

  private SmallMeasures() {}

  static void in(SmallHome home) throws IOException {
    home.write(FILE, MEASURES);
    home.write(CASE_FILE, CASES);
  }
}
