package org.aqcp.metrics.measure;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.aqcp.framework.FrameworkProblem;
import org.aqcp.input.problem.Problems;
import org.aqcp.input.problem.Words;

/** Checks the ids of the measures of a file. */
record MeasureIds(Problems problems) {
  private static final Pattern ID = Pattern.compile("[A-Za-z0-9.-]{1,40}");

  void check(List<MeasureDefinition> measures) {
    Set<String> seen = new HashSet<>();
    for (MeasureDefinition measure : measures) {
      if (!ID.matcher(measure.id()).matches()) {
        problems.add(
            FrameworkProblem.INVALID_ID,
            measure.place(),
            Words.quoted(measure.id()) + " cannot be the id of a measure",
            "use letters, digits, dots and hyphens");
      } else if (!seen.add(measure.id())) {
        problems.add(
            FrameworkProblem.DUPLICATE_ID,
            measure.place(),
            "there are two measures " + Words.quoted(measure.id()),
            "give one of them another id");
      }
    }
  }
}
