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
 * @param name as one sees it from the home folder
 * @param before empty where the file is new
 */
public record EditedFile(String name, Optional<String> before, String after) {
  private static final int CONTEXT = 3;

  /**
   * A line that changed.
   *
   * @param number of the line before; of the one that follows where a line is new
   * @param old empty where the line is new
   * @param now empty where the line goes
   */
  public record Change(int number, String old, String now) {}

  /** Line by line, in the order of the file. */
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

  /** In the form that {@code patch} and reviewers read. */
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
    String whole = text.endsWith("\n") ? text.substring(0, text.length() - 1) : text;
    return Arrays.asList(whole.split("\n", -1));
  }
}
