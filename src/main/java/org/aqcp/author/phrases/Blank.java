package org.aqcp.author.phrases;

import java.util.List;

/**
 * A blank of a phrase and what may fill it.
 *
 * @param number whether a whole number or a threshold fills it, otherwise words do
 * @param words the only ones; empty where any will do
 */
public record Blank(String name, boolean number, List<String> words) {
  public Blank {
    words = List.copyOf(words);
  }
}
