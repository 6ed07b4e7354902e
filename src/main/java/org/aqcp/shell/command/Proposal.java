package org.aqcp.shell.command;

import java.util.List;

/**
 * A proposed completion.
 *
 * @param about a description; may be empty
 * @param complete whether the word is complete; the name of a folder is not
 */
public record Proposal(String word, String about, boolean complete) {
  /** Whether it continues what is typed; its beginning may be typed in another case. */
  public boolean continues(String typed) {
    return word.regionMatches(true, 0, typed, 0, typed.length());
  }

  public static Proposal of(String word) {
    return new Proposal(word, "", true);
  }

  public static Proposal of(String word, String about) {
    return new Proposal(word, about, true);
  }

  public static List<Proposal> all(List<String> words) {
    return words.stream().map(Proposal::of).toList();
  }
}
