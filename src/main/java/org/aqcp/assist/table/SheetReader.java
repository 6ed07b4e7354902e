package org.aqcp.assist.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.aqcp.input.problem.Advice;
import org.aqcp.input.problem.Extent;
import org.aqcp.input.problem.InputProblem;
import org.aqcp.input.problem.Place;
import org.aqcp.input.problem.Problems;
import org.aqcp.input.problem.Suggestion;
import org.aqcp.input.problem.Words;
import org.aqcp.input.record.StatedPart;
import org.aqcp.input.table.Cell;
import org.aqcp.input.table.MergedCells;
import org.aqcp.input.table.Row;
import org.aqcp.input.table.TableSheet;

/** Reads the rows of one sheet: below titles is a row of headings, and below that the entries. */
final class SheetReader {
  private static final int TITLES = 20;
  private static final int SHORTEST_QUESTION = 12;

  private final SheetPlan plan;
  private final TableSheet sheet;
  private final int index;
  private final CellPlaces places;
  private final CellReader cells;
  private final Problems problems;

  /** What the columns say, by their numbers; empty for the owner. */
  private final Map<Integer, Optional<StatedPart>> columns = new HashMap<>();

  /** Columns that are not read. */
  private final Map<Integer, Cell> others = new HashMap<>();

  SheetReader(SheetPlan plan, int index, CellPlaces places, CellReader cells) {
    this.plan = plan;
    this.sheet = places.tables().sheets().get(index);
    this.index = index;
    this.places = places;
    this.cells = cells;
    this.problems = cells.problems();
  }

  /** A row and the name of the fact that it is a part of; empty if it is of its own. */
  record OfOwner(String owner, Place place, RowEntry entry) {}

  List<OfOwner> read() {
    Row headings = headings();
    if (headings == null) {
      return List.of();
    }
    refuseMerged(headings.number());
    name(headings);
    List<OfOwner> entries = new ArrayList<>();
    for (Row row : sheet.rows()) {
      boolean questions = row.number() == headings.number() + 1 && isOfQuestions(row);
      if (row.number() > headings.number() && !questions) {
        read(row).ifPresent(entries::add);
      }
    }
    return entries;
  }

  /** The row with the most headings; null if no row has any. */
  private Row headings() {
    Row best = null;
    for (Row row : sheet.rows().subList(0, Math.min(TITLES, sheet.rows().size()))) {
      best = known(row) > (best == null ? 0 : known(best)) ? row : best;
    }
    if (best == null && !sheet.rows().isEmpty()) {
      Row first = sheet.rows().get(0);
      refuse(
          place(first.cells().get(first.cells().firstKey())),
          "sheet " + Words.quoted(sheet.name()) + " has no row with the names of its columns",
          "its columns are " + Words.listed(plan.headings()));
    }
    return best;
  }

  private long known(Row row) {
    return row.cells().values().stream()
        .filter(cell -> isOwner(cell) || plan.part(cell.text()).isPresent())
        .count();
  }

  private boolean isOwner(Cell heading) {
    return plan.isOfOthers()
        && SheetPlan.normal(heading.text()).equals(SheetPlan.normal(plan.owner()));
  }

  private void refuseMerged(int headings) {
    for (MergedCells merged : sheet.merged()) {
      if (merged.last() >= headings) {
        refuse(
            places.of(index, merged.row(), merged.column()),
            "the cells " + merged.area() + " are merged",
            "unmerge them: each entry has a row of its own");
      }
    }
  }

  private void name(Row headings) {
    for (Cell heading : headings.cells().values()) {
      Optional<StatedPart> part = plan.part(heading.text());
      if (part.isEmpty() && !isOwner(heading)) {
        others.put(heading.column(), heading);
      } else if (columns.containsValue(part)) {
        problems.add(
            InputProblem.DUPLICATE_KEY,
            place(heading),
            "a second column " + Words.quoted(heading.text()),
            "keep one of them");
      } else {
        columns.put(heading.column(), part);
      }
    }
  }

  /** Whether a row repeats the questions that the template has below the headings. */
  private static boolean isOfQuestions(Row row) {
    return row.cells().values().stream()
        .allMatch(cell -> cell.text().indexOf('?') >= SHORTEST_QUESTION);
  }

  private Optional<OfOwner> read(Row row) {
    Place place = place(row.cells().get(row.cells().firstKey()));
    RowEntry entry = new RowEntry(place);
    String owner = "";
    Place owned = place;
    boolean any = false;
    for (Cell cell : row.cells().values()) {
      Optional<StatedPart> part = columns.get(cell.column());
      if (part == null) {
        refuseOther(cell);
        continue;
      }
      any = true;
      if (part.isEmpty()) {
        owner = CellText.onOneLine(CellText.of(cell.text()));
        owned = place(cell);
      } else {
        cells.read(part.get(), cell, place(cell)).ifPresent(it -> entry.put(part.get().key(), it));
      }
    }
    return any ? Optional.of(new OfOwner(owner, owned, entry)) : Optional.empty();
  }

  /** Only a column with something in it matters, and only once. */
  private void refuseOther(Cell cell) {
    Cell heading = others.get(cell.column());
    String name = heading == null ? "" : heading.text();
    if (columns.putIfAbsent(-cell.column(), Optional.empty()) != null || isNote(name)) {
      return;
    }
    if (heading == null) {
      refuse(
          place(cell),
          "column " + Cell.letters(cell.column()) + " has no heading",
          "its heading is one of " + Words.listed(plan.headings()) + ", or `note`");
      return;
    }
    Advice near = Suggestion.advice(SheetPlan.normal(name), plan.headings());
    problems.add(
        InputProblem.UNKNOWN_KEY,
        Extent.at(place(heading)),
        "unknown column " + Words.quoted(name),
        near.or("name it `note` if it need not be read"),
        Optional.empty());
  }

  static boolean isNote(String name) {
    return SheetPlan.normal(name).startsWith(SheetPlan.NOTE);
  }

  private Place place(Cell cell) {
    return places.of(index, cell);
  }

  private void refuse(Place place, String message, String hint) {
    problems.add(InputProblem.INVALID_VALUE, place, message, hint);
  }
}
