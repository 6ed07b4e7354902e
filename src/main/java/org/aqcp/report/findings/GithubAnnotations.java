package org.aqcp.report.findings;

import java.util.Optional;
import org.aqcp.input.problem.Excerpt;
import org.aqcp.input.problem.Problem;
import org.aqcp.report.safe.JsonEscapes;
import org.aqcp.report.safe.WholeText;

/** Findings as workflow commands, which GitHub shows next to the changed lines. */
public final class GithubAnnotations {
  private GithubAnnotations() {}

  public static String render(CheckedFiles checked) {
    StringBuilder text = new StringBuilder();
    for (Problem problem : checked.problems()) {
      text.append("::")
          .append(
              checked.accepted(problem).isPresent() ? "notice" : problem.kind().severity().key())
          .append(" file=")
          .append(property(checked.file(problem)))
          .append(place(problem, checked.excerpt(problem)))
          .append(",title=")
          .append(property(problem.kind().id()))
          .append("::")
          .append(data(problem.message() + (problem.hint().isEmpty() ? "" : "; ") + problem.hint()))
          .append(data(checked.accepted(problem).map(reason -> "; accepted: " + reason).orElse("")))
          .append('\n');
    }
    return text.toString();
  }

  private static String place(Problem problem, Optional<Excerpt> excerpt) {
    if (problem.place().line() == 0) {
      return "";
    }
    String line = ",line=" + problem.place().line();
    return excerpt
        .map(
            e ->
                line
                    + ",col="
                    + (e.from() + 1)
                    + ",endColumn="
                    + (Math.max(e.until(), e.from() + 1) + 1))
        .orElse(line + ",col=" + problem.place().column());
  }

  /** Escapes the message after the second {@code ::}. */
  static String data(String text) {
    return seen(text).replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
  }

  /** Escapes the value after an {@code =}. */
  static String property(String text) {
    return data(text).replace(":", "%3A").replace(",", "%2C");
  }

  /** Replaces other control characters, which log readers may take for line ends. */
  private static String seen(String text) {
    StringBuilder seen = new StringBuilder();
    for (char c : WholeText.of(text).toCharArray()) {
      boolean lineEnd = c == '\n' || c == '\r';
      seen.append(!lineEnd && JsonEscapes.steers(c) ? ' ' : c);
    }
    return seen.toString();
  }
}
