package org.aqcp.metrics.cases;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.aqcp.framework.FrameworkProblem;
import org.aqcp.input.problem.Problem;
import org.aqcp.input.problem.Words;
import org.aqcp.metrics.measure.MeasureDefinition;
import org.aqcp.metrics.measure.MeasureFile;

/** Finds what files of measures of one version say against each other. */
record FilesTogether(List<MeasureFile> files) {
  List<Problem> problems() {
    List<Problem> problems = new ArrayList<>();
    Set<String> retired = new HashSet<>();
    files.forEach(file -> retired.addAll(file.retire()));
    Map<String, String> seen = new HashMap<>();
    for (MeasureFile file : files) {
      for (MeasureDefinition measure : file.measures()) {
        String id = Words.quoted(measure.id());
        String first = seen.putIfAbsent(measure.id(), file.origin().file());
        if (first != null) {
          problems.add(
              new Problem(
                  FrameworkProblem.DUPLICATE_ID,
                  file.origin().file(),
                  measure.place(),
                  "`%s` has a measure %s already".formatted(first, id),
                  "give one of them another id"));
        }
        if (retired.contains(measure.id())) {
          problems.add(
              new Problem(
                  FrameworkProblem.NOT_IN_EXTENDED,
                  file.origin().file(),
                  measure.place(),
                  id + " is retired, and cannot be changed as well",
                  "take it out of `retire`, or out of `measures`"));
        }
      }
    }
    return problems;
  }
}
