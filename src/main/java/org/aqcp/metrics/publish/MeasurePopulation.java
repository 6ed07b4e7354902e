package org.aqcp.metrics.publish;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.aqcp.input.file.Digest;
import org.aqcp.metrics.measure.MeasureDefinition;
import org.aqcp.metrics.measure.MeasureText;

/**
 * Which people the denominators of a measure count, so that measures of the same people are
 * protected together: their differences would give away who is left out of one of them.
 */
record MeasurePopulation(MeasureDefinition measure) {
  /** What decides who the measure is about, before anybody is left out. */
  private static final List<String> BASE =
      List.of("counts: ", "participants ", "base: ", "cohort: ", "exit rule (");

  /** All of the base, if the measure leaves nobody of it out. */
  String name() {
    return leavesNobodyOut() ? base() : "";
  }

  /** The name of the population that is certain to contain this one. */
  String base() {
    return digest(line -> BASE.stream().anyMatch(line::startsWith));
  }

  boolean leavesNobodyOut() {
    String unknown = "where unknown: ";
    List<String> lines = new MeasureText(measure).lines();
    return measure.excluded() == null
        && lines.contains("denominator: every record")
        && lines.stream()
            .anyMatch(line -> line.startsWith(unknown) && line.endsWith("numerator as-no"))
        && !measure.value().isOfColumns();
  }

  private String digest(Predicate<String> chosen) {
    String lines =
        new MeasureText(measure).lines().stream().filter(chosen).collect(Collectors.joining("\n"));
    return new Digest().add(lines).hex().substring(0, 16);
  }
}
