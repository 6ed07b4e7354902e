package org.aqcp.shell.verb;

import org.aqcp.input.problem.Words;

/** The name of a file as a user types it in a command line. */
final class TypedFile {
  private TypedFile() {}

  static String of(String name) {
    String shown = Words.visible(name);
    return shown.matches("[\\p{L}\\p{N}./_+:,@%-]+")
        ? shown
        : '"' + shown.replace("\"", "\\\"") + '"';
  }
}
