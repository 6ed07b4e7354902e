package org.aqcp.shell.verb;

import java.util.List;
import java.util.TreeSet;
import org.aqcp.author.check.Findings;
import org.aqcp.edition.lock.LockCheck;
import org.aqcp.edition.lock.Verification;
import org.aqcp.edition.lock.Verification.Outcome;
import org.aqcp.framework.Home;
import org.aqcp.input.problem.Words;
import org.aqcp.report.edition.VerificationText;
import org.aqcp.report.findings.CheckedFiles;
import org.aqcp.shell.command.Argument;
import org.aqcp.shell.command.Command;
import org.aqcp.shell.command.CommandGroup;
import org.aqcp.shell.command.Invocation;
import org.aqcp.shell.command.Option;
import org.aqcp.shell.command.Usage;
import org.aqcp.shell.session.ExitStatus;
import org.aqcp.shell.session.LoadedFrameworks;
import org.aqcp.shell.session.Refusal;

/** {@code aqcp framework verify [VERSION]}: finds what is not as it was locked. */
public final class FrameworkVerifyCommand implements Command {
  private static final Argument VERSION =
      Argument.of("VERSION", "a locked framework version; default: all")
          .optional()
          .completedBy(HomeProposals::versions);
  private static final Option FORMAT =
      Option.of("format", "FORMAT", "how to print the differences")
          .orLetter("f")
          .among(VerificationFormat.class)
          .fallingBackTo("text")
          .repeated();
  private static final Option OUTPUT =
      Output.option("write it to a file instead of the screen").repeated();

  private static final Usage USAGE =
      Usage.of(
              "framework verify",
              CommandGroup.POLICY_STAFF,
              "find what changed in locked framework versions")
          .takes(VERSION)
          .options(FORMAT, OUTPUT)
          .details(
              "Compares framework versions with their locks, which `framework lock` wrote: their"
                  + " files, those of versions that they extend, and what their sentences mean."
                  + " Line ends do not matter. The exit status is 5 if something differs, and 2"
                  + " if nothing is locked.")
          .example("framework verify")
          .alsoExample("framework verify aqcp-1.0 -f github");

  @Override
  public Usage usage() {
    return USAGE;
  }

  @Override
  public ExitStatus run(Invocation invocation) {
    LoadedFrameworks frameworks = invocation.frameworks();
    Home home = frameworks.home();
    List<VerificationFormat> formats = invocation.choices(FORMAT, VerificationFormat.class);
    List<Output> outputs = Output.each(formats.size(), invocation, OUTPUT);
    LockCheck check = new LockCheck(home, frameworks.rules());
    List<String> ids = invocation.value(VERSION).map(List::of).orElseGet(() -> all(home));
    List<Verification> versions = ids.stream().map(check::verify).toList();
    requireAnyLocked(versions);
    CheckedFiles found =
        CheckedFiles.seenFrom(
            invocation.environment().folder(),
            home,
            versions.stream().map(FrameworkVerifyCommand::findings).toList());
    for (int i = 0; i < outputs.size(); i++) {
      outputs.get(i).write(formats.get(i).of(versions, found, outputs.get(i)));
    }
    if (outputs.stream().noneMatch(Output::toScreen)) {
      invocation.screen().talk().print(VerificationText.summaries(versions));
    }
    return status(versions);
  }

  /** Those that are locked but have no file any more are no versions for other commands. */
  private static List<String> all(Home home) {
    TreeSet<String> ids = new TreeSet<>(home.versionIds());
    ids.addAll(home.lockedIds());
    return List.copyOf(ids);
  }

  static Findings findings(Verification version) {
    return new Findings(version.version(), version.problems(), new Findings.Looked(0, 0, 0));
  }

  /** Where nothing was verified, that must not look like success. */
  private static void requireAnyLocked(List<Verification> versions) {
    if (versions.stream().allMatch(version -> version.outcome() == Outcome.NOT_LOCKED)) {
      throw Refusal.usage(
          versions.size() == 1
              ? Words.quoted(versions.get(0).version()) + " is not locked: nothing was verified"
              : "no framework version is locked: nothing was verified",
          "once one is released, lock it with `framework lock`");
    }
  }

  private static ExitStatus status(List<Verification> versions) {
    if (has(versions, Outcome.DIFFERS)) {
      return ExitStatus.INTEGRITY;
    }
    if (has(versions, Outcome.NOT_READABLE)) {
      return ExitStatus.FRAMEWORK;
    }
    return ExitStatus.OK;
  }

  private static boolean has(List<Verification> versions, Outcome outcome) {
    return versions.stream().anyMatch(version -> version.outcome() == outcome);
  }
}
