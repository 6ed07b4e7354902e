package org.aqcp.shell.session;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import org.aqcp.framework.Home;

/** What lasts from one command to the next: nothing in a one-shot run. */
public final class Session {
  private final boolean lasting;
  private Optional<Path> opened = Optional.empty();
  private LoadedFrameworks yardstick;
  private Keyboard keyboard = Keyboard.NONE;
  private boolean over;

  private Session(boolean lasting) {
    this.lasting = lasting;
  }

  /** Of one command alone. */
  public static Session oneShot() {
    return new Session(false);
  }

  /** Of commands that follow one another. */
  public static Session lasting() {
    return new Session(true);
  }

  public boolean isLasting() {
    return lasting;
  }

  /** The partnership file that stands in where a command names none. */
  public Optional<Path> opened() {
    return opened;
  }

  public void open(Path partnership) {
    opened = Optional.of(partnership);
  }

  /** The framework versions of a home folder, loaded once. */
  LoadedFrameworks yardstick(Home home, Supplier<LoadedFrameworks> load) {
    if (yardstick == null || !yardstick.isOf(home)) {
      yardstick = load.get();
    }
    return yardstick;
  }

  /** Forgets framework versions and rules, so that they are read again. */
  public void reload() {
    yardstick = null;
  }

  /** Takes these framework versions and rules for the commands that follow. */
  public void adopt(LoadedFrameworks other) {
    yardstick = other;
  }

  /** Where the user may end what goes on. */
  public Keyboard keyboard() {
    return keyboard;
  }

  public void listenTo(Keyboard other) {
    keyboard = other;
  }

  public boolean isOver() {
    return over;
  }

  public void end() {
    over = true;
  }

  /** A command as the user would type it here. */
  public String typed(String command) {
    return lasting ? command : "aqcp " + command;
  }
}
