package org.aqcp.partnership.names;

import java.util.Collection;
import java.util.Optional;
import org.aqcp.input.problem.Suggestion;

/** Which name may have been meant by one that is not known. */
public final class NearName {
  private static final int SHORT = 2;

  private NearName() {}

  /**
   * The known name that differs least; empty where none is near, or they differ by a number, a
   * numeral or a letter by itself: `Region 2` is not a slip of `Region 1`.
   */
  public static Optional<String> of(String name, Collection<String> known) {
    String labels = labels(NormalName.of(name));
    return Suggestion.closest(name, known)
        .filter(near -> labels(NormalName.of(near)).equals(labels));
  }

  /** The numbers, numerals and letters by themselves in a name. */
  static String labels(String normal) {
    StringBuilder labels = new StringBuilder();
    int begin = 0;
    for (int i = 0; i <= normal.length(); i++) {
      if (i == normal.length() || !Character.isLetterOrDigit(normal.charAt(i))) {
        String word = normal.substring(begin, i);
        if (isLabel(word)) {
          labels.append(word).append(' ');
        }
        begin = i + 1;
      }
    }
    return labels.toString();
  }

  private static boolean isLabel(String word) {
    boolean numeral = !word.isEmpty();
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (Character.isDigit(c)) {
        return true;
      }
      numeral &= "ivx".indexOf(c) >= 0;
    }
    return numeral || (word.length() > 0 && word.length() < SHORT);
  }
}
