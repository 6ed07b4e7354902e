package org.aqcp.assist.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.aqcp.input.problem.InputProblem;
import org.aqcp.input.problem.InvalidInput;
import org.aqcp.input.problem.Words;
import org.aqcp.input.record.OrNone;
import org.aqcp.input.record.StatedPart;
import org.aqcp.input.yaml.Node;
import org.aqcp.partnership.facts.Partnership;
import org.aqcp.partnership.facts.Questions;
import org.aqcp.partnership.facts.SectionType;
import org.aqcp.partnership.names.PartnershipNames;

/** What a partnership's file says, on the sheets of a workbook; empty where it says nothing. */
public final class PartnershipGrids {
  private static final List<String> YES_OR_NO = List.of(AboutReader.YES, AboutReader.NO);

  private final String file;
  private final Node.Mapping root;
  private final Set<SectionType> read;

  private PartnershipGrids(String file, Node.Mapping root, Set<SectionType> read) {
    this.file = file;
    this.root = root;
    this.read = read;
  }

  /**
   * The sheets, those that matter first.
   *
   * @param file that says it, for problems
   * @param root its outermost keys
   * @param read the sections that some rule looks at
   * @throws InvalidInput if tables cannot say it: facts with lists of their own share a name
   */
  public static List<Grid> of(String file, Node.Mapping root, Set<SectionType> read) {
    return new PartnershipGrids(file, root, read).all();
  }

  private List<Grid> all() {
    List<Grid> all = new ArrayList<>(List.of(about()));
    List<Grid> rest = new ArrayList<>();
    for (SheetPlan plan : SheetPlan.ALL) {
      boolean matters = read.contains(plan.section());
      (matters ? all : rest).add(sheet(plan, matters));
    }
    all.addAll(rest);
    all.add(aliases());
    return all;
  }

  private Grid about() {
    List<List<String>> rows = new ArrayList<>();
    Map<Integer, List<String>> among = new HashMap<>();
    for (StatedPart part : StatedPart.of(Partnership.class)) {
      String question = Questions.at(part.key(), "").orElseThrow();
      among.put(rows.size(), part.of() == Boolean.class ? YES_OR_NO : part.marks().words());
      rows.add(List.of(SheetPlan.heading(part), text(root, part), question));
    }
    rows.add(List.of("", "", ""));
    rows.add(
        List.of(
            "",
            "",
            "Below: does a sheet list all there are? yes: all of them; no: there may be more; none:"
                + " there are none. Leave it empty if you have not reported any."));
    Set<String> complete = complete();
    among.put(rows.size(), YES_OR_NO);
    boolean whole = complete == null;
    rows.add(
        List.of(
            AboutReader.ALL,
            whole ? AboutReader.YES : "",
            "Every sheet with rows lists all there are"));
    for (SectionType section : SectionType.values()) {
      among.put(rows.size(), List.of(AboutReader.YES, AboutReader.NO, AboutReader.NONE));
      String state = state(section, whole ? Set.of() : complete);
      rows.add(List.of(Words.spoken(section.key()), state, Questions.of(section)));
    }
    List<Column> columns =
        List.of(Column.text("what", ""), Column.text("answer", ""), Column.text("question", ""));
    String title = "About the partnership. Each other sheet asks for one list.";
    return new Grid(SheetPlan.ABOUT, title, columns, rows, among, true);
  }

  /** The sections that are said to be complete; null if all are. */
  private Set<String> complete() {
    Node said = root.get("complete").orElse(null);
    Set<String> keys = new HashSet<>();
    if (said instanceof Node.Scalar) {
      return null;
    }
    if (said instanceof Node.Sequence list) {
      list.items().forEach(item -> keys.add(item instanceof Node.Scalar key ? key.text() : ""));
    }
    return keys;
  }

  private String state(SectionType section, Set<String> complete) {
    Optional<Node> said = root.get(section.key());
    if (said.filter(list -> items(list).isEmpty()).isPresent()) {
      return AboutReader.NONE;
    }
    return complete.contains(section.key()) ? AboutReader.YES : "";
  }

