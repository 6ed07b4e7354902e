package org.aqcp.shell.interview;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What somebody wants instead of answering.
 *
 * @param number of the answer to change; 0 for none
 * @param reason why a question does not apply; empty for none
 */
record Instead(Kind kind, int number, String reason) {
  /** Kinds of it. */
  enum Kind {
    WHY,
    SKIP,
    DONT_KNOW,
    NOT_APPLICABLE,
    BACK,
    ANSWERS,
    EDIT,
    STOP,
    HELP
  }

  private static final Pattern EDIT = Pattern.compile("edit (\\d{1,4})");
  private static final Pattern NOT_APPLICABLE =
      Pattern.compile("(?:not applicable|n/a)[,:]?(?: because)? (.+)");

  /** What a line asks for; empty if it is an answer. */
  static Optional<Instead> of(String typed) {
    String line = typed.strip().replaceAll("\\s+", " ");
    String lower = line.toLowerCase(Locale.ROOT);
    Matcher edit = EDIT.matcher(lower);
    if (edit.matches()) {
      return Optional.of(new Instead(Kind.EDIT, Integer.parseInt(edit.group(1)), ""));
    }
    Matcher not = NOT_APPLICABLE.matcher(lower);
    if (not.matches()) {
      return Optional.of(new Instead(Kind.NOT_APPLICABLE, 0, line.substring(not.start(1))));
    }
    return kind(lower).map(kind -> new Instead(kind, 0, ""));
  }

  private static Optional<Kind> kind(String line) {
    return Optional.ofNullable(
        switch (line) {
          case "?", "why", "why?", "why do you ask", "why do you ask?" -> Kind.WHY;
          case "s", "skip" -> Kind.SKIP;
          case "d", "don't know", "dont know", "don’t know", "do not know" -> Kind.DONT_KNOW;
          case "b", "back" -> Kind.BACK;
          case "answers" -> Kind.ANSWERS;
          case "q", "quit", "stop", "exit" -> Kind.STOP;
          case "h", "help" -> Kind.HELP;
          default -> null;
        });
  }
}
