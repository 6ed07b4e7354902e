package org.aqcp.shell.verb;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.aqcp.author.check.Findings;
import org.aqcp.edition.gate.GateProblem;
import org.aqcp.edition.gate.GateStep;
import org.aqcp.edition.lock.LockCheck;
import org.aqcp.edition.lock.Verification;
import org.aqcp.framework.InvalidFramework;
import org.aqcp.input.problem.Place;
import org.aqcp.input.problem.Problem;
import org.aqcp.rules.text.RuleLayout;
import org.aqcp.shell.command.Invocation;
import org.aqcp.shell.session.LoadedFrameworks;

/** The steps of {@code ci} that look at the files as they are: locks, check and layout. */
record StandingSteps(Invocation invocation, List<String> ids) {
  GateStep locks(LoadedFrameworks frameworks) {
    LockCheck check = new LockCheck(frameworks.home(), frameworks.rules());
    Set<String> all = new TreeSet<>(ids);
    all.addAll(frameworks.home().lockedIds());
    List<Verification> verified = all.stream().map(check::verify).toList();
    List<Problem> problems = new ArrayList<>();
    for (Verification one : verified) {
      if (one.outcome() == Verification.Outcome.DIFFERS
          || one.outcome() == Verification.Outcome.NOT_LOCKED) {
        problems.addAll(one.problems());
      }
    }
    long locked =
        verified.stream().filter(one -> one.outcome() != Verification.Outcome.NOT_LOCKED).count();
    return new GateStep("locks", locked + " locked", problems);
  }

  GateStep check(LoadedFrameworks frameworks) {
    List<Findings> found = ids.stream().map(frameworks.check()::check).toList();
    int indicators = found.stream().mapToInt(one -> one.looked().indicators()).sum();
    return new GateStep(
        "check",
        GateStep.counted(found.size(), "version")
            + ", "
            + GateStep.counted(indicators, "indicator"),
        found.stream().flatMap(one -> one.problems().stream()).toList());
  }

  GateStep layout() {
    List<Problem> problems = new ArrayList<>();
    Map<String, Path> files = RuleFileNames.of(invocation, List.of());
    files.forEach((name, file) -> problem(name, file).ifPresent(problems::add));
    return new GateStep("format", GateStep.counted(files.size(), "rule file"), problems);
  }

  private static Optional<Problem> problem(String name, Path file) {
    try {
      String text = Files.readString(file);
      return text.equals(RuleLayout.of(name, text))
          ? Optional.empty()
          : Optional.of(
              new Problem(
                  GateProblem.UNFORMATTED_FILE,
                  name,
                  Place.NOWHERE,
                  "the layout of this rule file is not the usual one",
                  "run `aqcp rules format`"));
    } catch (InvalidFramework | IOException unreadable) {
      // what is wrong with it is a finding of the check
      return Optional.empty();
    }
  }
}
