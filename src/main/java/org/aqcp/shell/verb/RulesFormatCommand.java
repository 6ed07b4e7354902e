package org.aqcp.shell.verb;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.aqcp.framework.InvalidFramework;
import org.aqcp.input.file.TextFile;
import org.aqcp.input.file.WholeFile;
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
    int changed = 0;
    for (Map.Entry<String, Path> file : files.entrySet()) {
      if (differs(file.getKey(), file.getValue(), check, problems)) {
        invocation.screen().out().println(Words.visible(file.getKey()));
        changed++;
      }
    }
    invocation.screen().talk().println(summary(files.size(), changed, problems, check));
    if (changed > 0 && !check && !invocation.isGiven(FILES)) {
      EditedHome.report(invocation);
    }
    if (!problems.isEmpty()) {
      throw new InvalidFramework(problems);
    }
    return check && changed > 0 ? ExitStatus.NOT_MET : ExitStatus.OK;
  }

  /** Whether the layout of a file differs; if so and if not only checking, rewrites the file. */
  private static boolean differs(String name, Path file, boolean check, List<Problem> problems) {
    try {
      String formatted = RuleLayout.of(name, TextFile.read(file, name).text());
      // compares bytes, because the text lacks any byte order mark of the file
      byte[] bytes = formatted.getBytes(StandardCharsets.UTF_8);
      if (Arrays.equals(bytes, Files.readAllBytes(file))) {
        return false;
      }
      if (!check) {
        WholeFile.write(file, formatted);
      }
      return true;
    } catch (InvalidFramework invalid) {
      problems.addAll(invalid.problems());
      return false;
    } catch (IOException e) {
      throw Refusal.usage("cannot write `" + name + "`", "check its permissions");
    }
  }

  private static String summary(int all, int changed, List<Problem> problems, boolean check) {
    long broken = problems.stream().map(Problem::file).distinct().count();
    String text =
        "%d of %d rule files %s".formatted(changed, all, check ? "would change" : "rewritten");
    return broken == 0 ? text : text + ", " + broken + " not touched:";
  }
}
