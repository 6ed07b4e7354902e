package org.aqcp.shell;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.aqcp.rules.Rulebook;
import org.aqcp.shell.door.OneShotDoor;
import org.aqcp.shell.session.CommandEnvironment;
import org.aqcp.shell.session.DataOutput;
import org.aqcp.shell.session.Screen;
import org.aqcp.shell.session.Session;

/** The entry point of aqcp. */
public final class Main {
  /** The installation folder. The launcher sets these properties: it can find them cheaply. */
  private static final String INSTALLATION = "aqcp.installation";

  /** The width of the terminal in columns; not set if output does not go to a terminal. */
  private static final String COLUMNS = "aqcp.columns";

  /** Its height in lines. */
  private static final String ROWS = "aqcp.rows";

  /** Set if input comes from a terminal. */
  private static final String TYPED = "aqcp.typed";

  private Main() {}

  public static void main(String[] words) throws URISyntaxException {
    // all output is in English with ASCII digits, whatever the locale
    Locale.setDefault(Locale.ROOT);
    // otherwise slf4j searches every jar for a provider
    System.setProperty("slf4j.provider", "org.slf4j.nop.NOPServiceProvider");
    System.setProperty("slf4j.internal.verbosity", "WARN");
    if (words.length > 0 && AllCommands.needsEngine(words[0])) {
      Rulebook.beginEngine();
    }
    OneShotDoor door = new OneShotDoor(AllCommands.readingFrom(System.in), environment());
    System.exit(door.run(List.of(words)).code());
  }

  private static CommandEnvironment environment() throws URISyntaxException {
    int columns = Integer.getInteger(COLUMNS, 0);
    boolean terminal = columns > 0 && System.getProperty(TYPED) != null;
    Screen screen =
        new Screen(
            DataOutput.ofProcess(),
            new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8),
            columns > 0 && isColorWelcome(),
            Screen.readable(columns),
            Integer.getInteger(ROWS, 0));
    boolean dumb = columns > 0 && "dumb".equals(System.getenv("TERM"));
    return new CommandEnvironment(
        dumb ? screen.inPlainWords() : screen,
        System.getenv(),
        Path.of(""),
        installation(),
        terminal,
        Session.oneShot(),
        null);
  }

  private static boolean isColorWelcome() {
    String off = System.getenv("NO_COLOR");
    return (off == null || off.isEmpty()) && !"dumb".equals(System.getenv("TERM"));
  }

  private static Path installation() throws URISyntaxException {
    String given = System.getProperty(INSTALLATION);
    if (given != null) {
      return Path.of(given);
    }
    Path code = Path.of(Main.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    // target/aqcp.jar or target/classes
    return code.getParent().getParent();
  }
}
