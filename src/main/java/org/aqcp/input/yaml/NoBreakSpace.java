package org.aqcp.input.yaml;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.aqcp.input.problem.Advice;
import org.aqcp.input.problem.Extent;
import org.aqcp.input.problem.Fix;
import org.aqcp.input.problem.InputProblem;
import org.aqcp.input.problem.Place;
import org.aqcp.input.problem.Problems;

/**
 * Spaces that look like plain ones and are none, where YAML needs plain ones: in an indentation,
 * behind a dash, and behind the colon of a key.
 */
final class NoBreakSpace {
  private static final Pattern WHERE =
      Pattern.compile("(?m)(?:^|\\G)([ -]*|[ -]*[\\w-]+:[ ]*)([\\u00A0\\u2007\\u202F])");

  private NoBreakSpace() {}

  /** Whether text that cannot be parsed has such spaces. */
  static boolean isIn(String text) {
    return WHERE.matcher(text).find();
  }

  /** Adds a problem for each. */
  static void refuse(String text, Problems problems) {
    Matcher found = WHERE.matcher(text);
    while (found.find()) {
      int at = found.start(2);
      String before = text.substring(0, at);
      int line = (int) before.chars().filter(c -> c == '\n').count() + 1;
      int begin = before.lastIndexOf('\n') + 1;
      Place place = new Place(line, before.codePointCount(begin, at) + 1);
      problems.add(
          InputProblem.INVALID_YAML,
          Extent.of(place, 1),
          "a no-break space (U+%04X) is here".formatted((int) text.charAt(at)),
          Advice.of("replace it with a plain space"),
          Optional.of(Fix.of(place, 1, " ")));
    }
  }

  /** The text with plain spaces instead. */
  static String replaced(String text) {
    return WHERE.matcher(text).replaceAll("$1 ");
  }
}
