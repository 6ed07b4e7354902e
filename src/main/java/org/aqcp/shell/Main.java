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

/** Where aqcp begins. */
public final class Main {
  /** Set by the launcher, which can ask the system cheaply. */
  private static final String INSTALLATION = "aqcp.installation";

  /** Columns of the terminal that output goes to; not set where it goes elsewhere. */
  private static final String COLUMNS = "aqcp.columns";

  /** Set where input comes from a terminal. */
  private static final String TYPED = "aqcp.typed";

  private Main() {}

  public static void main(String[] words) throws URISyntaxException {
    // what is printed is English with plain digits, and the same for everyone
    Locale.setDefault(Locale.ROOT);
    // named, or else it would be looked for in every jar
    System.setProperty("slf4j.provider", "org.slf4j.nop.NOPServiceProvider");
    System.setProperty("slf4j.internal.verbosity", "WARN");
    if (words.length > 0 && AllCommands.needsEngine(words[0])) {
      Rulebook.beginEngine();
    }
    OneShotDoor door = new OneShotDoor(AllCommands.readingFrom(System.in), surroundings());
    System.exit(door.run(List.of(words)).code());
  }

  private static CommandEnvironment surroundings() throws URISyntaxException {
    int columns = Integer.getInteger(COLUMNS, 0);
    boolean terminal = columns > 0 && System.getProperty(TYPED) != null;
    Screen screen =
        new Screen(
            DataOutput.ofProcess(),
            new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8),
            columns > 0 && isColorWelcome(),
            columns > 0 ? columns : Screen.USUAL_WIDTH);
    return new CommandEnvironment(
        screen, System.getenv(), Path.of(""), installation(), terminal, Session.oneShot(), null);
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
