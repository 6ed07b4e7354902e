package org.aqcp.shell.verb;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.aqcp.edition.difference.VersionDifference;
import org.aqcp.edition.gate.AcceptedFindings;
import org.aqcp.edition.gate.Gate;
import org.aqcp.edition.gate.GateStep;
import org.aqcp.edition.impact.Impact;
import org.aqcp.edition.revision.RevisionHome;
import org.aqcp.framework.InvalidFramework;
import org.aqcp.input.problem.Problem;
import org.aqcp.shell.command.Invocation;
import org.aqcp.shell.session.LoadedFrameworks;

/**
 * Everything that a change of framework versions is held to, step by step.
 *
 * @param base what it is compared with; empty if nothing is
 * @param least the percentage of mutants that must be killed; empty for that of the base
 * @param corpus folders with partnership files; may be none
 */
record CiRun(
    Invocation invocation,
    List<String> ids,
    Optional<RevisionHome> base,
    Optional<Integer> least,
    List<String> corpus,
    AcceptedFindings accepted) {
  Gate run() {
    LoadedFrameworks frameworks = invocation.frameworks();
    StandingSteps standing = new StandingSteps(invocation, ids);
    // first the locks, since an edit of what is locked may leave nothing else that can be read
    List<GateStep> steps =
        new ArrayList<>(
            List.of(standing.locks(frameworks), standing.check(frameworks), standing.layout()));
    List<Problem> unreadable = new ArrayList<>();
    List<TestedVersion> versions = versions(frameworks, unreadable);
    List<Tested> tested = versions.stream().map(one -> Tested.of(one, unreadable)).toList();
    steps.add(CaseSteps.cases(tested, unreadable));
    steps.add(CaseSteps.coverage(tested));
    BaseVersions before = new BaseVersions(invocation, base);
    boolean asBefore = base.filter(was -> was.isAsNow(frameworks.home())).isPresent();
    List<ChangedVersion> changed = asBefore ? List.of() : before.changed(versions);
    steps.add(new MutantStep(before, least).of(changed));
    List<VersionDifference> differences = new ArrayList<>();
    if (base.isPresent()) {
      steps.add(new ChangeStep(before).of(changed, differences));
    }
    List<Impact> impacts = new ArrayList<>();
    if (!corpus.isEmpty()) {
      steps.add(new ImpactStep(invocation, corpus).of(changed, differences, impacts));
    }
    return new Gate(before.name(), accepting(steps), differences, impacts);
  }

  private List<GateStep> accepting(List<GateStep> steps) {
    List<GateStep> all = new ArrayList<>(steps.stream().map(accepted::applied).toList());
    if (!accepted.unused().isEmpty()) {
      all.add(new GateStep("accepted", "accepted findings that are not there", accepted.unused()));
    }
    return all;
  }

  private List<TestedVersion> versions(LoadedFrameworks frameworks, List<Problem> unreadable) {
    List<TestedVersion> versions = new ArrayList<>();
    for (String id : ids) {
      try {
        TestedVersion version = TestedVersion.read(frameworks, id);
        if (version.files().isEmpty()) {
          unreadable.add(TestedVersion.none(frameworks.home().name(frameworks.home().rules(id))));
        } else {
          versions.add(version);
        }
      } catch (InvalidFramework invalid) {
        unreadable.addAll(invalid.problems());
      }
    }
    return versions;
  }
}
