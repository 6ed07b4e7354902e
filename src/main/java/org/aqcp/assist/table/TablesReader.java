package org.aqcp.assist.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.aqcp.input.problem.Extent;
import org.aqcp.input.problem.InputProblem;
import org.aqcp.input.problem.InvalidInput;
import org.aqcp.input.problem.Place;
import org.aqcp.input.problem.Problems;
import org.aqcp.input.problem.Suggestion;
import org.aqcp.input.problem.Words;
import org.aqcp.input.table.Row;
import org.aqcp.input.table.TableSheet;
import org.aqcp.input.table.Tables;
import org.aqcp.input.yaml.Node;
import org.aqcp.input.yaml.YamlFile;
import org.aqcp.partnership.PartnershipFile;
import org.aqcp.partnership.PartnershipReader;
import org.aqcp.partnership.facts.SectionType;
import org.aqcp.partnership.names.WordsForNothing;

/** Reads a filled-in workbook as what a partnership's file would say. */
public final class TablesReader {
  private final Tables tables;
  private final CellPlaces places;
  private final Problems problems;
  private final CellReader cells;
  private final List<String> notes = new ArrayList<>();
  private final Map<SheetPlan, Integer> sheets = new LinkedHashMap<>();
  private final Map<SectionType, List<RowEntry>> sections = new HashMap<>();
  private int about = -1;
  private int aliases = -1;

  private TablesReader(Tables tables, WordsForNothing nothing) {
    this.tables = tables;
    this.places = new CellPlaces(tables);
    this.problems = new Problems(tables.origin().file());
    this.cells = new CellReader(nothing, problems);
  }

  /**
   * Reads tables with the reader of partnership files.
   *
   * @param nothing words that are no names
   * @param levels the known ones; empty for any
   * @throws InvalidInput with everything that is wrong, each with the name of its cell
   */
  public static ImportedPartnership read(
      Tables tables, WordsForNothing nothing, List<String> levels, PartnershipReader reader) {
    return new TablesReader(tables, nothing).read(reader, levels);
  }

  private ImportedPartnership read(PartnershipReader reader, List<String> levels) {
    try {
      Node.Mapping root = root();
      PartnershipFile file = reader.read(new YamlFile(tables.origin(), root, problems));
      file.unknownLevel(levels)
          .ifPresent(
              unknown -> {
                throw new InvalidInput(unknown);
              });
      return new ImportedPartnership(file, root, places.named(file.warnings()), notes);
    } catch (InvalidInput invalid) {
      throw new InvalidInput(places.named(invalid.problems()));
    }
  }

  private Node.Mapping root() {
    for (int i = 0; i < tables.sheets().size(); i++) {
      recognise(i);
    }
    for (SheetPlan plan : SheetPlan.ALL) {
      if (sheets.containsKey(plan)) {
        read(plan);
      }
    }
    Place top = places.of(Math.max(0, about), 1, 1);
    Map<String, Node.Entry> entries = new LinkedHashMap<>();
    put(entries, "format", new Node.Scalar(PartnershipReader.FORMAT, false, top));
    AboutReader own = new AboutReader(places, cells, sections.keySet());
    if (about >= 0) {
      own.read(about).forEach((key, value) -> put(entries, key, value));
    } else {
      problems.add(
          InputProblem.MISSING_KEY,
          Place.NOWHERE,
          "there is no sheet `about`",
          "keep the template's");
    }
    if (aliases >= 0) {
      AliasReader.read(aliases, places, problems)
          .ifPresent(read -> put(entries, AliasReader.KEY, read));
    }
    sections(own, entries);
    return new Node.Mapping(entries, top);
  }

  private static void put(Map<String, Node.Entry> entries, String key, Node value) {
    entries.put(key, new Node.Entry(value.place(), value));
  }

  private void sections(AboutReader own, Map<String, Node.Entry> entries) {
    for (SectionType section : SectionType.values()) {
      List<RowEntry> rows = sections.getOrDefault(section, List.of());
      Place place =
          SheetPlan.named(section.key())
              .map(sheets::get)
              .map(sheet -> places.of(sheet, 1, 1))
              .orElse(places.of(Math.max(0, about), 1, 1));
      if (!rows.isEmpty()) {
        List<Node> items = new ArrayList<>();
        rows.forEach(row -> items.add(row.node()));
        put(entries, section.key(), new Node.Sequence(items, place));
      } else if (own.none().contains(section)) {
        put(entries, section.key(), new Node.Sequence(List.of(), place));
      }
    }
  }

