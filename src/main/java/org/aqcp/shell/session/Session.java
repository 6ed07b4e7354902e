package org.aqcp.shell.session;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.aqcp.assist.edit.Edit;
import org.aqcp.framework.Home;

/** The state that lasts from one command to the next; a one-shot run has none. */
public final class Session {
  private final boolean lasting;
  private Optional<Path> opened = Optional.empty();
  private String partnership = "";
  private Optional<EditedPartnership> edited = Optional.empty();
  private LoadedFrameworks frameworks;
  private Keyboard keyboard = Keyboard.NONE;
  private List<Edit> kept = List.of();
  private String told = "";
  private Optional<TypedAnswers> answers = Optional.empty();
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

  /** Where commands of this session get answers to their questions from. */
  public Optional<TypedAnswers> answers() {
    return answers;
  }

  public void answerFrom(TypedAnswers other) {
    answers = Optional.of(other);
  }

  public boolean isOver() {
    return over;
  }

  public void end() {
    over = true;
  }

  /** Remembers that the edits are kept in a file. */
  public void keep() {
    kept = edits();
  }

  /**
   * Ends the session. Where edits of the opened partnership would be lost, says so the first time
   * and ends it the second time.
   */
  public void leave(PrintStream talk) {
    if (mayLose(talk, "leave again to drop")) {
      end();
    }
  }

  /**
   * Whether the edits of the opened partnership can be dropped, because there are none, they are
   * kept, or the user was told and asks again. A script is never asked.
   *
   * @param again what the user does to drop them
   */
  public boolean mayLose(PrintStream talk, String again) {
    List<Edit> edits = edits();
    String asked = again + edits;
    if (edits.isEmpty() || edits.equals(kept) || asked.equals(told) || !isTyped()) {
      return true;
    }
    told = asked;
    boolean one = edits.size() == 1;
    talk.println(
        (one ? "1 change is" : edits.size() + " changes are")
            + " not saved: `save` or `keep as plan FILE` "
            + (one ? "it" : "them")
            + "; "
            + again
            + (one ? " it" : " them"));
    return false;
  }

  private List<Edit> edits() {
    return edited.map(it -> it.whatIf().edits()).orElse(List.of());
  }

  /** Whether somebody types, who can be asked. */
  private boolean isTyped() {
    return !keyboard.equals(Keyboard.NONE);
  }

  /** A command as the user would type it in this session. */
  public String typed(String command) {
    return lasting ? command : "aqcp " + command;
  }
}
