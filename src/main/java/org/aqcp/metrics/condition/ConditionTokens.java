package org.aqcp.metrics.condition;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The tokens of a condition, read from left to right. */
final class ConditionTokens {
  private static final Pattern TOKEN =
      Pattern.compile("\\s*(?:\"([^\"]*)\"|([A-Za-z0-9][A-Za-z0-9._-]*)|([(),]))");

  /** What follows the last token. */
  private final ConditionToken end;

  private final List<ConditionToken> all = new ArrayList<>();
  private int next;

  ConditionTokens(String text) {
    Matcher token = TOKEN.matcher(text);
    int at = 0;
    while (token.find(at) && token.start() == at) {
      int group = token.group(1) != null ? 1 : token.group(2) != null ? 2 : 3;
      int from = group == 1 ? token.start(1) - 1 : token.start(group);
      all.add(new ConditionToken(token.group(group), from, group == 1));
      at = token.end();
    }
    String rest = text.substring(at);
    int blank = rest.length() - rest.stripLeading().length();
    end = new ConditionToken(rest.strip(), at + blank, false);
  }

  /** The next token; at the end, what could not be read, which is empty if all was. */
  ConditionToken peek() {
    return peek(0);
  }

  ConditionToken peek(int ahead) {
    return next + ahead < all.size() ? all.get(next + ahead) : end;
  }

  ConditionToken take() {
    ConditionToken token = peek();
    next = Math.min(next + 1, all.size());
    return token;
  }

  /** Takes these words if they come next. */
  boolean takes(String... words) {
    for (int i = 0; i < words.length; i++) {
      if (!peek(i).is(words[i])) {
        return false;
      }
    }
    next = Math.min(next + words.length, all.size());
    return true;
  }

  boolean isAtEnd() {
    return next >= all.size() && end.text().isEmpty();
  }
}
