package org.aqcp.shell.command;

import java.util.List;
import org.aqcp.shell.session.CommandEnvironment;
import org.aqcp.shell.session.Screen;

/** The options that every command takes. */
public final class CommonOptions {
  public static final Option HOME =
      Option.of("home", "DIR", "the folder with `framework-versions/` and `rules/`")
          .completedBy(FileNames.ANY);
  public static final Option COLOR =
      Option.of("color", "WHEN", "whether to print in color").among("auto", "always", "never");
  public static final Option HELP = Option.of("help", "", "show help").orLetter("h");

  public static final List<Option> ALL = List.of(HOME, COLOR, HELP);

  private CommonOptions() {}

  /** The environment with the common options of a command line applied. */
  static CommandEnvironment applied(ParsedOptions given, CommandEnvironment environment) {
    CommandEnvironment at = given.value(HOME).map(environment::withHome).orElse(environment);
    return given.value(COLOR).map(when -> at.with(colored(at.screen(), when))).orElse(at);
  }

  private static Screen colored(Screen screen, String when) {
    return when.equals("auto") ? screen : screen.withColor(when.equals("always"));
  }
}
