package org.aqcp.framework;

import java.util.ArrayList;
import java.util.List;
import org.aqcp.input.problem.Advice;
import org.aqcp.input.problem.Extent;
import org.aqcp.input.problem.Problem;
import org.aqcp.input.problem.Suggestion;
import org.aqcp.input.problem.Words;
import org.aqcp.partnership.PartnershipFile;
import org.aqcp.partnership.facts.Evidence;
import org.aqcp.partnership.facts.Fact;
import org.aqcp.partnership.facts.SectionType;

/** A partnership's own ratings of indicators that a framework version does not have. */
public final class UnknownEvidence {
  private UnknownEvidence() {}

  /** A warning for each: it would be shown nowhere. */
  public static List<Problem> in(PartnershipFile file, FrameworkVersion version) {
    List<Problem> problems = new ArrayList<>();
    for (Fact fact : file.partnership().section(SectionType.EVIDENCE).facts()) {
      Evidence evidence = (Evidence) fact;
      List<String> known = ids(version, file.partnership().level());
      if (!known.contains(evidence.indicator())) {
        problems.add(problem(file, evidence, version, known));
      }
    }
    return problems;
  }

  private static List<String> ids(FrameworkVersion version, String level) {
    List<String> ids = new ArrayList<>();
    for (Indicator indicator : version.indicators(level)) {
      ids.add(indicator.id());
    }
    return ids;
  }

  private static Problem problem(
      PartnershipFile file, Evidence evidence, FrameworkVersion version, List<String> known) {
    return new Problem(
        FrameworkProblem.UNKNOWN_EVIDENCE,
        file.origin().file(),
        Extent.at(evidence.place()),
        "`%s` has no indicator %s at the %s level, so this rating is not shown"
            .formatted(
                version.id(), Words.quoted(evidence.indicator()), file.partnership().level()),
        advice(evidence.indicator(), version, file.partnership().level(), known));
  }

  private static Advice advice(
      String id, FrameworkVersion version, String level, List<String> known) {
    for (Indicator indicator : version.indicators(level)) {
      if (indicator.replaces().contains(id)) {
        return Advice.of(indicator.id() + " replaces " + Words.visible(id) + " there");
      }
    }
    return Suggestion.advice(id, known)
        .or("use the id of an indicator, such as `" + known.get(0) + "`");
  }
}
