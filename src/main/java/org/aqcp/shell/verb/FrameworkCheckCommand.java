package org.aqcp.shell.verb;

import java.io.IOException;
import java.util.List;
import org.aqcp.author.check.Findings;
import org.aqcp.author.copy.EditedFile;
import org.aqcp.author.fix.HomeFix;
import org.aqcp.input.problem.Severity;
import org.aqcp.report.findings.CheckedFiles;
import org.aqcp.report.findings.FindingsText;
import org.aqcp.report.findings.FixesText;
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

/** {@code aqcp framework check}: finds problems in framework versions, rules and cases. */
public final class FrameworkCheckCommand implements Command {
  static final Argument VERSION =
      Argument.of("VERSION", "a framework version; default: all")
          .optional()
          .completedBy(HomeProposals::versions);
  static final Option FORMAT =
      Option.of("format", "FORMAT", "how to print the problems")
          .orLetter("f")
          .among(CheckFormat.class)
          .fallingBackTo("text")
          .repeated();
  static final Option OUTPUT = Output.option("write it to a file instead of the screen").repeated();
  static final Option FIX = Option.of("fix", "", "fix what is unambiguous, then check again");
  static final Option DRY_RUN =
      Option.of("dry-run", "", "show what `--fix` would change, and change nothing");

  private static final Usage USAGE =
      Usage.of(
              "framework check",
              CommandGroup.POLICY_STAFF,
              "find mistakes in framework versions, rules and cases")
          .takes(VERSION)
          .options(FORMAT, OUTPUT, FIX, DRY_RUN)
          .details(
              "The exit status is 3 if something is invalid; 1 if there are only warnings, 0 if"
                  + " there are no problems. `help` with the id of a problem, such as `help"
                  + " unknown-sentence`, explains it. You can ask for several formats, each in a"
                  + " file: `-f sarif -o check.sarif -f github`.")
          .example("framework check aqcp-1.0")
          .alsoExample("framework check --fix");

  @Override
  public Usage usage() {
    return USAGE;
  }

  @Override
  public ExitStatus run(Invocation invocation) {
    LoadedFrameworks frameworks = invocation.frameworks();
    List<String> ids =
        invocation.value(VERSION).map(List::of).orElseGet(() -> frameworks.home().versionIds());
    List<CheckFormat> formats = invocation.choices(FORMAT, CheckFormat.class);
    List<Output> outputs = Output.each(formats.size(), invocation, OUTPUT);
    if (invocation.isGiven(DRY_RUN)) {
      return showFixes(invocation, ids);
    }
    if (invocation.isGiven(FIX)) {
      fix(invocation, ids);
    }
    List<Findings> found = ids.stream().map(frameworks.check()::check).toList();
    CheckedFiles checked = seen(invocation, found);
    for (int i = 0; i < outputs.size(); i++) {
      outputs.get(i).write(formats.get(i).of(checked, outputs.get(i)));
    }
    if (outputs.stream().noneMatch(Output::toScreen)) {
      invocation.screen().talk().print(FindingsText.summaries(checked));
    }
    return status(found);
  }

  private static CheckedFiles seen(Invocation invocation, List<Findings> found) {
    return CheckedFiles.seenFrom(
        invocation.environment().folder(), invocation.frameworks().home(), found);
  }

  private static void fix(Invocation invocation, List<String> ids) {
    HomeFix fix = invocation.frameworks().fix();
    try {
      List<EditedFile> fixed = fix.mended(ids);
      EditedHome.write(fixed, invocation);
      invocation
          .screen()
          .talk()
          .print(FixesText.lines(fixed, seen(invocation, List.of()).folder()));
      if (!fixed.isEmpty()) {
        EditedHome.report(invocation);
      }
    } catch (IOException e) {
      throw Refusal.usage("cannot fix: " + e.getMessage(), "check the file's permissions");
    }
  }

  private static ExitStatus showFixes(Invocation invocation, List<String> ids) {
    Screen screen = invocation.screen();
    try {
      List<EditedFile> fixed = invocation.frameworks().fix().mended(ids);
      screen.out().print(FixesText.diff(fixed, Palette.of(screen.color())));
      if (fixed.isEmpty()) {
        screen.talk().println("nothing can be fixed automatically");
      }
      return ExitStatus.OK;
    } catch (IOException e) {
      throw Refusal.usage("cannot read the home folder: " + e.getMessage(), "");
    }
  }

  private static ExitStatus status(List<Findings> findings) {
    if (findings.stream().anyMatch(found -> found.count(Severity.ERROR) > 0)) {
      return ExitStatus.FRAMEWORK;
    }
    boolean sound = findings.stream().allMatch(found -> found.problems().isEmpty());
    return sound ? ExitStatus.OK : ExitStatus.NOT_MET;
  }
}
