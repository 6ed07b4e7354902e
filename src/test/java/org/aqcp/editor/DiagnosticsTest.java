package org.aqcp.editor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.aqcp.editor.text.Lines;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DiagnosticSeverity;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextEdit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Problems that the editor receives while rules are typed. */
class DiagnosticsTest {
  @TempDir private Path folder;
  private Conversation with;
  private EditorClient editor;

  @BeforeEach
  void converse() {
    with = Conversation.over(folder);
    editor = with.editor();
  }

  @Test
  void a_good_file_has_none() throws IOException {
    assertThat(editor.told(with.open("Engage", "Engage"))).isEmpty();
  }

  @Test
  void a_mistake_is_told_with_its_kind_and_what_was_meant_on_its_sentence() throws IOException {
    String uri =
        with.open("an employer with the role co-design", "an employer with the role dcide");
    Diagnostic told = only(editor.told(uri));
    assertThat(told.getCode().getLeft()).isEqualTo("unknown-sentence");
    assertThat(told.getSeverity()).isEqualTo(DiagnosticSeverity.Error);
    assertThat(told.getSource()).isEqualTo("aqcp");
    assertThat(String.valueOf(told.getMessage()))
        .contains("; did you mean `There is an employer with the role decide`?");
    assertThat(word(uri, told)).isEqualTo("There is an employer with the role dcide");
  }

  @Test
  void an_unknown_threshold_is_covered_with_its_backticks() throws IOException {
    String uri = with.open("At least `employers` employers", "At least `employer` employers");
    assertThat(editor.told(uri))
        .filteredOn(told -> told.getCode().getLeft().equals("unknown-threshold"))
        .extracting(told -> word(uri, told))
        .containsExactly("`employer`");
  }

  @Test
  void an_unknown_sentence_is_covered_whole_and_without_its_indentation() throws IOException {
    String uri = with.open("There is a curriculum review", "There was a curriculum review");
    Diagnostic told = editor.told(uri).get(0);
    assertThat(told.getCode().getLeft()).isEqualTo("unknown-sentence");
    assertThat(word(uri, told)).isEqualTo("There was a curriculum review");
  }

  @Test
  void places_count_in_utf_16() throws IOException {
    String uri = with.open("# L2 Engage", "\ud83d\ude00 `rul` L2 Engage");
    Diagnostic told = editor.told(uri).get(0);
    assertThat(told.getRange().getStart()).isEqualTo(new Position(0, 0));
    String cases = "format: aqcp-partnership/1\nname: \"\ud83d\ude00\", levl: local\n";
    Path file = with.home().resolve("p.yaml");
    String other = editor.open(file, cases);
    assertThat(editor.told(other)).isNotEmpty();
    String sameLine = "format: aqcp-partnership/1\nhead: {name: \"\ud83d\ude00\", levl: local}\n";
    editor.change(other, sameLine);
    assertThat(editor.told(other)).allSatisfy(one -> assertThat(word(other, one)).isNotEmpty());
  }

  @Test
  void a_mended_mistake_is_taken_back_and_nothing_is_told_twice() throws IOException {
    String uri = with.open("role co-design", "role co-dsign");
    assertThat(editor.told(uri)).isNotEmpty();
    Position from = editor.before(uri, "co-dsign");
    while (editor.text(uri).contains("co-dsign")) {
      Position at = editor.before(uri, "co-dsign");
      editor.type(
          uri,
          new TextEdit(
              new Range(at, new Position(at.getLine(), at.getCharacter() + 8)), "co-design"));
    }
    assertThat(from.getLine()).isPositive();
    assertThat(editor.told(uri)).isEmpty();
    assertThat(editor.rest()).isEmpty();
  }

  @Test
  void problems_of_other_files_are_told_for_these_and_taken_back() throws IOException {
    String rule = "@indicator(\"L2.6\")";
    String uri = with.open(rule, "@indicator(\"L2.5\")");
    Path framework = with.home().resolve("framework-versions/aqcp-1.0/framework.yaml");
    String other = framework.toUri().toString();
    assertThat(editor.told(other))
        .extracting(told -> told.getCode().getLeft())
        .contains("indicator-without-rule");
    editor.change(uri, Files.readString(with.rules()));
    assertThat(editor.told(other)).isEmpty();
  }

  @Test
  void a_closed_file_counts_as_it_is_saved() throws IOException {
    String uri = with.open("role co-design", "role co-dsign");
    assertThat(editor.told(uri)).isNotEmpty();
    editor.close(uri);
    assertThat(editor.told(uri)).isEmpty();
  }

