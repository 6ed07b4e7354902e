package org.aqcp.rules.text;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.aqcp.input.problem.Suggestion;

/** Recognizes misspelled lines around the sentences of a rule. */
final class HeadSlip {
  private static final String QUOTES = "[\"'\u2018-\u201F\u00AB\u00BB]";
  private static final Pattern RULE =
      Pattern.compile("([A-Za-z]+)\\s*:?\\s*" + QUOTES + "?([^\"\\\\]+?)" + QUOTES + "?\\s*:?");
  private static final Pattern ON =
      Pattern.compile(
          "@?\\s*([A-Za-z-]+)\\s*[(:]?\\s*"
              + QUOTES
              + "?\\s*([A-Za-z][A-Za-z0-9.-]*)\\s*"
              + QUOTES
              + "?\\s*\\)?");

  private static final Pattern END = Pattern.compile("[:.;,]+$");

  private HeadSlip() {}

  /** The rule name in a line that was meant to start a rule. */
  static Optional<String> rule(String line) {
    Matcher rule = RULE.matcher(line);
    boolean named = rule.matches() && line.matches(".*" + QUOTES + ".*");
    boolean begins = rule.matches() && rule.group(1).equalsIgnoreCase("rule");
    return begins || (named && isNearly(rule.group(1), "rule"))
        ? Optional.of(rule.group(2).strip())
        : Optional.empty();
  }

  /** The correct form of a line that was meant to be something like {@code @indicator("L2.1")}. */
  static Optional<String> on(String line) {
    Matcher on = ON.matcher(line);
    if (!on.matches()) {
      return Optional.empty();
    }
    String word = on.group(1).toLowerCase(Locale.ROOT).replace("-", "");
    return Suggestion.closest(word, List.of("indicator", "rollup"))
        .map(known -> "@" + known + "(\"" + on.group(2) + "\")");
  }

  /** Whether a line was meant to be a word such as {@code then}. */
  static boolean isMeant(String line, String word) {
    return isNearly(END.matcher(line).replaceFirst("").strip(), word);
  }

  private static boolean isNearly(String given, String word) {
    return Math.abs(given.length() - word.length()) <= 1
        && Suggestion.closest(given, List.of(word)).isPresent();
  }
}
