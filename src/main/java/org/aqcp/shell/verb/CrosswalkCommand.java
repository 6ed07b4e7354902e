package org.aqcp.shell.verb;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.aqcp.edition.crosswalk.Crosswalk;
import org.aqcp.edition.crosswalk.CrosswalkSearch;
import org.aqcp.edition.difference.Edition;
import org.aqcp.framework.Indicator;
import org.aqcp.input.problem.Suggestion;
import org.aqcp.input.problem.Words;
import org.aqcp.shell.command.Argument;
import org.aqcp.shell.command.Command;
import org.aqcp.shell.command.CommandGroup;
import org.aqcp.shell.command.Invocation;
import org.aqcp.shell.command.Option;
import org.aqcp.shell.command.Usage;
import org.aqcp.shell.session.ExitStatus;
import org.aqcp.shell.session.Refusal;

/** {@code aqcp crosswalk A B}: which indicators of two framework versions ask for the same. */
public final class CrosswalkCommand implements Command {
  private static final Argument ONE =
      Argument.of("A", "a framework version").completedBy(HomeProposals::versions);
  private static final Argument OTHER =
      Argument.of("B", "another framework version").completedBy(HomeProposals::versions);
  private static final Argument INDICATOR =
      Argument.of("INDICATOR", "the id of an indicator of A or B, to see everything about it")
          .optional()
          .completedBy(HomeProposals::indicators);
  private static final Option FORMAT =
      Option.of("format", "FORMAT", "how to print the relations")
          .orLetter("f")
          .among(CrosswalkFormat.class)
          .fallingBackTo("text");
  private static final Option OUTPUT =
      Output.option("write the relations to a file instead of the screen");

  private static final Usage USAGE =
      Usage.of(
              "crosswalk",
              CommandGroup.POLICY_STAFF,
              "find out which indicators of two frameworks ask for the same")
          .details(
              "Prints which indicators of two framework versions are equivalent, implied,"
                  + " overlapping, in conflict or independent by their rules. Nobody wrote that"
                  + " down: it is searched for. Each relation is shown by partnerships that the"
                  + " compiled rules of both versions confirmed, or is proved for partnerships of"
                  + " so many facts. Where neither was possible, it is not settled. With an"
                  + " INDICATOR, the partnerships are printed, and why they have their statuses."
                  + " Exit status 2: the versions have no level in common, or neither has the"
                  + " indicator.")
          .takes(ONE, OTHER, INDICATOR)
          .options(FORMAT, OUTPUT)
          .example("crosswalk aqcp-1.0 aqcp-1.1-preview L2.2");

  @Override
  public Usage usage() {
    return USAGE;
  }

  @Override
  public ExitStatus run(Invocation invocation) {
    TestedVersion one = TestedVersion.read(invocation.frameworks(), invocation.text(ONE));
    TestedVersion other = TestedVersion.read(invocation.frameworks(), invocation.text(OTHER));
    Edition mine = FrameworkDiffCommand.edition(one);
    Edition theirs = FrameworkDiffCommand.edition(other);
    requireLevel(mine, theirs);
    Optional<Indicator> asked = asked(mine, theirs, invocation);
    Crosswalk crosswalk;
    try (ProgressLine progress =
        new ProgressLine(invocation.environment(), "pairs", CrosswalkSearch.pairs(mine, theirs))) {
      CrosswalkSearch search =
          new CrosswalkSearch(mine, theirs, FrameworkDiffCommand.known(one, other), progress::at);
      crosswalk = asked.map(search::find).orElseGet(search::find);
    }
    Output output = Output.of(invocation, OUTPUT);
    output.write(
        invocation.choice(FORMAT, CrosswalkFormat.class).of(crosswalk, asked.isPresent(), output));
    return ExitStatus.OK;
  }

  private static void requireLevel(Edition one, Edition other) {
    if (CrosswalkSearch.levels(one, other).isEmpty()) {
      throw Refusal.usage(
          "%s and %s have no level in common"
              .formatted(Words.quoted(one.version().id()), Words.quoted(other.version().id())),
          "compare versions for partnerships of the same level");
    }
  }

  /** The indicator that the user names: of the first version, or else of the second. */
  private static Optional<Indicator> asked(Edition one, Edition other, Invocation invocation) {
    return invocation
        .value(INDICATOR)
        .map(
            typed ->
                Stream.of(one, other)
                    .flatMap(edition -> meant(typed, edition).stream())
                    .findFirst()
                    .orElseThrow(() -> unknown(typed, one, other)));
  }

  private static Optional<Indicator> meant(String typed, Edition edition) {
    return TypedId.meant(typed, ids(edition)).flatMap(edition.version()::indicator);
  }

  private static List<String> ids(Edition edition) {
    return edition.version().indicators().stream().map(Indicator::id).toList();
  }

  private static Refusal unknown(String typed, Edition one, Edition other) {
    List<String> known =
        Stream.of(one, other).flatMap(edition -> ids(edition).stream()).distinct().toList();
    return Refusal.usage(
        "neither %s nor %s has an indicator %s"
            .formatted(
                Words.quoted(one.version().id()),
                Words.quoted(other.version().id()),
                Words.quoted(typed)),
        Suggestion.hint(typed, known, "`framework show` lists them"));
  }
}
