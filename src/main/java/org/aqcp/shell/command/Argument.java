package org.aqcp.shell.command;

/**
 * A positional argument of a command.
 *
 * @param name in capitals, as in {@code FILE}
 * @param required whether the command needs it
 * @param many whether it takes all remaining words
 * @param opened whether it defaults to the opened partnership of the session
 */
public record Argument(
    String name,
    String about,
    boolean required,
    boolean many,
    boolean opened,
    Completion completion)
    implements Parameter {

  public static Argument of(String name, String about) {
    return new Argument(name, about, true, false, false, Completion.NOTHING);
  }

  public Argument optional() {
    return new Argument(name, about, false, many, opened, completion);
  }

  public Argument repeated() {
    return new Argument(name, about, required, true, opened, completion);
  }

  /** Defaults to the opened partnership. */
  public Argument orOpened() {
    return new Argument(name, about, required, many, true, completion);
  }

  public Argument completedBy(Completion other) {
    return new Argument(name, about, required, many, opened, other);
  }

  @Override
  public String shown() {
    String dots = many ? name + "..." : name;
    return required ? dots : "[" + dots + "]";
  }
}
