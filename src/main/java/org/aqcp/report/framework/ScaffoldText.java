package org.aqcp.report.framework;

import java.util.List;
import java.util.function.UnaryOperator;
import org.aqcp.author.scaffold.Piece;
import org.aqcp.framework.FrameworkVersion;
import org.aqcp.input.problem.Words;
import org.aqcp.report.layout.Page;

/** What was written to begin an indicator, and what to do with it. */
public final class ScaffoldText {
  private ScaffoldText() {}

  /** A place a line, each with what stands there now. */
  public static String written(List<Piece> pieces) {
    StringBuilder text = new StringBuilder();
    for (Piece piece : pieces) {
      text.append(place(piece)).append(": ").append(piece.about()).append('\n');
    }
    return text.toString();
  }

  /** The same, with the lines that would stand there. */
  public static String planned(List<Piece> pieces) {
    StringBuilder text = new StringBuilder();
    for (Piece piece : pieces) {
      text.append(text.length() == 0 ? "" : "\n").append(place(piece)).append('\n');
      piece.text().lines().forEach(line -> text.append(("+ " + line).strip()).append('\n'));
    }
    return text.toString();
  }

  /**
   * What comes next.
   *
   * @param typed makes a command what its user would type
   */
  public static String next(
      FrameworkVersion version, String id, boolean dry, UnaryOperator<String> typed, int width) {
    Page page = new Page(width);
    if (version.released() != null) {
      page.words(
          0,
          ("note: %s is released; from now on every partnership is evaluated on %s, and is unknown"
                  + " on it unless it reports what its rules read")
              .formatted(version.id(), id));
    }
    if (dry) {
      return page.words(0, "nothing was written").toString();
    }
    page.words(0, "next: replace the lines marked `to edit` and those below them, then");
    page.words(2, typed.apply("rules phrases WORD"));
    page.words(2, typed.apply("framework check " + version.id()));
    page.words(2, typed.apply("framework test " + version.id()));
    return page.toString();
  }

  private static String place(Piece piece) {
    return Words.visible(piece.file()) + ":" + piece.line();
  }
}
