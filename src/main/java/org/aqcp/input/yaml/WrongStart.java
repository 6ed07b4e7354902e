package org.aqcp.input.yaml;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.Optional;
import org.aqcp.input.problem.InputProblem;
import org.aqcp.input.problem.Place;
import org.aqcp.input.problem.Problems;
import org.yaml.snakeyaml.error.MarkedYAMLException;

/**
 * Characters that YAML reserves at the beginning of a value. A stand-in of the same width takes
 * their place, so that the rest of the file can be read.
 */
final class WrongStart {
  private static final String RESERVED = "@`%";

  /** A question mark alone is how people say that they do not know. */
  private static final char QUESTION = '?';

  private static final char FOR_QUESTION = '\uE000';
  private static final char FOR_RESERVED = '\uE001';

  private WrongStart() {}

  /** The text with a stand-in where a parser stopped; empty if it stopped for another reason. */
  static Optional<String> replaced(String text, JsonProcessingException stopped) {
    if (!(stopped.getCause() instanceof MarkedYAMLException marked)
        || marked.getProblemMark() == null
        || marked.getProblemMark().getIndex() >= text.codePointCount(0, text.length())) {
      return Optional.empty();
    }
    int at = text.offsetByCodePoints(0, marked.getProblemMark().getIndex());
    char found = text.charAt(at);
    if (marked.getProblemMark().getColumn() == 0) {
      // there it is no value, but a directive such as %YAML, or ends one
      return Optional.empty();
    }
    if (found != QUESTION && RESERVED.indexOf(found) < 0) {
      return Optional.empty();
    }
    char other = found == QUESTION ? FOR_QUESTION : FOR_RESERVED;
    return Optional.of(text.substring(0, at) + other + text.substring(at + 1));
  }

  /** Adds a problem if a value begins with a reserved character. Returns whether it does not. */
  static boolean check(String value, Place place, Problems problems) {
    boolean wrong = value.indexOf(FOR_RESERVED) >= 0;
    if (wrong) {
      problems.add(
          InputProblem.INVALID_YAML,
          place,
          "text cannot start with this character",
          "put the text in quotes");
    }
    return !wrong;
  }

  /** A value as it is written in the file. */
  static String restored(String value) {
    return value.replace(FOR_QUESTION, QUESTION);
  }
}
