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
  public static final Option PLAIN =
      Option.of("plain", "", "words instead of symbols, no color, no pager: for screen readers");
  public static final Option NO_PAGER =
      Option.of("no-pager", "", "in the interactive shell: print long output at once");
  public static final Option HELP = Option.of("help", "", "show help").orLetter("h");

  public static final List<Option> ALL = List.of(HOME, COLOR, PLAIN, NO_PAGER, HELP);

  /** The environment variable for {@code --plain} in all runs. */
  public static final String PLAIN_ALWAYS = "AQCP_PLAIN";

  /** The environment variable for {@code --no-pager} in all runs. */
  public static final String PAGER_OFF = "AQCP_NO_PAGER";

  private CommonOptions() {}

  /** The environment with the common options of a command line applied. */
  static CommandEnvironment applied(ParsedOptions given, CommandEnvironment environment) {
    CommandEnvironment at = given.value(HOME).map(environment::withHome).orElse(environment);
    Screen screen = given.value(COLOR).map(when -> colored(at.screen(), when)).orElse(at.screen());
    screen = given.has(NO_PAGER) ? screen.withoutPager() : screen;
    boolean plain = given.has(PLAIN) || environment.isSet(PLAIN_ALWAYS);
    return at.with(plain ? screen.inPlainWords() : screen);
  }

  private static Screen colored(Screen screen, String when) {
    return when.equals("auto") ? screen : screen.withColor(when.equals("always"));
  }
}
