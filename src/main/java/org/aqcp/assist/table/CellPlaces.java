package org.aqcp.assist.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.aqcp.input.problem.Place;
import org.aqcp.input.problem.Problem;
import org.aqcp.input.table.Cell;
import org.aqcp.input.table.TableSheet;
import org.aqcp.input.table.Tables;

/**
 * The places of cells, for readers that know lines and columns only: the line is the row, and the
 * column says the sheet too.
 */
record CellPlaces(Tables tables) {
  /** More columns than any sheet has. */
  private static final int WIDTH = 1 << 15;

  private static final Comparator<Problem> BY_SHEET =
      Comparator.comparing(Problem::place, Comparator.comparingInt(CellPlaces::sheet))
          .thenComparing(Problem::place, Place.ORDER);

  Place of(int sheet, int row, int column) {
    return new Place(row, sheet * WIDTH + Math.min(column, WIDTH - 1));
  }

  Place of(int sheet, Cell cell) {
    return of(sheet, cell.row(), cell.column());
  }

  private static int sheet(Place place) {
    return place.line() == 0 ? Integer.MAX_VALUE : place.column() / WIDTH;
  }

  /** The same problems in the order of the sheets, each with the name of its cell. */
  List<Problem> named(List<Problem> problems) {
    List<Problem> sorted = new ArrayList<>(problems);
    sorted.sort(BY_SHEET);
    return sorted.stream().map(this::named).toList();
  }

  private Problem named(Problem problem) {
    Place place = problem.place();
    if (place.line() == 0) {
      return problem;
    }
    TableSheet sheet = tables.sheets().get(sheet(place));
    String cell = Cell.name(place.line(), Math.max(1, place.column() % WIDTH));
    return problem.placedIn(problem.file() + ": " + sheet.place() + cell);
  }
}