  private Grid sheet(SheetPlan plan, boolean matters) {
    List<Column> columns = new ArrayList<>();
    if (plan.isOfOthers()) {
      String sheet = "sheet \"" + plan.section().key() + "\"";
      columns.add(
          Column.text(
              plan.owner(),
              "Which %s is this of? As it is named on %s".formatted(plan.owner(), sheet)));
    }
    for (StatedPart part : plan.parts()) {
      columns.add(column(plan, part));
    }
    return new Grid(plan.name(), plan.question(), columns, rows(plan), Map.of(), matters);
  }

  private static Column column(SheetPlan plan, StatedPart part) {
    List<String> among =
        part.holdsRecords()
            ? List.of(OrNone.NONE)
            : part.list()
                ? List.of()
                : part.of() == Boolean.class ? YES_OR_NO : part.marks().words();
    boolean number = !part.list() && part.of() == Integer.class;
    return new Column(SheetPlan.heading(part), plan.question(part), among, number);
  }

  private List<List<String>> rows(SheetPlan plan) {
    List<List<String>> rows = new ArrayList<>();
    String naming = StatedPart.of(plan.section().of()).get(0).key();
    Set<String> owners = new HashSet<>();
    for (Node fact :
        root.get(plan.section().key()).map(PartnershipGrids::items).orElse(List.of())) {
      if (!(fact instanceof Node.Mapping said)) {
        continue;
      }
      if (!plan.isOfOthers()) {
        rows.add(row(plan, said, new ArrayList<>()));
        continue;
      }
      List<Node> inner = said.get(plan.list()).map(PartnershipGrids::items).orElse(List.of());
      String owner = said.get(naming).map(PartnershipGrids::text).orElse("");
      requireOne(owner, plan, inner, owners);
      for (Node one : inner) {
        rows.add(row(plan, (Node.Mapping) one, new ArrayList<>(List.of(owner))));
      }
    }
    return rows;
  }

  private void requireOne(String owner, SheetPlan plan, List<Node> inner, Set<String> owners) {
    if (!owners.add(owner) && hasNamesake(owner, plan, inner)) {
      throw new InvalidInput(
          InputProblem.INVALID_VALUE,
          file,
          "more than one %s is named %s".formatted(plan.owner(), Words.quoted(owner)),
          "give them different names: rows of other sheets name them");
    }
  }

  /** Namesakes matter only if rows have to say which of them they are of. */
  private boolean hasNamesake(String owner, SheetPlan plan, List<Node> inner) {
    String naming = StatedPart.of(plan.section().of()).get(0).key();
    return !inner.isEmpty()
        || items(root.get(plan.section().key()).orElseThrow()).stream()
            .map(Node.Mapping.class::cast)
            .filter(it -> it.get(naming).map(PartnershipGrids::text).orElse("").equals(owner))
            .anyMatch(
                it ->
                    !it.get(plan.list()).map(PartnershipGrids::items).orElse(List.of()).isEmpty());
  }

  private static List<String> row(SheetPlan plan, Node.Mapping said, List<String> row) {
    plan.parts().forEach(part -> row.add(text(said, part)));
    return row;
  }

  private static String text(Node.Mapping said, StatedPart part) {
    Node value = said.get(part.key()).orElse(null);
    if (value instanceof Node.Sequence list) {
      List<String> texts = list.items().stream().map(PartnershipGrids::text).toList();
      return texts.isEmpty() ? OrNone.NONE : part.holdsRecords() ? "" : ListedText.join(texts);
    }
    String text = value == null ? "" : text(value);
    boolean answer = part.of() == Boolean.class;
    return answer ? text.replace("true", AboutReader.YES).replace("false", AboutReader.NO) : text;
  }

  private static String text(Node value) {
    return value instanceof Node.Scalar scalar ? scalar.text() : "";
  }

  private static List<Node> items(Node list) {
    return list instanceof Node.Sequence sequence ? sequence.items() : List.of();
  }

  private Grid aliases() {
    List<List<String>> rows = new ArrayList<>();
    if (root.get(PartnershipNames.ALIASES).orElse(null) instanceof Node.Mapping aliases) {
      aliases.entries().forEach((other, name) -> rows.add(List.of(other, text(name.value()))));
    }
    List<Column> columns =
        List.of(
            Column.text(AliasReader.OTHER, "What is it also called?"),
            Column.text(AliasReader.NAME, "What is it called everywhere else?"));
    String title = "Other names for the same thing, such as abbreviations";
    return new Grid(SheetPlan.ALIASES, title, columns, rows, Map.of(), false);
  }
}
