package org.aqcp.author.copy;

import com.github.difflib.DiffUtils;
import com.github.difflib.UnifiedDiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.Patch;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A file before and after an edit.
 *
 * @param name relative to the home folder
 * @param before empty for a new file
 */
public record EditedFile(String name, Optional<String> before, String after) {
  private static final int CONTEXT = 3;

  /**
   * A changed line.
   *
   * @param number the line number before the edit; for a new line, that of the line after it
   * @param old empty for a new line
   * @param now empty for a deleted line
   */
  public record Change(int number, String old, String now) {}

  /** The changed lines, in file order. */
  public List<Change> changes() {
    List<Change> changes = new ArrayList<>();
    for (AbstractDelta<String> delta : patch().getDeltas()) {
      List<String> old = delta.getSource().getLines();
      List<String> now = delta.getTarget().getLines();
      for (int i = 0; i < Math.max(old.size(), now.size()); i++) {
        int number = delta.getSource().getPosition() + 1 + Math.min(i, old.size());
        changes.add(new Change(number, at(old, i), at(now, i)));
      }
    }
    return changes;
  }

  /** The changes as a unified diff. */
  public List<String> diff() {
    return UnifiedDiffUtils.generateUnifiedDiff(
        "a/" + name, "b/" + name, lines(before.orElse("")), patch(), CONTEXT);
  }

  private Patch<String> patch() {
    return DiffUtils.diff(lines(before.orElse("")), lines(after));
  }

  private static String at(List<String> lines, int index) {
    return index < lines.size() ? lines.get(index) : "";
  }

  private static List<String> lines(String text) {
    String stripped = text.endsWith("\n") ? text.substring(0, text.length() - 1) : text;
    return Arrays.asList(stripped.split("\n", -1));
  }
}
