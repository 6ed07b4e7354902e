package org.aqcp.shell.verb;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.aqcp.edition.difference.VersionDifference;
import org.aqcp.edition.gate.GateProblem;
import org.aqcp.edition.gate.GateStep;
import org.aqcp.framework.FrameworkVersion;
import org.aqcp.framework.Home;
import org.aqcp.framework.Lifecycle;
import org.aqcp.framework.VersionStep;
import org.aqcp.input.problem.Place;
import org.aqcp.input.problem.Problem;

/** The step of {@code ci} that says what changes of versions mean. */
record ChangeStep(BaseVersions base) {
  GateStep of(List<ChangedVersion> changed, List<VersionDifference> differences) {
    List<Problem> problems = new ArrayList<>();
    int compared = 0;
    for (ChangedVersion one : changed) {
      // of measures that cannot be read, the check tells
      List<Problem> told = new ArrayList<>();
      FrameworkVersion now = one.after().version();
      if (one.before().isPresent()) {
        compared++;
        VersionDifference difference =
            FrameworkDiffCommand.difference(one.before().get(), one.after(), told);
        if (difference.isAny()) {
          differences.add(difference);
        }
        undeclared(difference).ifPresent(problems::add);
      }
      if (now.declaredStep().isPresent() && now.inheritance().isPresent()) {
        String extended = now.inheritance().get().from().id();
        TestedVersion from = TestedVersion.read(base.invocation().frameworks(), extended);
        VersionDifference whole = FrameworkDiffCommand.difference(from, one.after(), told);
        whole.understated().ifPresent(stated -> problems.add(tooSmall(whole, stated)));
      }
    }
    problems.addAll(gone());
    String summary =
        changed.isEmpty()
            ? "everything is as it was"
            : GateStep.counted(compared, "version") + " compared" + notCompared(changed);
    return new GateStep("changes", summary, problems);
  }

  /**
   * The versions that were there and could not be read, since nothing is known of their changes.
   */
  private String notCompared(List<ChangedVersion> changed) {
    List<String> then = base.frameworks().home().versionIds();
    String ids =
        changed.stream()
            .filter(one -> one.before().isEmpty())
            .map(one -> one.after().version().id())
            .filter(then::contains)
            .collect(Collectors.joining(", "));
    return ids.isEmpty()
        ? ""
        : "; not compared, since `%s` has no valid version of it: %s".formatted(base.name(), ids);
  }

  private static boolean isReleased(FrameworkVersion version) {
    Lifecycle lifecycle = version.lifecycle();
    return lifecycle == Lifecycle.RELEASED || lifecycle == Lifecycle.RETIRED;
  }

  /** What was released must mean what it meant. */
  private Optional<Problem> undeclared(VersionDifference difference) {
    if (!isReleased(difference.before()) || difference.step().compareTo(VersionStep.PATCH) <= 0) {
      return Optional.empty();
    }
    String what = String.join(", ", difference.demanding());
    String id = difference.after().id();
    return Optional.of(
        new Problem(
            GateProblem.UNDECLARED_CHANGE,
            difference.after().origin().file(),
            Place.NOWHERE,
            "`%s` is released, but its meaning has changed since `%s` (%s); this is a %s step"
                .formatted(
                    id,
                    base.name(),
                    what.isEmpty() ? "its roll-up" : what,
                    difference.step().key()),
            "undo it, and begin a new version with `aqcp framework new ID --extends " + id + "`"));
  }

  private Problem tooSmall(VersionDifference whole, VersionStep stated) {
    return new Problem(
        GateProblem.STEP_TOO_SMALL,
        whole.after().origin().file(),
        Place.NOWHERE,
        "`%s` states `step: %s`, but it differs from `%s` by a %s step"
            .formatted(whole.after().id(), stated.key(), whole.before().id(), whole.step().key()),
        "write `step: " + whole.step().key() + "`; `aqcp framework diff` shows why");
  }

  /** Released versions that are not there any more. */
  private List<Problem> gone() {
    List<Problem> problems = new ArrayList<>();
    Home then = base.frameworks().home();
    Home now = base.invocation().frameworks().home();
    for (String id : then.versionIds()) {
      if (!now.versionIds().contains(id)) {
        base.before(id, base.base().orElseThrow())
            .map(TestedVersion::version)
            .filter(ChangeStep::isReleased)
            .ifPresent(
                one ->
                    problems.add(
                        new Problem(
                            GateProblem.UNDECLARED_CHANGE,
                            then.name(then.framework(id)),
                            Place.NOWHERE,
                            "`%s` was released, and is gone since `%s`: this demands a major step"
                                .formatted(id, base.name()),
                            "restore it, and retire it with `retired: DATE`")));
      }
    }
    return problems;
  }
}
