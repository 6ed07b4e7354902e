package org.aqcp.shell.verb;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.aqcp.edition.difference.DifferenceSearch;
import org.aqcp.edition.difference.Edition;
import org.aqcp.edition.difference.MeasureChanges;
import org.aqcp.edition.difference.VersionDifference;
import org.aqcp.framework.InvalidFramework;
import org.aqcp.input.problem.Problem;
import org.aqcp.metrics.measure.MeasureDefinition;
import org.aqcp.partnership.facts.Partnership;
import org.aqcp.shell.command.Argument;
import org.aqcp.shell.command.Command;
import org.aqcp.shell.command.CommandGroup;
import org.aqcp.shell.command.Invocation;
import org.aqcp.shell.command.Option;
import org.aqcp.shell.command.Usage;
import org.aqcp.shell.session.ExitStatus;

/** {@code aqcp framework diff A B}: how one framework version differs from another. */
public final class FrameworkDiffCommand implements Command {
  static final Argument BEFORE =
      Argument.of("BEFORE", "the earlier framework version").completedBy(HomeProposals::versions);
  static final Argument AFTER =
      Argument.of("AFTER", "the later framework version").completedBy(HomeProposals::versions);

  private static final Option ONLY_MEANING =
      Option.of("only-meaning", "", "leave out what changes no partnership's status");
  private static final Option FORMAT =
      Option.of("format", "FORMAT", "how to print the differences")
          .orLetter("f")
          .among(DifferenceFormat.class)
          .fallingBackTo("text");
  private static final Option OUTPUT =
      Output.option("write the differences to a file instead of the screen");

  private static final Usage USAGE =
      Usage.of(
              "framework diff",
              CommandGroup.POLICY_STAFF,
              "compare two framework versions by what they mean")
          .details(
              "Prints which indicators are new, retired, moved, renamed, reworded, tightened,"
                  + " loosened or changed both ways, and how their sentences and thresholds differ;"
                  + " and which measures are new, retired, reworded or count otherwise."
                  + " Each change of meaning comes with the smallest partnership that was found to"
                  + " have another status; the compiled rules of both versions confirmed it. `same"
                  + " meaning` is said only where it is proved. The last line of the head says how"
                  + " large a step the changes are: patch, minor or major. The exit status is 1 if"
                  + " the later version states a smaller one.")
          .takes(BEFORE, AFTER)
          .options(ONLY_MEANING, FORMAT, OUTPUT)
          .example("framework diff aqcp-2013-draft aqcp-1.0");

  @Override
  public Usage usage() {
    return USAGE;
  }

  @Override
  public ExitStatus run(Invocation invocation) {
    TestedVersion before = TestedVersion.read(invocation.frameworks(), invocation.text(BEFORE));
    TestedVersion after = TestedVersion.read(invocation.frameworks(), invocation.text(AFTER));
    List<Problem> problems = new ArrayList<>();
    VersionDifference difference = difference(before, after, problems);
    if (!problems.isEmpty()) {
      throw new InvalidFramework(problems);
    }
    Output output = Output.of(invocation, OUTPUT);
    output.write(
        invocation
            .choice(FORMAT, DifferenceFormat.class)
            .of(invocation.isGiven(ONLY_MEANING) ? difference.onlyMeaning() : difference, output));
    return difference.understated().isPresent() ? ExitStatus.NOT_MET : ExitStatus.OK;
  }

  /**
   * All differences.
   *
   * @param problems takes those of measures that cannot be read; they are not compared then
   */
  static VersionDifference difference(
      TestedVersion before, TestedVersion after, List<Problem> problems) {
    VersionDifference rules = ofRules(before, after);
    if (before.measures().isEmpty() && after.measures().isEmpty()) {
      return rules;
    }
    List<MeasureDefinition> was = before.readMeasures(problems);
    List<MeasureDefinition> now = after.readMeasures(problems);
    return problems.isEmpty() ? rules.with(MeasureChanges.of(was, now)) : rules;
  }

  /** All differences but those of measures. */
  static VersionDifference ofRules(TestedVersion before, TestedVersion after) {
    List<Partnership> known = known(before, after);
    return new DifferenceSearch(edition(before), edition(after), known, indicator -> {}).find();
  }

  /** What the cases of both versions are about, which may tell them apart. */
  static List<Partnership> known(TestedVersion before, TestedVersion after) {
    return Stream.of(before, after)
        .flatMap(version -> version.files().stream())
        .flatMap(file -> file.cases().stream())
        .filter(one -> !one.isRollUp())
        .map(one -> one.given())
        .distinct()
        .toList();
  }

  static Edition edition(TestedVersion version) {
    return new Edition(version.version(), version.evaluators());
  }
}
