package org.aqcp.author.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.aqcp.framework.FrameworkVersion;
import org.aqcp.framework.Home;
import org.aqcp.input.problem.Problem;
import org.aqcp.input.problem.Words;
import org.aqcp.metrics.cases.HomeMeasures;
import org.aqcp.metrics.cases.MeasureCase;
import org.aqcp.metrics.cases.TestedMeasures;

/**
 * Finds the problems of a version's measures, those without a case, and cases with the same name.
 * What it inherits is told where it is written.
 */
record UntestedMeasures(Home home, FrameworkVersion version) {
  List<Problem> problems() {
    String own = home.name(home.measures(version.id())) + "/";
    List<Problem> problems = new ArrayList<>();
    for (TestedMeasures one : new HomeMeasures(home, version).tested(problems)) {
      if (one.measures().origin().file().startsWith(own)) {
        add(one, problems);
      }
    }
    return problems;
  }

  private static void add(TestedMeasures tested, List<Problem> problems) {
    for (String id : tested.untested()) {
      problems.add(
          new Problem(
              CheckProblem.MEASURE_WITHOUT_CASE,
              tested.measures().origin().file(),
              tested.measures().measure(id).orElseThrow().place(),
              "no case tests the measure " + id,
              "write one in `" + tested.cases().file() + "`"));
    }
    Map<List<String>, Integer> names = new HashMap<>();
    for (MeasureCase one : tested.cases().cases()) {
      List<String> name = List.of(one.measure(), one.name());
      Integer first = names.putIfAbsent(name, one.place().line());
      if (first != null) {
        problems.add(
            new Problem(
                CheckProblem.DUPLICATE_CASE,
                tested.cases().file(),
                one.place(),
                "another case on %s already has the name %s"
                    .formatted(one.measure(), Words.quoted(one.name())),
                "the first is on line " + first));
      }
    }
  }
}
