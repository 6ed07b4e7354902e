package org.aqcp.partnership;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.aqcp.input.file.TextFile;
import org.aqcp.input.problem.InputProblem;
import org.aqcp.input.problem.InvalidInput;
import org.aqcp.partnership.facts.SectionType;

/**
 * A file that was never meant as a partnership file, such as a table. Its lines are not mistakes,
 * so it is told as a whole.
 *
 * @param text what is found in it
 * @param name what people call it
 */
record ForeignFile(Pattern text, String name) {
  static final String HINT =
      "begin one with `new`, make one of a filled-in workbook with `import`, or copy"
          + " `examples/riverbend/partnership.yaml`";

  /** How some line of a partnership file begins, even of one with mistakes. */
  private static final Pattern OWN =
      Pattern.compile(
          Stream.concat(
                  Stream.of("format", "name", "level", "as-of", "complete"),
                  SectionType.keys().stream())
              .collect(
                  Collectors.joining(
                      "|", "(?m)^[\\s{]*[\"']?(", ")[\"']?[ \\t]*:|\\A\\s*(#.*\\s*)*\\z")));

  private static final List<ForeignFile> KNOWN =
      List.of(
          new ForeignFile(
              Pattern.compile("\\A\\s*[\\[{](?s:.*)(\"@context\"|\"ceterms:)"),
              "linked data (JSON-LD, such as CTDL)"),
          new ForeignFile(Pattern.compile("\\A\\s*[\\[{]"), "JSON data of another kind"),
          new ForeignFile(Pattern.compile("\\A\\s*<"), "a web page or XML data"),
          new ForeignFile(
              Pattern.compile("\\A[^\\n:]*([,;\\t])[^\\n:]*\\1[^\\n:]*\\n[^\\n]*\\1[^\\n]*\\1"),
              "a table (CSV)"),
          new ForeignFile(Pattern.compile(""), "other text"));

  /** The refusal of a file that is nothing like a partnership file; empty if it is. */
  static Optional<InvalidInput> refusal(TextFile file) {
    if (OWN.matcher(file.text()).find()) {
      return Optional.empty();
    }
    return KNOWN.stream()
        .filter(kind -> kind.text.matcher(file.text()).find())
        .findFirst()
        .map(
            kind ->
                new InvalidInput(
                    InputProblem.WRONG_FORMAT,
                    file.origin().file(),
                    "this is not a partnership file, but " + kind.name,
                    HINT));
  }
}
