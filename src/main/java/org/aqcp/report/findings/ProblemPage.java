package org.aqcp.report.findings;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.aqcp.input.problem.ProblemKind;

/**
 * The documentation page of a kind of problem.
 *
 * @param title one sentence
 * @param text the whole page, in Markdown
 */
public record ProblemPage(String title, String text) {
  /** Reads the page of a kind from the jar. */
  public static ProblemPage of(ProblemKind kind) {
    String name = "/problems/" + kind.id() + ".md";
    try (InputStream in = ProblemPage.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("no page docs" + name);
      }
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return new ProblemPage(title(text), text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The sentence under the heading. */
  private static String title(String text) {
    String below = text.substring(text.indexOf('\n')).strip();
    int end = below.indexOf("\n\n");
    return (end < 0 ? below : below.substring(0, end)).replace('\n', ' ');
  }
}
