package org.aqcp.framework;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.aqcp.input.problem.Advice;
import org.aqcp.input.problem.Extent;
import org.aqcp.input.problem.Place;
import org.aqcp.input.problem.Problem;
import org.aqcp.input.problem.Suggestion;
import org.aqcp.input.problem.Words;
import org.aqcp.partnership.PartnershipFile;
import org.aqcp.partnership.facts.Evidence;
import org.aqcp.partnership.facts.Fact;
import org.aqcp.partnership.facts.SectionType;
import org.aqcp.partnership.facts.Waiver;

/** A partnership's own ratings and waivers of indicators that a framework version does not have. */
public final class UnknownIndicators {
  private final PartnershipFile file;
  private final FrameworkVersion version;
  private final List<String> known = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();
  private final Set<Place> found = new HashSet<>();

  private UnknownIndicators(PartnershipFile file, FrameworkVersion version) {
    this.file = file;
    this.version = version;
    version.indicators(file.partnership().level()).forEach(one -> known.add(one.id()));
  }

  /** A warning for each: a rating would be shown nowhere, and a waiver would count nowhere. */
  public static List<Problem> in(PartnershipFile file, FrameworkVersion version) {
    return List.copyOf(of(file, version).problems);
  }

  /** A warning for each that none of several versions has. */
  public static List<Problem> inAll(PartnershipFile file, List<FrameworkVersion> versions) {
    Set<Place> found = new HashSet<>();
    Map<Extent, Problem> problems = new LinkedHashMap<>();
    for (FrameworkVersion version : versions) {
      UnknownIndicators unknown = of(file, version);
      found.addAll(unknown.found);
      unknown.problems.forEach(problem -> problems.putIfAbsent(problem.extent(), problem));
    }
    found.forEach(place -> problems.remove(Extent.at(place)));
    return List.copyOf(problems.values());
  }

  private static UnknownIndicators of(PartnershipFile file, FrameworkVersion version) {
    UnknownIndicators unknown = new UnknownIndicators(file, version);
    for (Fact fact : file.partnership().section(SectionType.EVIDENCE).facts()) {
      Evidence evidence = (Evidence) fact;
      if (evidence.isFor(version.id())) {
        unknown.check(
            FrameworkProblem.UNKNOWN_EVIDENCE,
            evidence.indicator(),
            evidence,
            "this rating is not shown");
      }
    }
    for (Fact fact : file.partnership().section(SectionType.WAIVERS).facts()) {
      Waiver waiver = (Waiver) fact;
      if (waiver.isFor(version.id())) {
        unknown.check(
            FrameworkProblem.UNKNOWN_WAIVER,
            waiver.indicator(),
            waiver,
            "this waiver counts nowhere");
      }
    }
    return unknown;
  }

  private void check(FrameworkProblem kind, String indicator, Fact said, String effect) {
    if (known.contains(indicator)) {
      found.add(said.place());
      return;
    }
    problems.add(
        new Problem(
            kind,
            file.origin().file(),
            Extent.at(said.place()),
            "`%s` has no indicator %s at the %s level, so %s"
                .formatted(
                    version.id(), Words.quoted(indicator), file.partnership().level(), effect),
            advice(indicator)));
  }

  private Advice advice(String id) {
    for (Indicator indicator : version.indicators(file.partnership().level())) {
      if (indicator.replaces().contains(id)) {
        return Advice.of(indicator.id() + " replaces " + Words.visible(id) + " there");
      }
    }
    return Suggestion.advice(id, known)
        .or("use the id of an indicator, such as `" + known.get(0) + "`");
  }
}
