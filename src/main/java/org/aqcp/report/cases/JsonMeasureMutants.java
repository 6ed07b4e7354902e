package org.aqcp.report.cases;

import java.util.List;
import org.aqcp.input.record.About;
import org.aqcp.metrics.cases.MeasureMutant;
import org.aqcp.metrics.cases.MeasureTests;

/** The mutants of a file of measures, as a part of JSON. */
@About("A file of measures that were mutated.")
record JsonMeasureMutants(
    @About("its name within the home") String file,
    @About("that were made") int mutants,
    @About("of them, killed by a case") long killed,
    @About("one for each mutant") List<JsonMeasureMutant> outcomes) {
  static JsonMeasureMutants of(MeasureTests tests) {
    List<MeasureMutant> all = tests.mutants().orElse(List.of());
    return new JsonMeasureMutants(
        tests.measureFile(),
        all.size(),
        tests.killed(),
        all.stream().map(JsonMeasureMutant::of).toList());
  }

  /** One mutant. */
  @About("A measure that is wrong in one thing.")
  record JsonMeasureMutant(
      @About("where it differs, counted from 1") int line,
      @About("the condition that is changed, or the id of the measure") String was,
      @About("what it becomes") String becomes,
      @About("whether a case fails on it") boolean killed) {
    static JsonMeasureMutant of(MeasureMutant one) {
      return new JsonMeasureMutant(one.place().line(), one.was(), one.becomes(), one.killed());
    }
  }
}
