package org.aqcp.shell.verb;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.aqcp.author.copy.EditedFile;
import org.aqcp.framework.InvalidFramework;
import org.aqcp.input.file.TextFile;
import org.aqcp.input.problem.Problem;
import org.aqcp.input.problem.Words;
import org.aqcp.rules.text.RuleLayout;
import org.aqcp.shell.command.Argument;
import org.aqcp.shell.command.Command;
import org.aqcp.shell.command.CommandGroup;
import org.aqcp.shell.command.FileNames;
import org.aqcp.shell.command.Invocation;
import org.aqcp.shell.command.Option;
import org.aqcp.shell.command.Usage;
import org.aqcp.shell.session.ExitStatus;
import org.aqcp.shell.session.Refusal;

/** {@code aqcp rules format [FILE...]}: formats rule files. */
public final class RulesFormatCommand implements Command {
  static final Argument FILES =
      Argument.of("FILE", "a rule file; default: all in the home")
          .optional()
          .repeated()
          .completedBy(FileNames.ANY);
  static final Option CHECK =
      Option.of("check", "", "change nothing; the exit status is 1 if something would change");

  private static final Usage USAGE =
      Usage.of("rules format", CommandGroup.POLICY_STAFF, "format rule files")
          .takes(FILES)
          .options(CHECK)
          .details(
              "Prints the names of rewritten files. Only the layout changes, such as indentation,"
                  + " empty lines and trailing spaces, never what a rule says. A file with"
                  + " incomplete rules is reported and left unchanged.")
          .example("rules format --check");

  @Override
  public Usage usage() {
    return USAGE;
  }

  @Override
  public ExitStatus run(Invocation invocation) {
    boolean check = invocation.isGiven(CHECK);
    Map<String, Path> files = RuleFileNames.of(invocation, invocation.values(FILES));
    List<Problem> problems = new ArrayList<>();
    List<EditedFile> edits = new ArrayList<>();
    files.forEach((name, file) -> laidOut(name, file, problems).ifPresent(edits::add));
    if (!check && invocation.isGiven(FILES)) {
      EditedHome.write(edits, files);
    } else if (!check) {
      EditedHome.write(edits, invocation);
    }
    edits.forEach(edit -> invocation.screen().out().println(Words.visible(edit.name())));
    invocation.screen().talk().println(summary(files.size(), edits.size(), problems, check));
    if (!edits.isEmpty() && !check && !invocation.isGiven(FILES)) {
      EditedHome.report(invocation);
    }
    if (!problems.isEmpty()) {
      throw new InvalidFramework(problems);
    }
    return check && !edits.isEmpty() ? ExitStatus.NOT_MET : ExitStatus.OK;
  }

  /** A file in the one layout; empty where it has it, or is not made of whole rules. */
  private static Optional<EditedFile> laidOut(String name, Path file, List<Problem> problems) {
    try {
      String read = TextFile.read(file, name).text();
      String after = RuleLayout.of(name, read);
      // the text that was read has lost its byte order mark
      String before = Files.readString(file);
      return before.equals(after)
          ? Optional.empty()
          : Optional.of(new EditedFile(name, Optional.of(before), after));
    } catch (InvalidFramework invalid) {
      problems.addAll(invalid.problems());
      return Optional.empty();
    } catch (IOException e) {
      throw Refusal.usage("cannot read `" + name + "`", "check its permissions");
    }
  }

  private static String summary(int all, int changed, List<Problem> problems, boolean check) {
    long broken = problems.stream().map(Problem::file).distinct().count();
    String text =
        "%d of %d rule files %s".formatted(changed, all, check ? "would change" : "rewritten");
    return broken == 0 ? text : text + ", " + broken + " not touched:";
  }
}
