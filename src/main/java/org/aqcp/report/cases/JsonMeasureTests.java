package org.aqcp.report.cases;

import java.util.List;
import org.aqcp.condition.Truth;
import org.aqcp.input.record.About;
import org.aqcp.metrics.cases.MeasureCaseResult;
import org.aqcp.metrics.cases.MeasureTests;
import org.aqcp.metrics.cases.UncoveredTest;

/** The results of the cases of a file of measures, as a part of JSON. */
@About("A file of cases of measures.")
record JsonMeasureTests(
    @About("the file of the measures") String measures,
    @About("the file of the cases") String file,
    @About("ids of measures without a case") List<String> untested,
    @About("truths of tests of columns that cases could cover") int targets,
    @About("those that no case covers") List<JsonUncovered> missing,
    @About("in their order") List<JsonMeasureCase> cases) {
  static JsonMeasureTests of(MeasureTests tests) {
    return new JsonMeasureTests(
        tests.measureFile(),
        tests.file(),
        tests.untested(),
        tests.targets(),
        tests.uncovered().stream().map(JsonUncovered::of).toList(),
        tests.results().stream().map(JsonMeasureCase::of).toList());
  }

  /** A truth that no case covers. */
  @About("A truth that no case gives to a test of a column.")
  record JsonUncovered(
      @About("counted from 1") int line,
      @About("the test, as one can write it") String test,
      @About("the truth that it never has") Truth never) {
    static JsonUncovered of(UncoveredTest one) {
      return new JsonUncovered(one.place().line(), one.words(), one.never());
    }
  }

  /** The result of one case. */
  @About("A case that was run.")
  record JsonMeasureCase(
      @About("its name") String name,
      @About("the id of the measure") String measure,
      @About("its position, counted from 1") int line,
      @About("whether all that it expects was found") boolean passed,
      @About("the value that it expects") String expected,
      @About("the value that was found") String found,
      @About("what is not as expected, in words") List<String> differences) {
    static JsonMeasureCase of(MeasureCaseResult result) {
      return new JsonMeasureCase(
          result.of().name(),
          result.of().measure(),
          result.of().place().line(),
          result.passed(),
          result.of().value(),
          result.value(),
          result.differences());
    }
  }
}
