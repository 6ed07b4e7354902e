package org.aqcp.assist.table;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.aqcp.input.problem.Extent;
import org.aqcp.input.problem.InputProblem;
import org.aqcp.input.problem.Place;
import org.aqcp.input.problem.Problems;
import org.aqcp.input.problem.Suggestion;
import org.aqcp.input.problem.Words;
import org.aqcp.input.record.StatedPart;
import org.aqcp.input.table.Cell;
import org.aqcp.input.table.Row;
import org.aqcp.input.yaml.Node;
import org.aqcp.partnership.facts.Partnership;
import org.aqcp.partnership.facts.SectionType;

/**
 * Reads the sheet on the partnership itself: in each row what is asked, and the answer. Of each
 * list it says whether the list is complete, or that there are none.
 */
final class AboutReader {
  static final String ALL = "all lists";
  static final String YES = "yes";
  static final String NO = "no";
  static final String NONE = "none";

  private static final List<String> ANSWERS = List.of(YES, NO, NONE);
  private static final String HEADING = "what";

  private final CellPlaces places;
  private final CellReader cells;
  private final Problems problems;
  private final Set<SectionType> listed;
  private final Set<SectionType> none = EnumSet.noneOf(SectionType.class);
  private final List<Node> complete = new ArrayList<>();
  private Place all;

  /** Reads for a workbook with rows for some sections. */
  AboutReader(CellPlaces places, CellReader cells, Set<SectionType> listed) {
    this.places = places;
    this.cells = cells;
    this.problems = cells.problems();
    this.listed = listed;
  }

  /** The sections of which there are none. */
  Set<SectionType> none() {
    return none;
  }

  /** The keys of a partnership and their values. */
  Map<String, Node> read(int sheet) {
    Map<String, Node> own = new LinkedHashMap<>();
    for (Row row : places.tables().sheets().get(sheet).rows()) {
      Cell what = row.cells().get(1);
      Cell answer = row.cells().get(2);
      if (what != null && answer != null && !SheetPlan.normal(what.text()).equals(HEADING)) {
        read(what, answer, sheet, own);
      }
    }
    if (all != null) {
      own.put("complete", new Node.Scalar("all", false, all));
    } else if (!complete.isEmpty()) {
      own.put("complete", new Node.Sequence(complete, complete.get(0).place()));
    }
    return own;
  }

  private void read(Cell what, Cell answer, int sheet, Map<String, Node> own) {
    String name = SheetPlan.normal(what.text());
    Place place = places.of(sheet, answer);
    Optional<StatedPart> part =
        StatedPart.of(Partnership.class).stream()
            .filter(one -> SheetPlan.normal(one.key()).equals(name))
            .findFirst();
    Optional<SectionType> section =
        SheetPlan.named(name).filter(plan -> !plan.isOfOthers()).map(SheetPlan::section);
    if (part.isPresent()) {
      cells.read(part.get(), answer, place).ifPresent(it -> own.put(part.get().key(), it));
    } else if (section.isPresent() || name.equals(ALL)) {
      state(section, answer, place);
    } else if (!SheetReader.isNote(name)) {
      problems.add(
          InputProblem.UNKNOWN_KEY,
          Extent.at(places.of(sheet, what)),
          "unknown entry " + Words.quoted(what.text()),
          Suggestion.advice(name.replace(' ', '-'), keys())
              .or("begin it with `note` if it need not be read"),
          Optional.empty());
    }
  }

  private static List<String> keys() {
    List<String> keys = new ArrayList<>(SectionType.keys());
    StatedPart.of(Partnership.class).forEach(part -> keys.add(part.key()));
    return keys;
  }

  /** Whether a section, or every one, is complete. */
  private void state(Optional<SectionType> section, Cell answer, Place place) {
    String said = CellText.of(answer.text()).toLowerCase(Locale.ROOT);
    if (section.isEmpty() && said.equals(YES)) {
      all = place;
    } else if (section.isEmpty() && !said.equals(NO)) {
      refuse(place, Words.quoted(said) + " is not an answer", "write `yes` or `no`");
    } else if (section.isPresent()) {
      state(section.get(), said, place);
    }
  }

  private void state(SectionType section, String said, Place place) {
    boolean any = listed.contains(section);
    String sheet = "sheet `" + section.key() + "`";
    if (!ANSWERS.contains(said)) {
      refuse(place, Words.quoted(said) + " is not an answer", "write `yes`, `no` or `none`");
    } else if (said.equals(NONE) && any) {
      refuse(
          place,
          "this says that there are none, but " + sheet + " has some",
          "write `yes` if those are all, or `no`");
    } else if (said.equals(NONE)) {
      none.add(section);
    } else if (said.equals(YES) && any) {
      complete.add(new Node.Scalar(section.key(), false, place));
    } else if (said.equals(YES)) {
      refuse(
          place,
          "this says that " + sheet + " has all of them, but nothing is on it",
          "write `none` if there are none, or empty the cell");
    }
  }

  private void refuse(Place place, String message, String hint) {
    problems.add(InputProblem.INVALID_VALUE, place, message, hint);
  }
}
