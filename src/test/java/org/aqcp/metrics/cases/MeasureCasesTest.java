package org.aqcp.metrics.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.aqcp.input.file.TextFile;
import org.aqcp.input.problem.InvalidInput;
import org.aqcp.metrics.measure.MeasureFile;
import org.aqcp.metrics.measure.MeasureTexts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MeasureCasesTest {
  private static final MeasureFile MEASURES = MeasureTexts.read(MeasureTexts.RATE);
  private static final String CASES =
      """
      format: aqcp-measure-cases/1
      usual: {exit: 2023-11-15, exit-reason: none, birth: 1990-01-01}
      cases:
        - name: who works counts
          measure: Q2
          period: PY2024
          people:
            - {employed-q2: federal, stands: numerator}
            - {employed-q2: no, stands: denominator}
          value: 1/2
      """;

  private static MeasureCaseFile read(String text) {
    return MeasureCaseReader.read(
        TextFile.of("m.cases.yaml", text.getBytes(StandardCharsets.UTF_8)), MEASURES);
  }

  private static TestedMeasures tested(String text) {
    return new TestedMeasures(MEASURES, read(text));
  }

  @Test
  void a_case_that_holds_passes() {
    assertThat(tested(CASES).run()).allMatch(MeasureCaseResult::passed);
    assertThat(tested(CASES).untested()).isEmpty();
  }

  @Test
  void a_case_that_does_not_says_what_was_found() {
    String wrong = CASES.replace("stands: denominator", "stands: excluded");
    assertThat(tested(wrong).run().get(0).differences())
        .containsExactly("line 9: expected `stands: excluded`, found `denominator`");
    assertThat(tested(CASES.replace("1/2", "2/2")).run().get(0).differences())
        .containsExactly("expected the value `2/2`, found `1/2`");
  }

  @Test
  void what_no_case_covers_is_listed() {
    assertThat(tested(CASES).uncovered())
        .extracting(one -> one.words() + " " + one.never())
        .containsExactly(
            "exit-reason is deceased UNKNOWN",
            "exit-reason is deceased TRUE",
            "birth is known FALSE",
            "employed-q2 is not no UNKNOWN");
  }

  @Test
  void a_case_that_fails_anyway_notices_no_mutant() {
    assertThat(tested(CASES).mutants()).anyMatch(MeasureMutant::killed);
    assertThat(tested(CASES.replace("1/2", "2/2")).mutants()).noneMatch(MeasureMutant::killed);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "employed-q2: federal | employd-q2: federal | m.cases.yaml:8:10: there is no column",
        "employed-q2: federal | employed-q2: 1 | `1` is not a value of `employed-q2`",
        "stands: numerator | stands: yes | is not an allowed value for `stands`",
        "', stands: numerator' | '' | a person needs `stands`",
        "measure: Q2 | measure: Q3 | did you mean `Q2`?",
        "period: PY2024 | period: 2024 | is not a reporting period",
        "value: 1/2 | values: 1/2 | did you mean `value`?",
        "exit: 2023-11-15 | exit: 15.11.2023 | expected a date",
        "'usual:' | 'usually:' | unknown key `usually`",
        "'cases:' | 'case:' | a list of `cases` is needed"
      })
  void mistakes_are_told(String from, String to, String message) {
    assertThatThrownBy(() -> read(CASES.replace(from, to)))
        .isInstanceOf(InvalidInput.class)
        .hasMessageContaining(message);
  }
}
