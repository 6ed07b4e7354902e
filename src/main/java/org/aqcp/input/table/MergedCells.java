package org.aqcp.input.table;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An area of cells that were merged into one.
 *
 * @param area as spreadsheets call it, such as {@code A1:D1}
 * @param last its last row
 */
public record MergedCells(String area, int row, int column, int last) {
  private static final Pattern AREA =
      Pattern.compile("\\$?([A-Z]{1,3})\\$?(\\d{1,7}):\\$?[A-Z]{1,3}\\$?(\\d{1,7})");

  static Optional<MergedCells> of(String area) {
    Matcher parts = AREA.matcher(area);
    return parts.matches()
        ? Optional.of(
            new MergedCells(
                area,
                Integer.parseInt(parts.group(2)),
                Cell.column(parts.group(1)),
                Integer.parseInt(parts.group(3))))
        : Optional.empty();
  }
}
