package org.aqcp.metrics.publish;

import static org.assertj.core.api.Assertions.assertThat;

import org.aqcp.metrics.measure.MeasureDefinition;
import org.aqcp.metrics.measure.MeasureTexts;
import org.junit.jupiter.api.Test;

/** Measures are about the same people only where everything that places people is the same. */
class MeasurePopulationTest {
  private static final MeasureDefinition MEASURE =
      MeasureTexts.read(MeasureTexts.RATE).measures().get(0);

  @Test
  void an_exit_rule_that_is_computed_places_people() {
    String population = new MeasurePopulation(MEASURE).base();
    assertThat(new MeasurePopulation(MEASURE.by("reported")).base()).isNotEqualTo(population);
  }

  @Test
  void exit_rules_that_are_only_declared_place_nobody() {
    assertThat(new MeasurePopulation(MEASURE.by("two-terms")).base())
        .isEqualTo(new MeasurePopulation(MEASURE.by("reported")).base());
  }
}
