package org.aqcp.shell.command;

/**
 * A proposed completion.
 *
 * @param about a description; may be empty
 * @param complete whether the word is complete; the name of a folder is not
 */
public record Proposal(String word, String about, boolean complete) {
  public static Proposal of(String word) {
    return new Proposal(word, "", true);
  }

  public static Proposal of(String word, String about) {
    return new Proposal(word, about, true);
  }
}
