package org.aqcp.input.yaml;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.aqcp.input.problem.HiddenCharacters;
import org.aqcp.input.problem.InputProblem;
import org.aqcp.input.problem.InvalidInput;
import org.aqcp.input.problem.Place;
import org.aqcp.input.problem.Problems;
import org.aqcp.input.problem.Words;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.ScalarEvent;

/** Reads the text of a YAML file as a tree. Refuses YAML features beyond plain trees. */
final class TreeReader {
  private static final int MAX_DEPTH = 20;

  private final Problems problems;

  private TreeReader(Problems problems) {
    this.problems = problems;
  }

  /**
   * Reads the only document of a file. A value that only begins wrongly does not end the reading,
   * so that all other mistakes are found as well.
   *
   * @throws InvalidInput if the file cannot be read to the end
   */
  static Node read(String text, Problems problems) {
    String readable = text;
    while (true) {
      Problems found = new Problems(problems.file(), text);
      try (TextParser parser = TextParser.of(readable)) {
        try {
          Node root = new TreeReader(found).document(parser);
          found.inOrder().forEach(problems::add);
          return root;
        } catch (JsonProcessingException e) {
          if (NoBreakSpace.isIn(readable)) {
            NoBreakSpace.refuse(readable, problems);
            readable = NoBreakSpace.replaced(readable);
          } else {
            readable =
                WrongStart.replaced(readable, e).orElseThrow(() -> refusal(e, parser, problems));
          }
        }
      } catch (IOException e) {
        throw new UncheckedIOException("text in memory can be read", e);
      }
    }
  }

  /** Only what stopped the parser, and what was found in the text before it was parsed. */
  private static InvalidInput refusal(
      JsonProcessingException e, TextParser parser, Problems problems) {
    SyntaxProblem.add(e, parser, problems);
    return new InvalidInput(problems.inOrder());
  }

  private Node document(TextParser parser) throws IOException {
    if (parser.nextToken() == null) {
      problems.add(
          InputProblem.INVALID_YAML, Place.NOWHERE, "the file is empty", "start with `format:`");
      problems.refuse();
    }
    Node root = node(parser, 1);
    if (parser.nextToken() != null && parser.inSecondDocument()) {
      problems.add(
          InputProblem.UNSUPPORTED_YAML,
          place(parser.documentStart()),
          "a second document starts here",
          "keep one document per file");
    }
    return root;
  }

  private Node node(TextParser parser, int depth) throws IOException {
    Event event = parser.event();
    Place place = place(event.getStartMark());
    boolean supported = UnsupportedYaml.refuse(event, place, problems);
    if (depth > MAX_DEPTH && parser.currentToken() != JsonToken.VALUE_STRING) {
      problems.add(
          InputProblem.TOO_LARGE,
          place,
          "this is nested more than " + MAX_DEPTH + " levels",
          "flatten the file");
      problems.refuse();
    }
    Node node =
        switch (parser.currentToken()) {
          case START_OBJECT -> mapping(parser, place, depth);
          case START_ARRAY -> sequence(parser, place, depth);
          default -> supported ? scalar(event, place) : new Node.Refused(place);
        };
    return supported ? node : new Node.Refused(place);
  }

  private Node sequence(TextParser parser, Place place, int depth) throws IOException {
    List<Node> items = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      items.add(node(parser, depth + 1));
    }
    return new Node.Sequence(items, place);
  }

  private Node mapping(TextParser parser, Place place, int depth) throws IOException {
    Map<String, Node.Entry> entries = new LinkedHashMap<>();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      Event event = parser.event();
      Place keyPlace = place(event.getStartMark());
      String key = parser.currentName();
      boolean valid = isValidKey((ScalarEvent) event, key, keyPlace);
      parser.nextToken();
      Node value = node(parser, depth + 1);
      Node.Entry first = entries.get(key);
      if (valid && first != null) {
        problems.add(
            InputProblem.DUPLICATE_KEY,
            keyPlace,
            "duplicate key "
                + Words.quoted(key)
                + "; the first is on line "
                + first.keyPlace().line(),
            "keep one of them");
      } else if (valid) {
        entries.put(key, new Node.Entry(keyPlace, value));
      }
    }
    return new Node.Mapping(entries, place);
  }

  private boolean isValidKey(ScalarEvent event, String key, Place place) {
    if (!UnsupportedYaml.refuse(event, place, problems)) {
      return false;
    }
    if (event.isPlain() && key.equals("<<")) {
      problems.add(
          InputProblem.UNSUPPORTED_YAML,
          place,
          "the merge key `<<` is not supported",
          "write out the keys");
      return false;
    }
    if (key.isBlank() || key.indexOf('\n') >= 0) {
      problems.add(
          InputProblem.UNSUPPORTED_YAML,
          place,
          "a key must be a word on one line",
          "write `key: value`");
      return false;
    }
    return isVisible(key, place);
  }

  private Node scalar(Event event, Place place) {
    ScalarEvent scalar = (ScalarEvent) event;
    boolean startsWell = WrongStart.check(scalar.getValue(), place, problems);
    if (!startsWell || (!scalar.isPlain() && !isVisible(scalar.getValue(), place))) {
      return new Node.Refused(place);
    }
    return new Node.Scalar(WrongStart.restored(scalar.getValue()), !scalar.isPlain(), place);
  }

  /** Escapes in double quotes can produce characters that the file itself must not contain. */
  private boolean isVisible(String value, Place place) {
    int hidden = HiddenCharacters.in(value);
    if (hidden >= 0) {
      problems.add(
          InputProblem.HIDDEN_CHARACTER, place, HiddenCharacters.described(hidden), "remove it");
    }
    return hidden < 0;
  }

  static Place place(Mark mark) {
    return new Place(mark.getLine() + 1, mark.getColumn() + 1);
  }
}
