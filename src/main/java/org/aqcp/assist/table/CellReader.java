package org.aqcp.assist.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.aqcp.input.problem.Extent;
import org.aqcp.input.problem.InputProblem;
import org.aqcp.input.problem.Place;
import org.aqcp.input.problem.Problems;
import org.aqcp.input.problem.Suggestion;
import org.aqcp.input.problem.Words;
import org.aqcp.input.record.OrNone;
import org.aqcp.input.record.StatedPart;
import org.aqcp.input.table.Cell;
import org.aqcp.input.yaml.Node;
import org.aqcp.partnership.names.NameProblem;
import org.aqcp.partnership.names.WordsForNothing;

/** Reads cells as what a partnership's file would say. */
record CellReader(WordsForNothing nothing, Problems problems) {
  private static final Map<String, String> YES_OR_NO =
      Map.of("true", "yes", "y", "yes", "x", "yes", "false", "no", "n", "no");

  /** What the cell reports of a part; empty if it reports nothing. */
  Optional<Node> read(StatedPart part, Cell cell, Place place) {
    if (!cell.trouble().isEmpty()) {
      problems.add(InputProblem.INVALID_VALUE, Extent.at(place), cell.trouble(), cell.hint());
      return Optional.of(new Node.Refused(place));
    }
    String text = CellText.of(cell.text());
    if (text.isEmpty() || !CellText.isVisible(text, place, problems)) {
      return Optional.empty();
    }
    if (part.holdsRecords()) {
      return none(part, text, place);
    }
    if (part.list()) {
      return list(part, text, place);
    }
    String line = CellText.onOneLine(text);
    boolean typed = !part.isText();
    if (typed && isNothing(line, WordsForNothing.Meaning.values())) {
      return unreported(part, line, place);
    }
    return Optional.of(new Node.Scalar(typed ? word(part, line) : line, false, place));
  }

  private Optional<Node> none(StatedPart part, String text, Place place) {
    if (nothing.meaning(text) == WordsForNothing.Meaning.NONE) {
      return Optional.of(new Node.Sequence(List.of(), place));
    }
    problems.add(
        InputProblem.INVALID_VALUE,
        Extent.at(place),
        Words.quoted(part.key()) + " have a sheet of their own, so this cannot be read",
        "write one row for each on sheet `%s`, or `none` if there are none".formatted(part.key()));
    return Optional.of(new Node.Refused(place));
  }

  private Optional<Node> list(StatedPart part, String text, Place place) {
    if (text.toLowerCase(Locale.ROOT).equals(OrNone.NONE)) {
      return Optional.of(new Node.Sequence(List.of(), place));
    }
    if (isNothing(text, WordsForNothing.Meaning.UNKNOWN, WordsForNothing.Meaning.NONE)) {
      return unreported(part, text, place);
    }
    boolean words = !part.marks().words().isEmpty();
    List<Node> items = new ArrayList<>();
    for (String item : ListedText.split(words ? text.replace(',', ';') : text)) {
      items.add(new Node.Scalar(words ? word(part, item) : item, false, place));
    }
    return Optional.of(new Node.Sequence(items, place));
  }

  private boolean isNothing(String text, WordsForNothing.Meaning... meanings) {
    boolean answer =
        text.matches("\\d+") || text.equalsIgnoreCase("no") || text.equalsIgnoreCase("false");
    WordsForNothing.Meaning meaning = nothing.meaning(text);
    return !answer
        && meaning != WordsForNothing.Meaning.SOMETHING
        && List.of(meanings).contains(meaning);
  }

  private Optional<Node> unreported(StatedPart part, String text, Place place) {
    problems.add(
        NameProblem.WORD_FOR_NOTHING,
        Extent.at(place),
        Words.quoted(part.key()) + " is " + Words.quoted(text) + ", which is read as not reported",
        part.list() || part.marks().orNone()
            ? "empty the cell, or write `none` if there are none"
            : "empty the cell");
    return Optional.empty();
  }

  /** An allowed word, however it is written in spreadsheets. */
  private static String word(StatedPart part, String text) {
    if (part.of() == Boolean.class) {
      String small = text.toLowerCase(Locale.ROOT);
      return YES_OR_NO.getOrDefault(
          small, small.equals("yes") || small.equals("no") ? small : text);
    }
    List<String> words = part.marks().words();
    return words.contains(text) ? text : Suggestion.slip(text, words).orElse(text);
  }
}
