package org.aqcp.rules.sentence;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.aqcp.rules.text.Note;
import org.aqcp.rules.vocabulary.Vocabulary;

/**
 * One line with what belongs on several: a sentence with a note behind it, or one with the lines
 * that narrow it, as reports print it.
 */
record SplitLine(Vocabulary vocabulary) {
  private static final Pattern NOTE = Pattern.compile("(.*\\S)\\s+((?:#|//|/\\*).*)");
  private static final Pattern THRESHOLDS = Pattern.compile("(.*) \\(thresholds? ([^()]*)\\)");
  private static final Pattern NUMBER = Pattern.compile("\\b\\d+\\b");

  /** The lines to write instead, each after the indentation of the given one. */
  Optional<SentenceSlip.Correction> fixed(String line, int column) {
    String newline = "\n" + " ".repeat(Math.max(0, column - 1));
    Optional<String> onlyNote = Note.of(line);
    if (onlyNote.isPresent()) {
      return Optional.of(new SentenceSlip.Correction(onlyNote.get(), Note.HINT));
    }
    Matcher noted = NOTE.matcher(line);
    if (noted.matches() && vocabulary.fits(noted.group(1), false)) {
      return Optional.of(
          new SentenceSlip.Correction(
              Note.written(noted.group(2)) + newline + noted.group(1),
              "put the note on a line of its own, above"));
    }
    List<String> printed = printed(line);
    return printed.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new SentenceSlip.Correction(
                String.join(newline, printed), "write it as a rule does: " + quoted(printed)));
  }

  private static String quoted(List<String> lines) {
    return "`" + String.join("`, then on the next line `", lines) + "`";
  }

  /**
   * The lines that a report joined by commas or semicolons; empty if some of them fits no phrase.
   */
  private List<String> printed(String line) {
    Matcher named = THRESHOLDS.matcher(line);
    String text = named.matches() ? withNames(named.group(1), named.group(2)) : line;
    List<String> lines = new ArrayList<>();
    for (String part : text.split(text.contains("; ") ? "; " : ", ", -1)) {
      lines.add(lines.isEmpty() ? part : "- " + part);
    }
    boolean split = lines.size() > 1 || named.matches();
    return split && lines.stream().allMatch(one -> vocabulary.fits(one, false)) ? lines : List.of();
  }

  /** Thresholds in place of their numbers, if it is clear which is which. */
  private static String withNames(String text, String names) {
    String[] all = names.split(", ", -1);
    List<String> numbers = NUMBER.matcher(text).results().map(n -> n.group()).toList();
    if (numbers.size() != all.length) {
      return text;
    }
    int[] next = {0};
    return NUMBER.matcher(text).replaceAll(n -> "`" + all[next[0]++] + "`");
  }
}
