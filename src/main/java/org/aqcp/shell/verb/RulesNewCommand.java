package org.aqcp.shell.verb;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.aqcp.author.copy.HomeCopy;
import org.aqcp.author.scaffold.Piece;
import org.aqcp.author.scaffold.Request;
import org.aqcp.author.scaffold.Scaffold;
import org.aqcp.framework.FrameworkVersion;
import org.aqcp.framework.Home;
import org.aqcp.input.problem.Words;
import org.aqcp.report.framework.ScaffoldText;
import org.aqcp.shell.command.Argument;
import org.aqcp.shell.command.Command;
import org.aqcp.shell.command.CommandGroup;
import org.aqcp.shell.command.CommonOptions;
import org.aqcp.shell.command.Invocation;
import org.aqcp.shell.command.Option;
import org.aqcp.shell.command.Usage;
import org.aqcp.shell.session.ExitStatus;
import org.aqcp.shell.session.Refusal;
import org.aqcp.shell.session.Screen;

/** {@code aqcp rules new INDICATOR}: writes the entry, rules and cases for a new indicator. */
public final class RulesNewCommand implements Command {
  static final Argument INDICATOR =
      Argument.of("INDICATOR", "the id of the new indicator, such as L2.9");
  static final Option TITLE = Option.of("title", "TITLE", "its title");
  static final Option AGAINST =
      Option.of("against", "VERSION", "the framework version; required if there are several")
          .completedBy(HomeProposals::versions);
  static final Option CRITERION =
      Option.of("criterion", "CRITERION", "its criterion, if the id does not imply it");
  static final Option NEW_CRITERION =
      Option.of("new-criterion", "TITLE", "start its criterion too, with this title");
  static final Option LEVEL = Option.of("level", "LEVEL", "the level of a new criterion");
  static final Option DRY_RUN = Option.of("dry-run", "", "show what would be written, and where");

  private static final Usage USAGE =
      Usage.of("rules new", CommandGroup.POLICY_STAFF, "start an indicator: entry, rules and cases")
          .takes(INDICATOR)
          .options(TITLE, AGAINST, CRITERION, NEW_CRITERION, LEVEL, DRY_RUN)
          .details(
              "Writes an entry into the framework version, two rules into the rule file of the"
                  + " criterion, and cases next to them: whichever of these are missing. For an"
                  + " indicator that is inherited it copies the inherited rules and cases, to edit."
                  + " The result is valid, with notes on what to edit. Nothing else in the files"
                  + " changes.")
          .example("rules new L2.9 --against aqcp-1.1");

  @Override
  public Usage usage() {
    return USAGE;
  }

  @Override
  public ExitStatus run(Invocation invocation) {
    Home home = invocation.frameworks().home();
    Request request = request(invocation, home);
    // refuses an unknown version under the name of the home, not of its copy
    FrameworkVersion unused = home.begunVersion(request.version());
    boolean dry = invocation.isGiven(DRY_RUN);
    try (HomeCopy copy = new HomeCopy(home)) {
      List<Piece> pieces = Scaffold.build(copy, request, invocation.frameworks()::rules);
      if (!dry) {
        EditedHome.write(copy.changed(), invocation);
        invocation.session().reload();
      }
      print(invocation, request, pieces, dry);
      if (!dry && !pieces.isEmpty()) {
        EditedHome.report(invocation);
      }
    } catch (IOException | UncheckedIOException e) {
      throw Refusal.usage(
          "nothing was written: " + e.getMessage(), "check the permissions of the home");
    }
    return ExitStatus.OK;
  }

  private static void print(
      Invocation invocation, Request request, List<Piece> pieces, boolean dry) {
    Home home = invocation.frameworks().home();
    Screen screen = invocation.screen();
    screen.talk().println("in " + Words.visible(home.folder().toString()) + ":");
    screen.out().print(dry ? ScaffoldText.planned(pieces) : ScaffoldText.written(pieces));
    FrameworkVersion version = home.version(request.version());
    screen
        .talk()
        .print(
            ScaffoldText.next(
                version, request.id(), dry, line -> typed(line, invocation), screen.width()));
  }

  /** A command as the user would type it for the same home. */
  static String typed(String line, Invocation invocation) {
    String typed = invocation.session().typed(line);
    return invocation
        .value(CommonOptions.HOME)
        .map(home -> typed + " --home " + home)
        .orElse(typed);
  }

  private static Request request(Invocation invocation, Home home) {
    return new Request(
        version(invocation, home),
        invocation.text(INDICATOR),
        title(invocation, TITLE),
        invocation.value(CRITERION),
        title(invocation, NEW_CRITERION),
        invocation.value(LEVEL));
  }

  /** A title that the user gives with an option. */
  static Optional<String> title(Invocation invocation, Option option) {
    Optional<String> title = invocation.value(option);
    if (title.isPresent() && !title.get().matches("\\S(.*\\S)?")) {
      throw Refusal.usage("the title is empty, or has spaces around it", "write words on one line");
    }
    return title;
  }

  /** The version to edit, which the user must name unless there is only one. */
  private static String version(Invocation invocation, Home home) {
    List<String> ids = home.versionIds();
    return invocation
        .value(AGAINST)
        .or(() -> ids.stream().findFirst().filter(only -> ids.size() == 1))
        .orElseThrow(
            () ->
                Refusal.usage(
                    "there are several framework versions: " + String.join(", ", ids),
                    "choose one with `--against`"));
  }
}
