package org.aqcp.shell.verb;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.aqcp.author.copy.HomeCopy;
import org.aqcp.author.scaffold.NewVersion;
import org.aqcp.author.scaffold.NextEdition;
import org.aqcp.author.scaffold.Piece;
import org.aqcp.framework.FrameworkVersion;
import org.aqcp.framework.Home;
import org.aqcp.input.problem.Words;
import org.aqcp.report.framework.ScaffoldText;
import org.aqcp.shell.command.Argument;
import org.aqcp.shell.command.Command;
import org.aqcp.shell.command.CommandGroup;
import org.aqcp.shell.command.Invocation;
import org.aqcp.shell.command.Option;
import org.aqcp.shell.command.Usage;
import org.aqcp.shell.session.ExitStatus;
import org.aqcp.shell.session.Refusal;
import org.aqcp.shell.session.Screen;

/** {@code aqcp framework new ID}: begins a framework version. */
public final class FrameworkNewCommand implements Command {
  static final Argument ID = Argument.of("ID", "the id of the new version, such as aqcp-1.1");
  static final Option FAMILY =
      Option.of("family", "FRAMEWORK", "the framework that it is an edition of, such as aqcp");
  static final Option EXTENDS =
      Option.of("extends", "VERSION", "state only what differs from this version")
          .completedBy(HomeProposals::versions);
  static final Option TITLE = Option.of("title", "TITLE", "its title");
  static final Option LEVEL =
      Option.of("level", "LEVEL", "the level of its first criterion, such as local");
  static final Option INDICATOR =
      Option.of("indicator", "INDICATOR", "the id of its first indicator, such as P1.1");
  static final Option CRITERION =
      Option.of("new-criterion", "TITLE", "the title of its first criterion");
  static final Option DRY_RUN = Option.of("dry-run", "", "show what would be written, and where");

  private static final Usage USAGE =
      Usage.of("framework new", CommandGroup.POLICY_STAFF, "begin a framework version")
          .takes(ID)
          .options(FAMILY, EXTENDS, TITLE, LEVEL, INDICATOR, CRITERION, DRY_RUN)
          .details(
              "Writes a draft that is valid: one criterion with one indicator, its rules and its"
                  + " cases, with notes on what to edit; with `--extends`, a short file that"
                  + " says what differs from another version, whose words, numbers, rules and cases"
                  + " it has. `rules new` adds indicators and criteria. A"
                  + " draft is used only with `--against`, until its file has a date of release.")
          .example("framework new aqcp-1.1 --extends aqcp-1.0");

  @Override
  public Usage usage() {
    return USAGE;
  }

  @Override
  public ExitStatus run(Invocation invocation) {
    Home home = invocation.frameworks().home();
    requireNew(invocation.text(ID), home);
    boolean dry = invocation.isGiven(DRY_RUN);
    try (HomeCopy copy = new HomeCopy(home)) {
      List<Piece> pieces = build(invocation, copy);
      FrameworkVersion begun = copy.home().version(invocation.text(ID));
      if (!dry) {
        EditedHome.write(copy.changed(), invocation);
        invocation.session().reload();
      }
      print(invocation, begun, pieces, dry);
    } catch (IOException | UncheckedIOException e) {
      throw Refusal.usage(
          "nothing was written: " + e.getMessage(), "check the permissions of the home");
    }
    if (!dry) {
      EditedHome.report(invocation);
    }
    return ExitStatus.OK;
  }

  private static void requireNew(String id, Home home) {
    if (!id.matches("[A-Za-z0-9][A-Za-z0-9.-]*")) {
      throw Refusal.usage(
          Words.quoted(id) + " is not a valid id", "use letters, digits, `.` and `-`");
    }
    if (home.versionIds().contains(id)) {
      throw Refusal.usage(
          "there is already a framework version `" + id + "`",
          "choose another id, or add indicators to it with `rules new`");
    }
  }

  private static List<Piece> build(Invocation invocation, HomeCopy copy) {
    String id = invocation.text(ID);
    Optional<String> title = RulesNewCommand.title(invocation, TITLE);
    Optional<String> family = RulesNewCommand.title(invocation, FAMILY);
    Optional<String> before = invocation.value(EXTENDS);
    if (before.isPresent()) {
      // refuses an unknown version, and one that is invalid
      FrameworkVersion extended = invocation.frameworks().home().version(before.get());
      return new NextEdition(id, extended, family, title).build(copy);
    }
    String framework =
        family.orElseThrow(
            () ->
                Refusal.usage(
                    "of which framework `" + id + "` is an edition is not said",
                    "name it with `--family`, or begin with another version with `--extends`"));
    return new NewVersion(
            id,
            framework,
            title,
            level(invocation),
            invocation.value(INDICATOR),
            RulesNewCommand.title(invocation, CRITERION))
        .build(copy, invocation.frameworks()::rules);
  }

  /** The level that is named, or the only one in the home. */
  private static String level(Invocation invocation) {
    List<String> known = invocation.frameworks().home().levels();
    String hint = known.isEmpty() ? "such as local" : String.join(", ", known) + ", or a new one";
    String level =
        invocation
            .value(LEVEL)
            .or(() -> known.stream().findFirst().filter(only -> known.size() == 1))
            .orElseThrow(
                () ->
                    Refusal.usage(
                        "the level of the first criterion is not said",
                        "name it with `--level`: " + hint));
    if (!level.matches("[a-z][a-z0-9]*(-[a-z0-9]+)*")) {
      throw Refusal.usage(
          "the level " + Words.quoted(level) + " is not a valid name",
          "use lowercase letters, digits and `-`, such as `local`");
    }
    return level;
  }

  private static void print(
      Invocation invocation, FrameworkVersion begun, List<Piece> pieces, boolean dry) {
    Screen screen = invocation.screen();
    String folder = invocation.frameworks().home().folder().toString();
    screen.talk().println("in " + Words.visible(folder) + ":");
    screen.out().print(dry ? ScaffoldText.planned(pieces) : ScaffoldText.written(pieces));
    screen
        .talk()
        .print(
            ScaffoldText.next(
                begun, dry, line -> RulesNewCommand.typed(line, invocation), screen.width()));
  }
}
