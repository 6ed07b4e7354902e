package org.aqcp.shell.verb;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.aqcp.author.check.Findings;
import org.aqcp.edition.gate.AcceptedFindings;
import org.aqcp.edition.gate.Gate;
import org.aqcp.edition.gate.GateProblem;
import org.aqcp.edition.gate.GateStep;
import org.aqcp.edition.revision.RevisionHome;
import org.aqcp.framework.Home;
import org.aqcp.input.file.TextFile;
import org.aqcp.input.problem.Problem;
import org.aqcp.input.problem.Severity;
import org.aqcp.report.edition.GateText;
import org.aqcp.report.findings.CheckedFiles;
import org.aqcp.shell.command.Argument;
import org.aqcp.shell.command.Command;
import org.aqcp.shell.command.CommandGroup;
import org.aqcp.shell.command.FileNames;
import org.aqcp.shell.command.Invocation;
import org.aqcp.shell.command.Option;
import org.aqcp.shell.command.Usage;
import org.aqcp.shell.session.ExitStatus;
import org.aqcp.shell.session.Refusal;

/** {@code aqcp ci}: everything that a change of framework versions is held to. */
public final class CiCommand implements Command {
  private static final String LAST = "HEAD";
  private static final String CURRENT = "current";

  private static final Argument VERSION =
      Argument.of("VERSION", "a framework version; default: all")
          .optional()
          .completedBy(HomeProposals::versions);
  private static final Option BASE =
      Option.of(
          "base",
          "REV",
          "the git revision to compare with; default: the last one, if there is git");
  private static final Option SCORE =
      Option.of("mutate-score", "PERCENT", "the percentage of mutants that must be killed")
          .fallingBackTo(CURRENT);
  private static final Option ACCEPTED =
      Option.of("accepted", "FILE", "findings that are accepted, with reasons")
          .completedBy(FileNames.ANY);
  private static final Option FORMAT =
      Option.of("format", "FORMAT", "how to print the result; may be given several times")
          .orLetter("f")
          .among(CiFormat.class)
          .fallingBackTo("text")
          .repeated();
  private static final Option OUTPUT =
      Output.option("write it to a file instead of the screen").repeated();

  private static final Usage USAGE =
      Usage.of("ci", CommandGroup.POLICY_STAFF, "run every check on a change of versions")
          .takes(VERSION)
          .options(
              BASE,
              FrameworkImpactCommand.CORPUS,
              SCORE,
              ACCEPTED,
              FORMAT,
              OUTPUT,
              ManyPartnerships.JOBS)
          .details(
              "Runs in one go: locks (`framework verify`), `framework check`, `rules format"
                  + " --check`, all cases, their coverage, mutants of what differs from the base,"
                  + " how versions differ from the base by what they mean, and what that does to"
                  + " the partnerships of a corpus. `--mutate-score current` wants at least the"
                  + " same percentage of mutants killed as at the base. Findings in the file of"
                  + " accepted findings (default: framework-versions/accepted.yaml) are shown and"
                  + " do not fail. Exit status: 5 if a locked version was edited, 3 if something is"
                  + " invalid, 1 if anything else does not pass, 2 if nothing could be looked at."
                  + " You can ask for several formats, each in a file: `-f sarif -o ci.sarif -f"
                  + " text`.")
          .example("ci")
          .alsoExample("ci --base origin/main --corpus examples -f markdown");

  @Override
  public Usage usage() {
    return USAGE;
  }

  @Override
  public ExitStatus run(Invocation invocation) {
    List<CiFormat> formats = invocation.choices(FORMAT, CiFormat.class);
    List<Output> outputs = Output.each(formats.size(), invocation, OUTPUT);
    Home home = invocation.frameworks().home();
    List<String> ids =
        invocation
            .value(VERSION)
            .map(id -> List.of(home.version(id).id()))
            .orElseGet(home::versionIds);
    if (ids.isEmpty()) {
      throw Refusal.usage(
          "there is no framework version, so nothing was looked at", "choose another `--home`");
    }
    AcceptedFindings accepted = accepted(invocation, home);
    Optional<Integer> least = least(invocation);
    Optional<RevisionHome> base = base(invocation, home);
    try {
      Gate gate =
          new CiRun(
                  invocation,
                  ids,
                  base,
                  least,
                  invocation.values(FrameworkImpactCommand.CORPUS),
                  accepted)
              .run();
      print(gate, formats, outputs, invocation);
      return status(gate);
    } finally {
      base.ifPresent(RevisionHome::close);
    }
  }

  private static void print(
      Gate gate, List<CiFormat> formats, List<Output> outputs, Invocation invocation) {
    List<Problem> all = new ArrayList<>(gate.problems());
    all.addAll(gate.accepted().keySet());
    CheckedFiles checked =
        CheckedFiles.seenFrom(
                invocation.environment().folder(),
                invocation.frameworks().home(),
                List.of(new Findings("ci", all, new Findings.Looked(0, 0, 0))))
            .accepting(gate.accepted());
    for (int i = 0; i < outputs.size(); i++) {
      outputs.get(i).write(formats.get(i).of(gate, checked, outputs.get(i)));
    }
    if (outputs.stream().noneMatch(Output::toScreen)) {
      invocation.screen().talk().println(GateText.verdict(gate));
    }
  }

  private static Optional<RevisionHome> base(Invocation invocation, Home home) {
    var variables = invocation.environment().variables();
    return invocation
        .value(BASE)
        .or(() -> RevisionHome.hasAny(home, variables) ? Optional.of(LAST) : Optional.empty())
        .map(revision -> RevisionHome.of(home, revision, variables));
  }

  private static Optional<Integer> least(Invocation invocation) {
    String typed = invocation.text(SCORE);
    if (typed.equals(CURRENT)) {
      return Optional.empty();
    }
    if (!typed.matches("\\d{1,2}|100")) {
      throw Refusal.usage(
          "`" + typed + "` is not a percentage",
          "write a whole number from 0 to 100, or `current`");
    }
    return Optional.of(Integer.parseInt(typed));
  }

  private static AcceptedFindings accepted(Invocation invocation, Home home) {
    Optional<String> named = invocation.value(ACCEPTED);
    if (named.isPresent()) {
      return AcceptedFindings.read(TextFile.read(invocation.file(named.get()), named.get()));
    }
    Path usual = home.accepted();
    return Files.isRegularFile(usual)
        ? AcceptedFindings.read(home.text(usual))
        : AcceptedFindings.NONE;
  }

  private static ExitStatus status(Gate gate) {
    if (isFailed("locks", gate)) {
      return ExitStatus.INTEGRITY;
    }
    boolean invalid =
        gate.steps().stream()
            .filter(step -> step.name().equals("check") || step.name().equals("cases"))
            .flatMap(step -> step.problems().stream())
            .anyMatch(
                problem ->
                    problem.kind().severity() == Severity.ERROR
                        && !(problem.kind() instanceof GateProblem));
    if (invalid) {
      return ExitStatus.FRAMEWORK;
    }
    return gate.passed() ? ExitStatus.OK : ExitStatus.NOT_MET;
  }

  private static boolean isFailed(String name, Gate gate) {
    return gate.steps().stream()
        .filter(step -> step.name().equals(name))
        .map(GateStep::problems)
        .flatMap(List::stream)
        .anyMatch(problem -> problem.kind().severity() == Severity.ERROR);
  }
}
