package org.aqcp.metrics.condition;

/**
 * A word, number or sign of a condition.
 *
 * @param at where it begins in the text, from 0
 * @param quoted whether it stood in quotation marks, which are left out
 */
record ConditionToken(String text, int at, boolean quoted) {
  boolean is(String word) {
    return !quoted && text.equals(word);
  }

  boolean isName() {
    return !quoted && !text.isEmpty() && Character.isLetter(text.charAt(0));
  }

  /** Its length as written. */
  int length() {
    return quoted ? text.length() + 2 : text.length();
  }
}
