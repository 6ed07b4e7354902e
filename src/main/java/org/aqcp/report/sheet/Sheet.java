package org.aqcp.report.sheet;

import java.util.List;
import org.aqcp.condition.Status;
import org.aqcp.condition.Truth;

/** A page for readers. It takes plain text, and escapes what its format would interpret. */
public interface Sheet {
  void title(String title);

  /** A paragraph. */
  void words(String words);

  void heading(String heading);

  /**
   * The line of an indicator.
   *
   * @param left its title
   * @param status the status that the mark and the color say
   * @param before what comes before the status; may be empty
   * @param now the status in words
   */
  void row(Status status, String left, String before, String now);

  /**
   * A line under the one before.
   *
   * @param depth from 0
   */
  void item(int depth, String words);

  /** A line that begins with the mark of a truth. */
  void item(int depth, Truth mark, String words);

  /** Columns: the first to the left, the others to the right. */
  void table(List<String> head, List<List<String>> rows);

  /** The page. */
  String text();
}
