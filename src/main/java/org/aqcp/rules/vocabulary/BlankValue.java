package org.aqcp.rules.vocabulary;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.aqcp.condition.RuleMethod;
import org.aqcp.rules.language.Scope;

/**
 * A value that may fill a placeholder: a whole number, a threshold in backticks, or plain words.
 */
public final class BlankValue {
  private static final Pattern THRESHOLD = Pattern.compile("`([a-z][a-z0-9-]*)`");
  private static final Pattern NUMBER = Pattern.compile("\\d{1,9}");
  private static final Pattern WORDS = Pattern.compile("[A-Za-z][A-Za-z0-9 .-]*");

  private BlankValue() {}

  /**
   * Whether it can fill a blank.
   *
   * @param quoted whether the blank stands within a text, where no threshold has a value
   */
  static boolean fits(String given, boolean takesWords, boolean quoted) {
    return NUMBER.matcher(given).matches()
        || (takesWords && WORDS.matcher(given).matches())
        || (!quoted && THRESHOLD.matcher(given).matches());
  }

  /** The signs that it stands for in a condition, which may be one of a roll-up rule. */
  public static List<String> signs(String given, boolean rollUp) {
    String owner = rollUp ? Scope.GROUP : Scope.INDICATOR;
    Matcher threshold = THRESHOLD.matcher(given);
    return threshold.matches()
        ? List.of(owner, ".", RuleMethod.THRESHOLD.drl(), "(", '"' + threshold.group(1) + '"', ")")
        : List.of(given);
  }
}
