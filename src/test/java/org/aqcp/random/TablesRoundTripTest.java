package org.aqcp.random;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;
import org.aqcp.assist.table.Grid;
import org.aqcp.assist.table.ImportedPartnership;
import org.aqcp.assist.table.PartnershipGrids;
import org.aqcp.assist.table.TablesReader;
import org.aqcp.condition.Kind;
import org.aqcp.evaluation.Evaluator;
import org.aqcp.explanation.facts.FactLists;
import org.aqcp.input.file.TextFile;
import org.aqcp.input.problem.InvalidInput;
import org.aqcp.input.problem.Words;
import org.aqcp.input.record.PartMarks;
import org.aqcp.input.table.CsvFolder;
import org.aqcp.input.table.Tables;
import org.aqcp.input.table.WorkbookFile;
import org.aqcp.input.yaml.Node;
import org.aqcp.input.yaml.YamlFile;
import org.aqcp.partnership.PartnershipReader;
import org.aqcp.partnership.facts.Partnership;
import org.aqcp.partnership.facts.Section;
import org.aqcp.partnership.facts.SectionType;
import org.aqcp.partnership.names.WordsForNothing;
import org.aqcp.report.partnership.GridCsv;
import org.aqcp.report.partnership.PartnershipText;
import org.aqcp.report.partnership.WorkbookWriter;
import org.aqcp.report.words.YamlText;
import org.aqcp.shipped.Shipped;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A partnership that goes through a workbook, or through CSV, is the same. */
final class TablesRoundTripTest {
  private static final PartnershipReader READER = new PartnershipReader();

  /** Late enough that no past event is in the future. */
  private static final Pattern LATE = Pattern.compile("as-of: .*");

