package org.aqcp.metrics.measure;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.aqcp.input.file.TextFile;
import org.aqcp.input.problem.InvalidInput;
import org.aqcp.input.problem.Problem;

/** Files of measures as text in tests. */
public final class MeasureTexts {
  /** A measure in full; tests replace lines of it. */
  public static final String RATE =
      """
      format: aqcp-measures/1
      title: Measures of a test
      terms:
        died: exit-reason is deceased
      measures:
        - id: Q2
          title: Employed in quarter 2
          source: {kind: operationalised, note: a test}
          counts: people
          participants: wioa-12h
          exit-rule: 90-days
          base: leavers
          cohort: {by: exit, months-earlier: 12}
          excluded: died
          denominator: birth is known
          numerator: employed-q2 is not no
          value: rate
      """;

  private MeasureTexts() {}

  public static MeasureFile read(String text) {
    return MeasureFileReader.read(file(text));
  }

  public static List<String> problems(String text) {
    List<Problem> problems = new ArrayList<>();
    try {
      MeasureFile unused = MeasureFileReader.read(file(text), EarlierMeasures.NONE, problems);
    } catch (InvalidInput invalid) {
      problems.addAll(invalid.problems());
    }
    return problems.stream().map(Problem::toString).toList();
  }

  private static TextFile file(String text) {
    return TextFile.of("measures.yaml", text.getBytes(StandardCharsets.UTF_8));
  }
}
