package org.aqcp.report.framework;

import java.util.List;
import java.util.function.UnaryOperator;
import org.aqcp.author.scaffold.Piece;
import org.aqcp.framework.FrameworkVersion;
import org.aqcp.input.problem.Words;
import org.aqcp.report.layout.Page;

/** What a new indicator's scaffold wrote, and the next steps, as text. */
public final class ScaffoldText {
  private ScaffoldText() {}

  /** One line per location, with what was written there. */
  public static String written(List<Piece> pieces) {
    StringBuilder text = new StringBuilder();
    for (Piece piece : pieces) {
      text.append(place(piece)).append(": ").append(piece.about()).append('\n');
    }
    return text.toString();
  }

  /** The same for a dry run, with the lines to be written. */
  public static String planned(List<Piece> pieces) {
    StringBuilder text = new StringBuilder();
    for (Piece piece : pieces) {
      text.append(text.length() == 0 ? "" : "\n").append(place(piece)).append('\n');
      piece.text().lines().forEach(line -> text.append(("+ " + line).strip()).append('\n'));
    }
    return text.toString();
  }

  /** The next steps; {@code typed} turns a command into what the user types. */
  public static String next(
      FrameworkVersion version, String id, boolean dry, UnaryOperator<String> typed, int width) {
    Page page = new Page(width);
    if (version.released() != null) {
      page.words(
          0,
          ("note: %1$s is released; %2$s will be unknown for every partnership that does not report"
                  + " the facts that its rules use; `framework new ID --extends %1$s` begins"
                  + " another edition instead")
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

  /** The next steps with a new version. */
  public static String next(
      FrameworkVersion version, boolean dry, UnaryOperator<String> typed, int width) {
    Page page = new Page(width);
    if (dry) {
      return page.words(0, "nothing was written").toString();
    }
    String again = " --against " + version.id();
    page.words(0, "next: edit " + version.origin().file() + ", then");
    page.words(2, typed.apply("rules new ID --title TITLE" + again));
    page.words(2, typed.apply("framework check " + version.id()));
    page.words(2, typed.apply("framework test " + version.id()));
    return page.toString();
  }

  private static String place(Piece piece) {
    return Words.visible(piece.file()) + (piece.line() == 0 ? "" : ":" + piece.line());
  }
}
