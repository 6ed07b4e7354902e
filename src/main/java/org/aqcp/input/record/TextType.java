package org.aqcp.input.record;

import org.aqcp.input.problem.Problems;
import org.aqcp.input.yaml.Node;

/** Text on one line. */
record TextType() implements ScalarType {
  @Override
  public String expected() {
    return "text";
  }

  @Override
  public Object read(Node.Scalar scalar, String key, Problems problems) {
    return onOneLine(scalar.text());
  }

  /** Joins lines, since text with line breaks could imitate lines of a report. */
  private static String onOneLine(String text) {
    if (text.indexOf('\n') < 0 && text.indexOf('\t') < 0) {
      return text.strip();
    }
    StringBuilder line = new StringBuilder();
    for (String part : text.strip().split("[\n\t]", -1)) {
      line.append(line.isEmpty() || part.isBlank() ? "" : " ").append(part.strip());
    }
    return line.toString();
  }
}
