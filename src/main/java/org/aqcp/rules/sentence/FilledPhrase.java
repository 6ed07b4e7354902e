package org.aqcp.rules.sentence;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.aqcp.rules.language.ConditionText;
import org.aqcp.rules.vocabulary.BlankValue;

/**
 * Fills the blanks of a phrase's condition, sign by sign: a value stays the one sign, or the word
 * in a text, that its blank was.
 *
 * @param values by the names of the blanks
 * @param number of the sentence in its rule, which its variables are named by
 * @param rollUp whether the rule rolls up
 */
record FilledPhrase(Map<String, String> values, int number, boolean rollUp) {
  private static final Pattern BLANK = Pattern.compile("\\{(\\w+)}");
  private static final Pattern OWN_VARIABLE =
      Pattern.compile("\\$(?!(?:partnership|indicator|group)$)\\w+");

  ConditionText text(String drl) {
    List<String> filled = new ArrayList<>();
    for (String sign : ConditionText.signs(drl)) {
      Matcher blank = BLANK.matcher(sign);
      if (blank.matches()) {
        filled.addAll(BlankValue.signs(value(blank), rollUp));
      } else if (sign.startsWith("\"")) {
        filled.add(blank.replaceAll(this::value));
      } else {
        filled.add(OWN_VARIABLE.matcher(sign).matches() ? sign + "_" + number : sign);
      }
    }
    return new ConditionText(filled, List.of());
  }

  /** A blank that the phrase does not say stays one. */
  private String value(MatchResult blank) {
    return values.getOrDefault(blank.group(1), blank.group());
  }
}
