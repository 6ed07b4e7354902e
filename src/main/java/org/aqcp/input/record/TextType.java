package org.aqcp.input.record;

import org.aqcp.input.problem.Advice;
import org.aqcp.input.problem.InputProblem;
import org.aqcp.input.problem.Problems;
import org.aqcp.input.problem.Words;
import org.aqcp.input.yaml.Node;

/** Text on one line. With {@code orNone} it may be the word {@code none}. */
record TextType(boolean orNone) implements ScalarType {
  @Override
  public String expected() {
    return "text";
  }

  @Override
  public Object read(Node.Scalar scalar, String key, Problems problems) {
    String text = onOneLine(scalar.text());
    if (orNone && text.equalsIgnoreCase(OrNone.NONE) && !text.equals(OrNone.NONE)) {
      problems.add(
          InputProblem.INVALID_VALUE,
          scalar.extent(problems),
          Words.quoted(key) + " is " + scalar.kind(),
          Advice.of("write `none` in lowercase"),
          problems.replacing(scalar.place(), scalar.text(), OrNone.NONE));
      return null;
    }
    return text;
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
