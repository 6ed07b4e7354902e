package org.aqcp.report.markup;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** What the elements of a page look like. */
public record StyleSheet(String text) {
  public StyleSheet {
    if (text.indexOf('<') >= 0 || text.indexOf('&') >= 0) {
      throw new IllegalArgumentException("a style sheet must not end where it is embedded");
    }
  }

  /** One that is beside a class. */
  public static StyleSheet beside(Class<?> of, String name) {
    try (InputStream in = of.getResourceAsStream(name)) {
      return new StyleSheet(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Adds a rule in which {@code %s} is text that is printed, such as in the margins of paper. */
  public StyleSheet printing(String rule, String text) {
    return new StyleSheet(text() + rule.replace("%s", quoted(text)) + "\n");
  }

  /** Text as a string of CSS: everything but plain letters and digits is escaped. */
  static String quoted(String text) {
    StringBuilder quoted = new StringBuilder("\"");
    text.codePoints()
        .forEach(
            c -> {
              boolean plain = c < 128 && (Character.isLetterOrDigit(c) || c == ' ');
              quoted.append(plain ? Character.toString(c) : "\\%x ".formatted(c));
            });
    return quoted.append('"').toString();
  }
}
