package org.aqcp.random;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.aqcp.condition.Condition;
import org.aqcp.rules.language.ConditionText;
import org.aqcp.rules.language.RuleDrl;

/**
 * Keeps the conditions in which some signs of DRL follow one another that did not do so in any
 * condition before: each test of each part with each word is kept once, and each way to begin, join
 * and end. One number or variable is as good as another.
 */
final class Novel implements Predicate<Condition> {
  private static final Pattern NUMBER = Pattern.compile("\\d+");
  private static final String QUANTITY = "$quantity";

  private final int together;
  private final Set<List<String>> known = new HashSet<>();

  /**
   * Nothing is known yet.
   *
   * @param together how many signs are looked at together
   */
  Novel(int together) {
    this.together = together;
  }

  @Override
  public boolean test(Condition condition) {
    List<String> signs =
        ConditionText.signs(RuleDrl.of(condition, QUANTITY)).stream().map(Novel::plain).toList();
    boolean novel = false;
    for (int end = together; end <= signs.size(); end++) {
      novel |= known.add(List.copyOf(signs.subList(end - together, end)));
    }
    return novel;
  }

  private static String plain(String sign) {
    if (sign.startsWith("$v") || sign.startsWith(QUANTITY)) {
      return "$";
    }
    return NUMBER.matcher(sign).matches() ? "0" : sign;
  }
}
