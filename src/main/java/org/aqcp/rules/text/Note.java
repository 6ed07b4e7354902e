package org.aqcp.rules.text;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A note with the sign that another language puts before it. */
public final class Note {
  public static final String HINT = "start a note with `#`";

  private static final Pattern OTHER = Pattern.compile("(?://+|--+(?=\\s)|/\\*+|<!--)\\s*(.*)");
  private static final Pattern END = Pattern.compile("\\s*(\\*+/|-->)$");

  private Note() {}

  /** The line as a note; empty if it does not begin as one does elsewhere. */
  public static Optional<String> of(String line) {
    return OTHER.matcher(line).matches() ? Optional.of(written(line)) : Optional.empty();
  }

  /** The text of a note behind a {@code #}, whatever sign it has now. */
  public static String written(String note) {
    Matcher other = OTHER.matcher(note);
    String text = other.matches() ? other.group(1) : note.replaceFirst("^#+\\s*", "");
    return ("# " + END.matcher(text).replaceFirst("")).stripTrailing();
  }
}
