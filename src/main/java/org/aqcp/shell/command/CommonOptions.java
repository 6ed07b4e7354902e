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

  /** The surroundings as the common options of a command line change them. */
  static CommandEnvironment applied(ParsedOptions given, CommandEnvironment around) {
    CommandEnvironment there = given.value(HOME).map(around::withHome).orElse(around);
    return given.value(COLOR).map(when -> there.with(colored(there.screen(), when))).orElse(there);
  }

  private static Screen colored(Screen screen, String when) {
    return when.equals("auto") ? screen : screen.withColor(when.equals("always"));
  }
}
