package org.aqcp.author.phrases;

import java.util.List;

/**
 * A placeholder in a phrase and the values that it accepts.
 *
 * @param number true if it takes a whole number or a threshold; false if it takes words
 * @param words the allowed words; empty if any word is allowed
 */
public record Blank(String name, boolean number, List<String> words) {
  public Blank {
    words = List.copyOf(words);
  }
}
