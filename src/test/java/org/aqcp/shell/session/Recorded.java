package org.aqcp.shell.session;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;

/** A screen that records output, and the environment of commands that write to it. */
public final class Recorded {
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream talk = new ByteArrayOutputStream();

  public String out() {
    return out.toString(StandardCharsets.UTF_8);
  }

  public String talk() {
    return talk.toString(StandardCharsets.UTF_8);
  }

  public CommandEnvironment oneShot() {
    return in(Path.of(""), Map.of());
  }

  public CommandEnvironment lasting() {
    return oneShot().with(Session.lasting());
  }

  public CommandEnvironment in(Path folder, Map<String, String> environment) {
    Screen screen =
        new Screen(
            DataOutput.printingTo(out),
            new PrintStream(talk, true, StandardCharsets.UTF_8),
            false,
            Screen.USUAL_WIDTH,
            0);
    Path nowhere = Path.of("no-installation");
    return new CommandEnvironment(
        screen, environment, folder, nowhere, false, Session.oneShot(), null);
  }
}
