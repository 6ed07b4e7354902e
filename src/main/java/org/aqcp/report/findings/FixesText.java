package org.aqcp.report.findings;

import java.util.List;
import org.aqcp.author.copy.EditedFile;
import org.aqcp.report.layout.Palette;
import org.aqcp.report.safe.PrintableText;

/** The changes that fixes make, as text. */
public final class FixesText {
  private FixesText() {}

  /** {@code file:line: old -> new} for each line. */
  public static String lines(List<EditedFile> files, String folder) {
    StringBuilder text = new StringBuilder();
    for (EditedFile file : files) {
      for (EditedFile.Change change : file.changes()) {
        text.append(PrintableText.of(folder + file.name()))
            .append(':')
            .append(change.number())
            .append(": ")
            .append(PrintableText.of(change.old().strip()))
            .append(change.old().isBlank() ? "-> " : " -> ")
            .append(change.now().isBlank() ? "(nothing)" : PrintableText.of(change.now().strip()))
            .append('\n');
      }
    }
    return text.toString();
  }

  /** A patch. */
  public static String diff(List<EditedFile> files, Palette palette) {
    StringBuilder text = new StringBuilder();
    for (EditedFile file : files) {
      file.diff().forEach(line -> text.append(palette.diff(PrintableText.of(line))).append('\n'));
    }
    return text.toString();
  }
}
