package org.aqcp.metrics.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.aqcp.input.file.TextFile;
import org.aqcp.input.problem.Problem;
import org.aqcp.metrics.measure.EarlierMeasures;
import org.aqcp.metrics.measure.MeasureFile;
import org.aqcp.metrics.measure.MeasureFileReader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The shipped measures are tested by their cases, and the cases notice what goes wrong. */
public class ShippedMeasuresTest {
  private static final double LEAST_KILLED = 0.95;

  public static Stream<TestedMeasures> shipped() {
    return Stream.of("aqcp-1.0/measures/aqcp.yaml", "wioa-career-pathway/measures/wioa.yaml")
        .map(file -> Path.of("framework-versions").resolve(file))
        .map(ShippedMeasuresTest::read);
  }

  private static TestedMeasures read(Path file) {
    List<Problem> warnings = new ArrayList<>();
    MeasureFile measures =
        MeasureFileReader.read(TextFile.read(file), EarlierMeasures.NONE, warnings);
    assertThat(warnings).isEmpty();
    Path cases = Path.of(file.toString().replace(".yaml", ".cases.yaml"));
    return new TestedMeasures(measures, MeasureCaseReader.read(TextFile.read(cases), measures));
  }

  @ParameterizedTest
  @MethodSource("shipped")
  void all_cases_pass_and_every_measure_has_one(TestedMeasures tested) {
    assertThat(tested.untested()).isEmpty();
    for (MeasureCaseResult result : tested.run()) {
      assertThat(result.differences())
          .as(result.of().measure() + ": " + result.of().name())
          .isEmpty();
    }
  }

  @ParameterizedTest
  @MethodSource("shipped")
  void every_test_of_a_column_is_seen_true_false_and_unknown(TestedMeasures tested) {
    assertThat(tested.uncovered()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("shipped")
  void nearly_every_wrong_measure_is_noticed(TestedMeasures tested) {
    List<MeasureMutant> mutants = tested.mutants();
    List<MeasureMutant> alive = mutants.stream().filter(mutant -> !mutant.killed()).toList();
    assertThat(mutants).hasSizeGreaterThan(200);
    assertThat((double) alive.size())
        .as("alive: %s", alive)
        .isLessThanOrEqualTo((1 - LEAST_KILLED) * mutants.size());
  }
}
