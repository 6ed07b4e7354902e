package org.aqcp.input.yaml;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.List;
import org.aqcp.input.problem.InputProblem;
import org.aqcp.input.problem.Place;
import org.aqcp.input.problem.Problems;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.Event;

/**
 * A YAML syntax error, described for users who do not know the grammar.
 *
 * @param doing part of what the parser was doing, in its words
 * @param found part of what the parser found, in its words
 * @param fromStart whether to report the start of the broken part instead of where the parser
 *     stopped
 */
record SyntaxProblem(String doing, String found, boolean fromStart, String message, String hint) {
  private static final List<SyntaxProblem> KNOWN =
      List.of(
          new SyntaxProblem(
              "quoted scalar",
              "end of stream",
              true,
              "the quote that starts here is never closed",
              "close it"),
          new SyntaxProblem(
              "flow sequence",
              "",
              true,
              "the list that starts here is malformed",
              "look for a missing `,` or `]`"),
          new SyntaxProblem(
              "flow mapping",
              "",
              true,
              "the `{` that starts here is malformed",
              "look for a missing `,` or `}`"),
          new SyntaxProblem(
              "",
              "could not find expected ':'",
              true,
              "a `:` is missing after this key",
              "write `key: value`"),
          new SyntaxProblem(
              "",
              "mapping values are not allowed",
              false,
              "unexpected `:` here",
              "put text that contains `: ` in quotes, and check the indentation"),
          new SyntaxProblem(
              "", "(TAB)", false, "found a tab where spaces are expected", "indent with spaces"),
          new SyntaxProblem(
              "", "escape", false, "unknown escape in double quotes", "use single quotes"),
          new SyntaxProblem(
              "block",
              "expected <block end>, but found '<block",
              false,
              "this does not fit the lines above it",
              "indent what belongs together the same way"),
          new SyntaxProblem(
              "block",
              "expected",
              false,
              "this is not expected here",
              "put text with brackets, quotes, `#` or `: ` in quotes, or fix the indentation"),
          new SyntaxProblem(
              "",
              "",
              false,
              "this is not valid YAML",
              "check the indentation, quotes and brackets"));

  /** Adds the problem that stopped a parser. */
  static void add(JsonProcessingException e, TextParser parser, Problems problems) {
    if (e.getCause() instanceof MarkedYAMLException marked) {
      add(marked, problems);
      return;
    }
    Event event = parser.event();
    Place place = event == null ? Place.NOWHERE : TreeReader.place(event.getStartMark());
    if (event instanceof AliasEvent) {
      UnsupportedYaml.refuse(event, place, problems);
    } else if (e.getCause() != null) {
      // a bug in the parser, such as reading \UFFFFFFFF as a number: report the last event
      SyntaxProblem unknown = KNOWN.get(KNOWN.size() - 1);
      problems.add(InputProblem.INVALID_YAML, place, unknown.message, unknown.hint);
    } else {
      problems.add(
          InputProblem.UNSUPPORTED_YAML,
          place,
          "a key must be plain text, not a list or a mapping",
          "write `key: value`");
    }
  }

  private static void add(MarkedYAMLException e, Problems problems) {
    String doing = String.valueOf(e.getContext());
    String found = String.valueOf(e.getProblem());
    Mark end = e.getProblemMark() == null ? e.getContextMark() : e.getProblemMark();
    Mark start = e.getContextMark() == null ? end : e.getContextMark();
    for (SyntaxProblem known : KNOWN) {
      if (doing.contains(known.doing) && found.contains(known.found)) {
        Place place = TreeReader.place(known.fromStart ? start : end);
        problems.add(InputProblem.INVALID_YAML, place, known.message, known.hint);
        return;
      }
    }
  }
}
