package org.aqcp.editor.text;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.aqcp.input.problem.Excerpt;
import org.aqcp.input.problem.Place;
import org.aqcp.input.problem.Problem;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;

/** Text split into lines, with positions counted as in editors: from 0, in UTF-16 code units. */
public final class Lines {
  private static final Pattern LINE_END = Pattern.compile("\\r\\n|\\r|\\n");

  private final String text;
  private final List<String> lines;

  public Lines(String text) {
    this.text = text;
    this.lines = List.of(LINE_END.split(text, -1));
  }

  public String text() {
    return text;
  }

  public int count() {
    return lines.size();
  }

  /** A line without its line ending; empty if it does not exist, for example after an edit. */
  public String line(int line) {
    return line >= 0 && line < lines.size() ? lines.get(line) : "";
  }

  /** The position of a problem's place, which counts from 1, in code points. */
  public Position position(Place place) {
    int number = Math.min(Math.max(place.line() - 1, 0), lines.size() - 1);
    return new Position(number, Excerpt.offset(line(number), place.column()));
  }

  /** The range of a problem; the whole first line if it is not on a line. */
  public Range of(Problem problem) {
    int line = Math.min(problem.place().line(), lines.size()) - 1;
    if (line < 0) {
      return part(0, 0, line(0).length());
    }
    Excerpt excerpt = Excerpt.of(problem, line(line));
    return part(line, excerpt.from(), excerpt.until());
  }

  public static Range part(int line, int from, int until) {
    return new Range(new Position(line, from), new Position(line, until));
  }

  /** The range of a line's text without surrounding spaces. */
  public Range said(int line) {
    String all = line(line);
    String said = all.strip();
    int from = said.isEmpty() ? 0 : all.indexOf(said);
    return part(line, from, from + said.length());
  }

  public Range whole() {
    int last = lines.size() - 1;
    return new Range(new Position(0, 0), new Position(last, line(last).length()));
  }

  /** The text in a part of a line. */
  public String in(Range range) {
    String line = line(range.getStart().getLine());
    int until = Math.min(range.getEnd().getCharacter(), line.length());
    return line.substring(Math.min(range.getStart().getCharacter(), until), until);
  }

  /** The text after an edit; positions outside the text are moved to the nearest one inside. */
  public String edited(Range range, String replacement) {
    int from = offset(range.getStart());
    int until = Math.max(from, offset(range.getEnd()));
    return text.substring(0, from) + replacement + text.substring(until);
  }

  private int offset(Position position) {
    int line = Math.max(0, position.getLine());
    Matcher ends = LINE_END.matcher(text);
    int offset = 0;
    for (int i = 0; i < line; i++) {
      if (!ends.find()) {
        return text.length();
      }
      offset = ends.end();
    }
    return offset + Math.min(Math.max(0, position.getCharacter()), line(line).length());
  }
}
