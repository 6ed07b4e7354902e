package org.aqcp.report.findings;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.aqcp.input.problem.ProblemKind;

/**
 * What there is to know about a sort of mistake.
 *
 * @param title in one sentence
 * @param text all of it, in Markdown
 */
public record ProblemPage(String title, String text) {
  /** The page of a kind, packed with the program. */
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
