package org.aqcp.shell.verb;

import java.util.List;
import java.util.Optional;
import org.aqcp.edition.difference.VersionDifference;
import org.aqcp.edition.gate.GateStep;
import org.aqcp.edition.impact.Impact;
import org.aqcp.edition.impact.ImpactSearch;
import org.aqcp.shell.command.Invocation;
import org.aqcp.shell.session.Refusal;

/**
 * The step of {@code ci} that says which partnerships a change affects.
 *
 * @param corpus folders with partnership files
 */
record ImpactStep(Invocation invocation, List<String> corpus) {
  GateStep of(
      List<ChangedVersion> changed, List<VersionDifference> differences, List<Impact> impacts) {
    for (ChangedVersion one : changed) {
      Optional<TestedVersion> before =
          one.before()
              .or(
                  () ->
                      one.after()
                          .version()
                          .inheritance()
                          .map(from -> from.from().id())
                          .map(id -> TestedVersion.read(invocation.frameworks(), id)));
      before.ifPresent(was -> impacts.add(impact(was, one.after(), differences)));
    }
    if (changed.isEmpty()) {
      // a folder without partnerships would go unnoticed until something changes
      FrameworkImpactCommand.requireFiles(corpus, invocation);
    }
    int evaluated = impacts.stream().mapToInt(one -> one.evaluated().size()).sum();
    return new GateStep(
        "impact",
        impacts.isEmpty()
            ? "nothing to compare"
            : GateStep.counted(impacts.size(), "version")
                + " on "
                + GateStep.counted(evaluated, "partnership"),
        List.of());
  }

  private Impact impact(
      TestedVersion before, TestedVersion after, List<VersionDifference> differences) {
    VersionDifference difference =
        differences.stream()
            .filter(
                one -> one.after().equals(after.version()) && one.before().equals(before.version()))
            .findFirst()
            .orElseGet(() -> FrameworkDiffCommand.ofRules(before, after));
    ImpactSearch search =
        new ImpactSearch(
            FrameworkDiffCommand.edition(before), FrameworkDiffCommand.edition(after), difference);
    if (!FrameworkImpactCommand.look(corpus, search, invocation).complete()) {
      throw Refusal.usage(
          "some partnerships of the corpus are invalid, so their verdicts are not compared",
          "correct them, or take them out of the folder");
    }
    Impact impact = search.result();
    FrameworkImpactCommand.requireAny(impact, corpus);
    return impact;
  }
}