  private void recognise(int index) {
    TableSheet sheet = tables.sheets().get(index);
    String name = SheetPlan.normal(sheet.name());
    Optional<SheetPlan> plan = SheetPlan.named(sheet.name());
    if (name.equals(SheetPlan.ABOUT)) {
      about = index;
    } else if (name.equals(SheetPlan.ALIASES)) {
      aliases = index;
    } else if (plan.isPresent()) {
      if (sheets.putIfAbsent(plan.get(), index) != null) {
        problems.add(
            InputProblem.DUPLICATE_KEY,
            places.of(index, 1, 1),
            "a second sheet " + Words.quoted(sheet.name()),
            "keep one of them");
      }
    } else {
      refuseOther(sheet, index, name);
      return;
    }
    noteHidden(sheet);
  }

  private void refuseOther(TableSheet sheet, int index, String name) {
    boolean own = name.equals(SheetPlan.WORDS) || SheetReader.isNote(name) || sheet.hidden();
    if (!own && !sheet.rows().isEmpty()) {
      List<String> known = new ArrayList<>(List.of(SheetPlan.ABOUT));
      SheetPlan.ALL.forEach(plan -> known.add(plan.name()));
      problems.add(
          InputProblem.UNKNOWN_KEY,
          Extent.at(places.of(index, 1, 1)),
          "unknown sheet " + Words.quoted(sheet.name()),
          Suggestion.advice(name.replace(' ', '-'), known)
              .or("begin its name with `note` if it need not be read"),
          Optional.empty());
    }
  }

  private void noteHidden(TableSheet sheet) {
    if (sheet.hidden() && !sheet.rows().isEmpty()) {
      notes.add("sheet " + Words.quoted(sheet.name()) + " is hidden, and was read too");
    }
    List<String> rows = new ArrayList<>();
    for (Row row : sheet.rows()) {
      if (row.hidden()) {
        rows.add(String.valueOf(row.number()));
      }
    }
    if (!rows.isEmpty()) {
      notes.add(
          "sheet %s: hidden rows were read too: %s"
              .formatted(Words.quoted(sheet.name()), String.join(", ", rows)));
    }
  }

  private void read(SheetPlan plan) {
    List<SheetReader.OfOwner> rows = new SheetReader(plan, sheets.get(plan), places, cells).read();
    for (SheetReader.OfOwner row : rows) {
      if (plan.isOfOthers()) {
        owner(plan, row).ifPresent(owner -> owner.add(plan.list(), row.entry()));
      } else {
        sections.computeIfAbsent(plan.section(), one -> new ArrayList<>()).add(row.entry());
      }
    }
  }

  /** The entry of another sheet that a row is a part of. */
  private Optional<RowEntry> owner(SheetPlan plan, SheetReader.OfOwner row) {
    String named = SheetPlan.named(plan.section().key()).orElseThrow().parts().get(0).key();
    List<RowEntry> all = sections.getOrDefault(plan.section(), List.of());
    List<RowEntry> owners = all.stream().filter(it -> it.text(named).equals(row.owner())).toList();
    if (row.owner().isEmpty()) {
      problems.add(
          InputProblem.MISSING_KEY,
          row.place(),
          "which %s this is of is not said".formatted(plan.owner()),
          "write its name in column " + Words.quoted(plan.owner()));
    } else if (owners.isEmpty()) {
      List<String> names = all.stream().map(it -> it.text(named)).distinct().toList();
      problems.add(
          InputProblem.UNKNOWN_VALUE,
          Extent.at(row.place()),
          "no %s on sheet `%s` is named %s"
              .formatted(plan.owner(), plan.section().key(), Words.quoted(row.owner())),
          Suggestion.advice(row.owner(), names),
          Optional.empty());
    } else if (owners.size() > 1) {
      problems.add(
          InputProblem.INVALID_VALUE,
          row.place(),
          "more than one %s is named %s".formatted(plan.owner(), Words.quoted(row.owner())),
          "give them different names");
    } else if (owners.get(0).has(plan.list())) {
      problems.add(
          InputProblem.INVALID_VALUE,
          row.place(),
          "sheet `%s` says that %s has none of these"
              .formatted(plan.section().key(), Words.quoted(row.owner())),
          "remove this row, or the `none` in column " + Words.quoted(Words.spoken(plan.list())));
    } else {
      return Optional.of(owners.get(0));
    }
    return Optional.empty();
  }
}
