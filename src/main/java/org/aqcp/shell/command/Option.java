package org.aqcp.shell.command;

import java.util.List;

/**
 * An option of a command.
 *
 * @param name the name without hyphens
 * @param letter the short form without hyphen; empty if none
 * @param value the placeholder for its value in the help, in capitals; empty if it takes none
 * @param among the allowed values; empty if any
 * @param fallback the default value; empty if none
 * @param many whether it may be given several times
 */
public record Option(
    String name,
    String letter,
    String value,
    String about,
    List<String> among,
    String fallback,
    Completion completion,
    boolean many)
    implements Parameter {

  public static Option of(String name, String value, String about) {
    return new Option(name, "", value, about, List.of(), "", Completion.NOTHING, false);
  }

  public Option orLetter(String other) {
    return new Option(name, other, value, about, among, fallback, completion, many);
  }

  public Option among(String... words) {
    return among(List.of(words));
  }

  /** Allows the constants of an enum as values. */
  public <E extends Enum<E>> Option among(Class<E> constants) {
    return among(new Choices<>(constants));
  }

  private Option among(List<String> only) {
    return new Option(
        name,
        letter,
        value,
        about,
        only,
        fallback,
        (typing, environment) -> only.stream().map(Proposal::of).toList(),
        many);
  }

  public Option fallingBackTo(String other) {
    return new Option(name, letter, value, about, among, other, completion, many);
  }

  public Option completedBy(Completion other) {
    return new Option(name, letter, value, about, among, fallback, other, many);
  }

  public Option repeated() {
    return new Option(name, letter, value, about, among, fallback, completion, true);
  }

  /** Whether a word that starts with a hyphen is this option. */
  public boolean isWritten(String word) {
    return word.equals("--" + name) || (!letter.isEmpty() && word.equals("-" + letter));
  }

  public boolean takesValue() {
    return !value.isEmpty();
  }

  @Override
  public String shown() {
    String names = letter.isEmpty() ? "--" + name : "-" + letter + ", --" + name;
    return takesValue() ? names + " " + value : names;
  }
}
