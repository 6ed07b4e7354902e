package org.aqcp.shell.verb;

import java.io.IOException;
import java.util.List;
import org.aqcp.author.check.Findings;
import org.aqcp.edition.lock.LockCheck;
import org.aqcp.edition.lock.Verification;
import org.aqcp.edition.lock.Verification.Outcome;
import org.aqcp.framework.FrameworkVersion;
import org.aqcp.framework.Home;
import org.aqcp.framework.InvalidFramework;
import org.aqcp.framework.Lifecycle;
import org.aqcp.input.file.OwnFile;
import org.aqcp.input.file.WholeFile;
import org.aqcp.input.problem.Problem;
import org.aqcp.input.problem.Severity;
import org.aqcp.input.problem.Words;
import org.aqcp.report.edition.ProblemWords;
import org.aqcp.report.edition.VerificationText;
import org.aqcp.report.findings.CheckedFiles;
import org.aqcp.report.findings.FindingsText;
import org.aqcp.report.layout.Palette;
import org.aqcp.shell.command.Argument;
import org.aqcp.shell.command.Command;
import org.aqcp.shell.command.CommandGroup;
import org.aqcp.shell.command.Invocation;
import org.aqcp.shell.command.Option;
import org.aqcp.shell.command.Usage;
import org.aqcp.shell.session.ExitStatus;
import org.aqcp.shell.session.LoadedFrameworks;
import org.aqcp.shell.session.Refusal;
import org.aqcp.shell.session.Screen;

/** {@code aqcp framework lock VERSION}: records what a released framework version is. */
public final class FrameworkLockCommand implements Command {
  private static final Argument VERSION =
      Argument.of("VERSION", "a released framework version").completedBy(HomeProposals::versions);
  private static final Option AGAIN =
      Option.of("again", "", "replace a lock from which the version differs");

  private static final Usage USAGE =
      Usage.of(
              "framework lock",
              CommandGroup.POLICY_STAFF,
              "record what a released framework version is")
          .takes(VERSION)
          .options(AGAIN)
          .details(
              "Writes `framework.lock` next to `framework.yaml`: digests of the version's files, of"
                  + " those of versions that it extends, and of what its sentences mean, so that"
                  + " `framework verify` can find an edit in place. Words can still be added to the"
                  + " vocabulary. A draft or a preview cannot be locked. The exit status is 5 if"
                  + " the version differs from an earlier lock.")
          .example("framework lock aqcp-1.0");

  @Override
  public Usage usage() {
    return USAGE;
  }

  @Override
  public ExitStatus run(Invocation invocation) {
    LoadedFrameworks frameworks = invocation.frameworks();
    String id = invocation.text(VERSION);
    FrameworkVersion version = frameworks.version(id);
    requireReleased(version);
    requireSound(frameworks.check().check(id));
    LockCheck check = new LockCheck(frameworks.home(), frameworks.rules());
    Verification before = check.verify(id);
    if (before.outcome() == Outcome.DIFFERS) {
      accept(before, invocation);
    }
    if (before.outcome() != Outcome.AS_LOCKED || invocation.isGiven(AGAIN)) {
      write(check.lock(version), id, invocation);
    }
    invocation.screen().out().print(VerificationText.summaries(List.of(check.verify(id))));
    return ExitStatus.OK;
  }

  private static void requireReleased(FrameworkVersion version) {
    Lifecycle lifecycle = version.lifecycle();
    if (lifecycle != Lifecycle.RELEASED && lifecycle != Lifecycle.RETIRED) {
      throw Refusal.usage(
          "%s is a %s, which may still be edited"
              .formatted(Words.quoted(version.id()), lifecycle.key()),
          "write its date of release as `released: 2014-06-30` into "
              + version.origin().file()
              + " before you lock it");
    }
  }

  private static void requireSound(Findings found) {
    if (found.count(Severity.ERROR) > 0) {
      throw new InvalidFramework(
          found.problems().stream()
              .filter(problem -> problem.kind().severity() == Severity.ERROR)
              .toList());
    }
  }

  /** Prints what differs, unless only the lock itself is refused. */
  private static void accept(Verification before, Invocation invocation) {
    Screen screen = invocation.screen();
    CheckedFiles found =
        CheckedFiles.seenFrom(
            invocation.environment().folder(),
            invocation.frameworks().home(),
            List.of(FrameworkVerifyCommand.findings(before)));
    if (!invocation.isGiven(AGAIN)) {
      screen.talk().print(FindingsText.problems(found, Palette.of(false), screen.width()));
      throw new Refusal(
          ExitStatus.INTEGRITY,
          Words.quoted(before.version()) + " differs from its lock, which was not changed",
          "`--again` replaces it");
    }
    for (Problem problem : found.problems()) {
      screen.talk().println("accepted: " + ProblemWords.of(problem));
    }
  }

  private static void write(String text, String id, Invocation invocation) {
    Home home = invocation.frameworks().home();
    String name = home.name(home.lock(id));
    try {
      WholeFile.write(OwnFile.toWrite(home.folder(), name), text);
    } catch (IOException e) {
      throw Refusal.usage("cannot write " + name, "check the permissions of its folder");
    }
    EditedHome.report(invocation);
  }
}
