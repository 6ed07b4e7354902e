package org.aqcp.reference;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * A table of the program's own: lines that start with {@code #}, a line with the names of the
 * columns, and rows, all divided by tabs.
 *
 * @param head the first lines, without their mark
 */
record TabTable(List<String> head, List<List<String>> rows) {
  private static final String FOLDER = "/reference/";
  private static final String MARK = "# ";
  private static final String SOURCE = "source: ";

  TabTable {
    head = List.copyOf(head);
    rows = List.copyOf(rows);
  }

  static TabTable read(String file) {
    List<String> head = new ArrayList<>();
    List<List<String>> rows = new ArrayList<>();
    boolean named = false;
    for (String line : text(FOLDER + file).lines().toList()) {
      if (line.startsWith(MARK)) {
        head.add(line.substring(MARK.length()));
      } else if (named) {
        rows.add(List.of(line.split("\t", -1)));
      } else {
        named = true;
      }
    }
    return new TabTable(head, rows);
  }

  /** What the table is. */
  String title() {
    return head.get(0);
  }

  /** Where it is from. */
  String source() {
    return head.stream()
        .filter(line -> line.startsWith(SOURCE))
        .map(line -> line.substring(SOURCE.length()))
        .findFirst()
        .orElse("");
  }

  private static String text(String name) {
    try (InputStream in = TabTable.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
