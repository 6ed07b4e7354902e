package org.aqcp.shell.command;

/**
 * A word that could stand where the user is typing.
 *
 * @param about what it means; may be empty
 * @param whole whether the word ends here; a folder's name goes on
 */
public record Proposal(String word, String about, boolean whole) {
  public static Proposal of(String word) {
    return new Proposal(word, "", true);
  }

  public static Proposal of(String word, String about) {
    return new Proposal(word, about, true);
  }
}
