package org.aqcp.edition.migration;

/** The text of a file, and where its lines begin and end; a line end belongs to no line. */
record FileLines(String text) {
  /** How the lines of the file end. */
  String newline() {
    return text.contains("\r\n") ? "\r\n" : "\n";
  }

  int start(int at) {
    return text.lastIndexOf('\n', at - 1) + 1;
  }

  int end(int at) {
    int end = text.indexOf('\n', at);
    if (end < 0) {
      return text.length();
    }
    return end > at && text.charAt(end - 1) == '\r' ? end - 1 : end;
  }

  /** The end of the line before; 0 on the first line. */
  int endBefore(int at) {
    int start = start(at);
    if (start == 0) {
      return 0;
    }
    return start > 1 && text.charAt(start - 2) == '\r' ? start - 2 : start - 1;
  }

  int column(int at) {
    return at - start(at);
  }

  boolean endsWithNewline() {
    return text.endsWith("\n");
  }
}
