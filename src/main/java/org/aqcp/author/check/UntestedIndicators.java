package org.aqcp.author.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.aqcp.author.cases.Case;
import org.aqcp.author.cases.CaseFile;
import org.aqcp.framework.FrameworkVersion;
import org.aqcp.framework.Indicator;
import org.aqcp.input.problem.Place;
import org.aqcp.input.problem.Problem;
import org.aqcp.input.problem.Words;

/** Finds indicators without a case, and cases with the same name. */
record UntestedIndicators(FrameworkVersion version, List<CaseFile> files) {
  List<Problem> problems() {
    List<Problem> problems = new ArrayList<>();
    Set<String> tested = new HashSet<>();
    for (CaseFile file : files) {
      Map<String, Integer> names = new HashMap<>();
      for (Case one : file.cases()) {
        tested.addAll(one.expected().keySet());
        Integer first = names.putIfAbsent(one.name(), one.line());
        if (first != null) {
          problems.add(namesake(file, one, first));
        }
      }
    }
    version.indicators().stream()
        .filter(indicator -> !tested.contains(indicator.id()))
        .forEach(indicator -> problems.add(untested(indicator)));
    return problems;
  }

  private static Problem namesake(CaseFile file, Case one, int first) {
    return new Problem(
        CheckProblem.DUPLICATE_CASE,
        file.file(),
        new Place(one.line(), 1),
        "another case already has the name " + Words.quoted(one.name()),
        "the first is on line " + first);
  }

  private Problem untested(Indicator indicator) {
    return new Problem(
        CheckProblem.INDICATOR_WITHOUT_CASE,
        version.origin().file(),
        indicator.place(),
        "no case tests indicator " + indicator.id(),
        "write one, or draft one with `aqcp framework test --write-missing`");
  }
}
