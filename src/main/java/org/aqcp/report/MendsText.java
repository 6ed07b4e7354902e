package org.aqcp.report;

import java.util.List;
import org.aqcp.mend.MendedFile;

/** What mending changes, line by line. */
public final class MendsText {
  private MendsText() {}

  /** {@code file:line: old -> new} for each line. */
  public static String lines(List<MendedFile> files, String folder) {
    StringBuilder text = new StringBuilder();
    for (MendedFile file : files) {
      for (MendedFile.Change change : file.changes()) {
        text.append(SeenText.of(folder + file.name()))
            .append(':')
            .append(change.number())
            .append(": ")
            .append(SeenText.of(change.old().strip()))
            .append(change.old().isBlank() ? "-> " : " -> ")
            .append(change.now().isBlank() ? "(nothing)" : SeenText.of(change.now().strip()))
            .append('\n');
      }
    }
    return text.toString();
  }

  /** As a patch. */
  public static String diff(List<MendedFile> files, Palette palette) {
    StringBuilder text = new StringBuilder();
    for (MendedFile file : files) {
      file.diff().forEach(line -> text.append(palette.diff(SeenText.of(line))).append('\n'));
    }
    return text.toString();
  }
}
