package org.aqcp.partnership.names;

import java.text.Normalizer;
import java.util.Locale;

/**
 * The form in which names are compared: two spellings with one normal form are one name. Capitals,
 * blanks, the code of an accent, and the shapes of quotes and dashes make no difference.
 */
public final class NormalName {
  private static final String SINGLE_QUOTES = "\u2018\u2019\u201B\u2032\u00B4`";
  private static final String DOUBLE_QUOTES = "\u201C\u201D\u201E\u2033";
  private static final String JOINERS = "\u200C\u200D";

  private NormalName() {}

  /** The normal form of a name. */
  public static String of(String name) {
    return isNormal(name) ? name : normalized(isAscii(name) ? name : composed(name));
  }

  /** Most names in a list of words are normal as they are written. */
  private static boolean isNormal(String name) {
    char before = ' ';
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (c >= 0x7F
          || c < ' '
          || (c >= 'A' && c <= 'Z')
          || c == '`'
          || (c == ' ' && before == ' ')) {
        return false;
      }
      before = c;
    }
    return before != ' ';
  }

  private static boolean isAscii(String name) {
    for (int i = 0; i < name.length(); i++) {
      if (name.charAt(i) >= 0x7F) {
        return false;
      }
    }
    return true;
  }

  /** One code for each letter, and the same for both cases of letters that have three. */
  private static String composed(String name) {
    String folded = Normalizer.normalize(name, Normalizer.Form.NFKC).toUpperCase(Locale.ROOT);
    return Normalizer.normalize(folded.toLowerCase(Locale.ROOT), Normalizer.Form.NFKC);
  }

  private static String normalized(String name) {
    StringBuilder normal = new StringBuilder(name.length());
    boolean blank = false;
    for (int i = 0; i < name.length(); i++) {
      char c = plain(name.charAt(i));
      if (c == ' ') {
        blank = normal.length() > 0;
      } else if (JOINERS.indexOf(c) < 0) {
        if (blank) {
          normal.append(' ');
          blank = false;
        }
        normal.append(c);
      }
    }
    return normal.toString();
  }

  private static char plain(char c) {
    if (c < 0x7F) {
      return c <= ' ' ? ' ' : c == '`' ? '\'' : Character.toLowerCase(c);
    }
    if (Character.isSpaceChar(c)) {
      return ' ';
    }
    if (SINGLE_QUOTES.indexOf(c) >= 0) {
      return '\'';
    }
    return DOUBLE_QUOTES.indexOf(c) >= 0 ? '"' : isDash(c) ? '-' : c;
  }

  private static boolean isDash(char c) {
    return (c >= '\u2010' && c <= '\u2015') || c == '\u2212';
  }
}
