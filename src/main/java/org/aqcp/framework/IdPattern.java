package org.aqcp.framework;

import java.util.ArrayList;
import java.util.List;

/**
 * A pattern of ids: {@code *} stands for any characters, {@code ?} for one. Matched without going
 * back further than the last star, so that no pattern takes long.
 */
record IdPattern(String pattern) {
  private static final String SPECIAL = "*?";

  static boolean isOne(String word) {
    return word.chars().anyMatch(c -> SPECIAL.indexOf(c) >= 0);
  }

  boolean matches(String id) {
    int at = 0;
    int star = -1;
    int tried = 0;
    for (int i = 0; i < id.length(); ) {
      if (at < pattern.length() && pattern.charAt(at) == '*') {
        star = at++;
        tried = i;
      } else if (at < pattern.length() && fits(pattern.charAt(at), id.charAt(i))) {
        at++;
        i++;
      } else if (star >= 0) {
        at = star + 1;
        i = ++tried;
      } else {
        return false;
      }
    }
    return pattern.substring(at).chars().allMatch(c -> c == '*');
  }

  private static boolean fits(char wanted, char found) {
    return wanted == '?' || wanted == found;
  }

  /** Patterns that match some ids, and begin like these and go on like this one. */
  List<String> likely(List<String> ids) {
    int plain = 0;
    while (SPECIAL.indexOf(pattern.charAt(plain)) < 0) {
      plain++;
    }
    List<String> likely = new ArrayList<>();
    for (String id : ids) {
      for (int length = Math.max(1, plain - 1); length <= plain + 1; length++) {
        if (length <= id.length()) {
          IdPattern one = new IdPattern(id.substring(0, length) + pattern.substring(plain));
          if (one.matches(id)) {
            likely.add(one.pattern);
          }
        }
      }
    }
    return likely;
  }
}
