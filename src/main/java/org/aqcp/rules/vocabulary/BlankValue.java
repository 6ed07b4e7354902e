package org.aqcp.rules.vocabulary;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A value that may fill a placeholder: a whole number, a threshold in backticks, or plain words.
 */
public final class BlankValue {
  private static final Pattern THRESHOLD = Pattern.compile("`([a-z][a-z0-9-]*)`");
  private static final Pattern NUMBER = Pattern.compile("\\d{1,9}");
  private static final Pattern WORDS = Pattern.compile("[A-Za-z][A-Za-z0-9 -]*");

  private BlankValue() {}

  /** The value in DRL; empty if it is not valid. */
  public static Optional<String> of(String given, boolean takesWords) {
    Matcher threshold = THRESHOLD.matcher(given);
    if (threshold.matches()) {
      return Optional.of("$indicator.threshold(\"" + threshold.group(1) + "\")");
    }
    boolean plain =
        NUMBER.matcher(given).matches() || (takesWords && WORDS.matcher(given).matches());
    return plain ? Optional.of(given) : Optional.empty();
  }
}
