package org.aqcp.partnership.names;

import org.aqcp.input.problem.Problems;
import org.aqcp.input.problem.Words;
import org.aqcp.input.yaml.Node;

/**
 * Texts that go on behind a {@code #}, as in {@code Carpenters Local #58}: for YAML, the rest is a
 * comment. A comment that was meant as one has a blank behind its mark.
 */
final class CutTexts {
  private final Problems problems;

  CutTexts(Problems problems) {
    this.problems = problems;
  }

  void warn(Node.Scalar said) {
    if (said.quoted() || said.text().isEmpty()) {
      return;
    }
    String rest = problems.rest(said.place(), said.text());
    int at = 0;
    while (at < rest.length() && rest.charAt(at) == ' ') {
      at++;
    }
    if (at > 0 && isCut(rest, at)) {
      problems.add(
          NameProblem.CUT_TEXT,
          said.extent(problems),
          "YAML reads " + Words.quoted(rest.substring(at).strip()) + " as a comment",
          "put the text in quotes, or a blank after the `#`");
    }
  }

  private static boolean isCut(String rest, int at) {
    return at + 1 < rest.length()
        && rest.charAt(at) == '#'
        && Character.isLetterOrDigit(rest.charAt(at + 1));
  }
}
