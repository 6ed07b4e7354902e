package org.aqcp.report.words;

import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Keys of files as words, for readers who do not see the file. */
public final class KeyWords {
  private static final Pattern KEY = Pattern.compile("`([a-z]+(?:-[a-z]+)*)`");

  private KeyWords() {}

  /** Text in which keys are words: {@code `end-date`} becomes {@code end date}. */
  public static String in(String text) {
    return in(text, key -> key.replace('-', ' '));
  }

  /** The same with other words for each key. */
  public static String in(String text, UnaryOperator<String> words) {
    return KEY.matcher(text).replaceAll(key -> Matcher.quoteReplacement(words.apply(key.group(1))));
  }
}
