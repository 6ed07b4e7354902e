package org.aqcp.rules.grammar;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tests of a part that is yes or no, or a name or none. */
final class YesNo {
  private static final Pattern TEST = Pattern.compile("(\\w+) (?:== true|!= \"none\")");

  private YesNo() {}

  /** The part, if the test is no more than that it is yes; otherwise empty. */
  static String part(String test) {
    Matcher matcher = TEST.matcher(test);
    return matcher.matches() ? matcher.group(1) : "";
  }
}
