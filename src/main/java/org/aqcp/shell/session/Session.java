package org.aqcp.shell.session;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import org.aqcp.framework.Home;

/** The state that lasts from one command to the next; a one-shot run has none. */
public final class Session {
  private final boolean lasting;
  private Optional<Path> opened = Optional.empty();
  private String partnership = "";
  private Optional<EditedPartnership> edited = Optional.empty();
  private LoadedFrameworks frameworks;
  private Keyboard keyboard = Keyboard.NONE;
  private boolean over;

  private Session(boolean lasting) {
    this.lasting = lasting;
  }

  /** The session of a single command. */
  public static Session oneShot() {
    return new Session(false);
  }

  /** The session of several commands. */
  public static Session lasting() {
    return new Session(true);
  }

  public boolean isLasting() {
    return lasting;
  }

  /** The partnership file to use if a command names none. */
  public Optional<Path> opened() {
    return opened;
  }

  /** The name of that partnership. */
  public String partnership() {
    return partnership;
  }

  public void open(Path file, String name) {
    opened = Optional.of(file);
    partnership = name;
    edited = Optional.empty();
  }

  /** The edits of that partnership, if any were made. */
  public Optional<EditedPartnership> edited() {
    return edited;
  }

  public void edit(EditedPartnership other) {
    edited = Optional.of(other);
  }

  /** The framework versions of a home folder, loaded once. */
  LoadedFrameworks frameworks(Home home, Supplier<LoadedFrameworks> load) {
    if (frameworks == null || !frameworks.isOf(home)) {
      frameworks = load.get();
    }
    return frameworks;
  }

  /** Discards the framework versions and rules, so that they are read again. */
  public void reload() {
    frameworks = null;
  }

  /** Uses these framework versions and rules for later commands. */
  public void adopt(LoadedFrameworks other) {
    frameworks = other;
  }

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

  /** A command as the user would type it in this session. */
  public String typed(String command) {
    return lasting ? command : "aqcp " + command;
  }
}