  private static final String LATER = "as-of: 2030-01-01";

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"local", "state"})
  void what_a_file_says_is_what_its_workbook_says(String level) throws IOException {
    Evaluator evaluator = Shipped.evaluator(level);
    PartnershipGenerator generator = new PartnershipGenerator(level, Focus.all(evaluator, level));
    int same = 0;
    int partnerships = Amount.of(40);
    for (int seed = 0; seed < partnerships; seed++) {
      String text =
          LATE.matcher(text(generator.partnership(seed), seed % 3 == 0)).replaceFirst(LATER);
      text =
          new OddLayout(new Random(seed)).of(withoutNamesakes(KeptByDoorsTest.tree(text).root()));
      Optional<List<Grid>> grids = grids(text);
      if (grids.isPresent()) {
        String before = said(read(text));
        assertThat(said(workbook(grids.get()))).as("workbook, seed " + seed).isEqualTo(before);
        assertThat(said(csv(grids.get()))).as("CSV, seed " + seed).isEqualTo(before);
        same++;
      }
    }
    Amount.say("%s: %d of %d partnerships went through tables", level, same, partnerships);
    assertThat(same).isGreaterThan(partnerships * 8 / 10);
  }

  /**
   * The same with a name of its own for each fact that counts by its name, and for each with a list
   * of its own: tables cannot tell those apart that share a name, and refuse them. What is left out
   * cannot be read before either, such as partners that are parts of each other.
   */
  private static Node.Mapping withoutNamesakes(Node.Mapping root) {
    Map<String, Node.Entry> all = new LinkedHashMap<>(root.entries());
    for (SectionType type : SectionType.values()) {
      boolean told =
          PartMarks.of(type.of().getRecordComponents()[0]).ownName()
              || !FactLists.of(type.of()).isEmpty();
      Node.Entry said = all.get(type.key());
      if (told && said != null && said.value() instanceof Node.Sequence list) {
        Set<String> names = new HashSet<>();
        List<Node> items =
            list.items().stream()
                .map(item -> (Node) named((Node.Mapping) item, type, names))
                .toList();
        all.put(
            type.key(), new Node.Entry(said.keyPlace(), new Node.Sequence(items, list.place())));
      }
    }
    return new Node.Mapping(all, root.place());
  }

  private static Node.Mapping named(Node.Mapping fact, SectionType type, Set<String> names) {
    String key = Words.kebab(type.of().getRecordComponents()[0].getName());
    Node.Entry named = fact.entries().get(key);
    if (named == null || !(named.value() instanceof Node.Scalar name)) {
      return fact;
    }
    String unique = name.text();
    for (int i = 2; !names.add(unique.toLowerCase(Locale.ROOT)); i++) {
      unique = name.text() + " " + i;
    }
    Map<String, Node.Entry> parts = new LinkedHashMap<>(fact.entries());
    Node.Scalar own = new Node.Scalar(unique, name.quoted(), name.place());
    parts.put(key, new Node.Entry(named.keyPlace(), own));
    return new Node.Mapping(parts, fact.place());
  }

  @ParameterizedTest
  @ValueSource(strings = {"lakeside", "riverbend", "minnesota-2013", "california-2014"})
  void an_example_is_the_same_after_it_was_a_workbook(String example) throws IOException {
    String text = Files.readString(Path.of("examples", example, "partnership.yaml"));
    String before =
        said(READER.read("before", text.getBytes(StandardCharsets.UTF_8)).partnership());
    List<Grid> grids = grids(text).orElseThrow();
    assertThat(said(workbook(grids))).isEqualTo(before);
    assertThat(said(csv(grids))).isEqualTo(before);
  }

  private static Optional<List<Grid>> grids(String text) {
    YamlFile file = YamlFile.of(TextFile.of("before", text.getBytes(StandardCharsets.UTF_8)));
    try {
      // not every random partnership can be read
      var unused = read(text);
      return Optional.of(
          PartnershipGrids.of("before", file.root(), EnumSet.allOf(SectionType.class)));
    } catch (InvalidInput invalidOrNamesakes) {
      return Optional.empty();
    }
  }

  private Partnership workbook(List<Grid> grids) throws IOException {
    Path file = folder.resolve("book.xlsx");
    try (OutputStream to = Files.newOutputStream(file)) {
      WorkbookWriter.write(grids, to);
    }
    return imported(WorkbookFile.read("book.xlsx", file));
  }

  private Partnership csv(List<Grid> grids) throws IOException {
    Path csv = Files.createDirectories(folder.resolve("csv"));
    for (Grid grid : grids) {
      Files.writeString(csv.resolve(grid.name() + ".csv"), GridCsv.of(grid));
    }
    return imported(CsvFolder.read("csv", csv));
  }

  /** As it is read from the file that is written of it. */
  private static Partnership imported(Tables tables) {
    ImportedPartnership read =
        TablesReader.read(tables, WordsForNothing.BUILT_IN, List.of(), READER);
    String written = PartnershipText.of(read.said());
    Partnership again =
        READER.read("after", written.getBytes(StandardCharsets.UTF_8)).partnership();
    assertThat(said(again)).isEqualTo(said(read.file().partnership()));
    return again;
  }

  private static Partnership read(String text) {
    return READER.read("before", text.getBytes(StandardCharsets.UTF_8)).partnership();
  }

  /** Everything that a partnership says, without the places. */
  private static String said(Partnership partnership) {
    StringBuilder said = new StringBuilder(text(partnership, false));
    for (SectionType type : SectionType.values()) {
      Section section = partnership.section(type);
      // that an empty list leaves nothing out need not be said
      boolean complete = section.complete() && !section.facts().isEmpty();
      said.append(type).append(section.reported()).append(complete).append('\n');
    }
    return said.toString();
  }

  private static String text(Partnership partnership, boolean all) {
    StringBuilder text = new StringBuilder("format: aqcp-partnership/1\n");
    for (RecordComponent part : Kind.of(Partnership.class).components().values()) {
      Object value = Kind.value(partnership, part.getName());
      if (value != null) {
        text.append(Words.kebab(part.getName()))
            .append(": ")
            .append(YamlText.of(value))
            .append('\n');
      }
    }
    List<String> complete = new ArrayList<>();
    for (SectionType type : SectionType.values()) {
      Section section = partnership.section(type);
      if (section.reported()) {
        text.append(type.key()).append(": ").append(YamlText.of(section.facts())).append('\n');
      }
      if (section.reported() && section.complete() && !section.facts().isEmpty()) {
        complete.add(type.key());
      }
    }
    return text.append("complete: ").append(all ? "all" : YamlText.of(complete)).append('\n') + "";
  }
}
