package org.aqcp.rules.sentence;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The first pattern in the DRL of a sentence: the facts that the sentence is about.
 *
 * @param open index after its opening parenthesis
 * @param close index of its closing parenthesis
 */
record FirstPattern(String drl, int open, int close) {
  private static final Pattern BEGINNING = Pattern.compile("\\b[A-Z]\\w*\\(");

  /** Empty if there is none, or it is never closed. */
  static Optional<FirstPattern> of(String drl) {
    Matcher first = BEGINNING.matcher(drl);
    int close = first.find() ? closing(drl, first.end() - 1) : -1;
    return close < 0 ? Optional.empty() : Optional.of(new FirstPattern(drl, first.end(), close));
  }

  /** The DRL with more tests in this pattern. */
  String narrowedBy(List<String> tests) {
    String inside = drl.substring(open, close).strip();
    String narrowed = (inside.isEmpty() ? "" : inside + ", ") + String.join(", ", tests);
    return drl.substring(0, open) + " " + narrowed + " " + drl.substring(close);
  }

  private static int closing(String drl, int open) {
    int depth = 0;
    for (int i = open; i < drl.length(); i++) {
      depth += drl.charAt(i) == '(' ? 1 : drl.charAt(i) == ')' ? -1 : 0;
      if (depth == 0) {
        return i;
      }
    }
    return -1;
  }
}
