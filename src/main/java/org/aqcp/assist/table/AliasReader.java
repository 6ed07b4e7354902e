package org.aqcp.assist.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.aqcp.input.problem.InputProblem;
import org.aqcp.input.problem.Place;
import org.aqcp.input.problem.Problems;
import org.aqcp.input.problem.Words;
import org.aqcp.input.table.Cell;
import org.aqcp.input.table.Row;
import org.aqcp.input.yaml.Node;
import org.aqcp.partnership.names.PartnershipNames;

/** Reads the sheet with other names for names: one in each row, and the name that is meant. */
final class AliasReader {
  static final String KEY = PartnershipNames.ALIASES;
  static final String OTHER = "other name";
  static final String NAME = "name";

  private AliasReader() {}

  static Optional<Node> read(int sheet, CellPlaces places, Problems problems) {
    Map<String, Node.Entry> all = new LinkedHashMap<>();
    for (Row row : places.tables().sheets().get(sheet).rows()) {
      List<Cell> cells = new ArrayList<>(row.cells().values());
      if (!isHeading(cells)) {
        read(row, sheet, places, problems, all);
      }
    }
    return all.isEmpty()
        ? Optional.empty()
        : Optional.of(new Node.Mapping(all, places.of(sheet, 1, 1)));
  }

  private static boolean isHeading(List<Cell> cells) {
    return cells.size() < 2
        ? cells.get(0).column() == 1 && cells.get(0).row() == 1
        : SheetPlan.normal(cells.get(0).text()).equals(OTHER) || cells.get(0).text().endsWith("?");
  }

  private static void read(
      Row row, int sheet, CellPlaces places, Problems problems, Map<String, Node.Entry> all) {
    Cell other = row.cells().get(1);
    Cell name = row.cells().get(2);
    Place place = places.of(sheet, row.number(), 1);
    if (other == null || name == null) {
      problems.add(
          InputProblem.MISSING_KEY,
          place,
          "an alias needs both names",
          "write the other name in column A and the name in column B");
      return;
    }
    String text = CellText.onOneLine(CellText.of(name.text()));
    String said = CellText.onOneLine(CellText.of(other.text()));
    Place at = places.of(sheet, name);
    if (!CellText.isVisible(text + said, at, problems)) {
      return;
    }
    if (all.put(said, new Node.Entry(place, new Node.Scalar(text, false, at))) != null) {
      problems.add(
          InputProblem.DUPLICATE_KEY,
          place,
          "a second row for " + Words.quoted(said),
          "keep one of them");
    }
  }
}