  @Test
  void framework_versions_cases_and_vocabulary_are_checked_too() throws IOException {
    editor.initialize(null);
    Path framework = with.home().resolve("framework-versions/aqcp-1.0/framework.yaml");
    String uri =
        editor.open(framework, Conversation.text(framework, "released: 2014", "relased: 2014"));
    Diagnostic told = only(editor.told(uri));
    assertThat(told.getCode().getLeft()).isEqualTo("unknown-key");
    assertThat(word(uri, told)).isEqualTo("relased");
    editor.change(uri, Files.readString(framework));
    assertThat(editor.told(uri)).isEmpty();
    Path cases = with.home().resolve("rules/aqcp-1.0/local/2-employers.cases.yaml");
    String tested = editor.open(cases, Conversation.text(cases, "{L2.1: met}", "{L2.1: meet}"));
    assertThat(word(tested, editor.told(tested).get(0))).isEqualTo("meet");
    Path words = with.home().resolve("rules/vocabulary/partners.yaml");
    String lexicon =
        editor.open(
            words, Conversation.text(words, "{noun: employer, of:", "{noun: employer, off:"));
    assertThat(editor.told(lexicon))
        .extracting(one -> one.getCode().getLeft(), one -> word(lexicon, one))
        .contains(tuple("unknown-key", "off"));
    editor.change(lexicon, Files.readString(words));
    assertThat(editor.told(lexicon)).isEmpty();
    Path phrases = with.home().resolve("rules/vocabulary/conclusions.dsl");
    String vocabulary = editor.open(phrases, "[condition]There is\n" + Files.readString(phrases));
    assertThat(word(vocabulary, only(editor.told(vocabulary)))).isEqualTo("[condition]There is");
  }

  @Test
  void measures_and_their_cases_are_checked_too() throws IOException {
    editor.initialize(null);
    Path folder = with.home().resolve("framework-versions/aqcp-1.0/measures");
    Path shipped = Path.of("framework-versions/aqcp-1.0/measures");
    Files.createDirectories(folder);
    for (String file : List.of("aqcp.yaml", "aqcp.cases.yaml")) {
      Files.writeString(folder.resolve(file), Files.readString(shipped.resolve(file)));
    }
    Path measures = folder.resolve("aqcp.yaml");
    String uri =
        editor.open(measures, Conversation.text(measures, "employed-q2 is", "employd-q2 is"));
    Diagnostic told = editor.told(uri).get(0);
    assertThat(told.getCode().getLeft()).isEqualTo("unknown-column");
    assertThat(word(uri, told)).isEqualTo("employd-q2");
    editor.change(uri, Files.readString(measures));
    assertThat(editor.told(uri)).isEmpty();
    Path cases = folder.resolve("aqcp.cases.yaml");
    String tested = editor.open(cases, Conversation.text(cases, "measure: C1", "measure: C11"));
    assertThat(word(tested, editor.told(tested).get(0))).isEqualTo("C11");
  }

  @Test
  void a_partnership_is_checked_and_a_rule_file_outside_any_home_is_told_to_be_so(
      @TempDir Path elsewhere) {
    editor.initialize(null);
    String partnership =
        editor.open(
            elsewhere.resolve("p.yaml"),
            """
            format: aqcp-partnership/1
            name: P
            level: local
            partners: [{name: P, type: colege}]
            """);
    assertThat(editor.told(partnership))
        .extracting(told -> told.getCode().getLeft())
        .contains("unknown-value");
    editor.close(partnership);
    assertThat(editor.next().getDiagnostics()).isEmpty();
    String rules = editor.open(elsewhere.resolve("x.dslr"), "rule \"x\"\n");
    assertThat(only(editor.told(rules)).getCode().getLeft()).isEqualTo("no-versions");
  }

  @Test
  void a_folder_without_rules_is_told_where_an_editor_can_show_it() throws IOException {
    Path local = with.home().resolve("rules/aqcp-1.0/local");
    try (Stream<Path> files = Files.list(local)) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
    }
    editor.initialize(with.home());
    Path framework = with.home().resolve("framework-versions/aqcp-1.0/framework.yaml");
    assertThat(editor.told(framework.toUri().toString()))
        .extracting(told -> told.getCode().getLeft())
        .contains("no-rules");
  }

  @Test
  void the_whole_home_of_a_workspace_is_checked_without_a_file_open() throws IOException {
    Path rules = with.rules();
    Files.writeString(rules, Conversation.text(rules, "role co-design", "role co-dsign"));
    editor.initialize(with.home());
    assertThat(editor.told(rules.toUri().toString())).isNotEmpty();
    List<PublishDiagnosticsParams> rest = editor.rest();
    assertThat(rest).noneMatch(told -> told.getDiagnostics().isEmpty());
  }

  private String word(String uri, Diagnostic told) {
    return new Lines(editor.text(uri)).in(told.getRange());
  }

  private static Diagnostic only(List<Diagnostic> told) {
    assertThat(told).hasSize(1);
    return told.get(0);
  }
}
