package org.aqcp.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.DefinitionParams;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DocumentFormattingParams;
import org.eclipse.lsp4j.DocumentSymbol;
import org.eclipse.lsp4j.DocumentSymbolParams;
import org.eclipse.lsp4j.FormattingOptions;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.TextEdit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Hovers, navigation and fixes that the editor offers for a rule file. */
class ReadingTest {
  @TempDir private Path folder;
  private Conversation with;
  private EditorClient editor;

  @BeforeEach
  void converse() {
    with = Conversation.over(folder);
    editor = with.editor();
  }

  @Test
  void a_sentence_shows_the_condition_behind_it_and_what_it_reads() throws IOException {
    String uri = with.open("Engage", "Engage");
    assertThat(editor.hover(uri, editor.after(uri, "At least `employers` employers have")))
        .contains(
            "**At least `employers` employers have the role co-design**",
            "- threshold `employers` = 2",
            "- {roles} is one of lead, decide, co-design",
            "- reads `employers`: `roles`",
            "Employer( roles contains \"co-design\", sector memberOf $partnership.targetSectors )",
            "$indicator.threshold(\"employers\")",
            "Words: rules/vocabulary/partners.yaml:7, rules/vocabulary/partners.yaml:13");
    assertThat(editor.hover(uri, editor.after(uri, "- in a target sector")))
        .contains(
            "**- in a target sector of the partnership**",
            "- reads the partnership: `target-sectors`",
            "roles contains \"co-design\"");
  }

  @Test
  void the_header_of_a_block_shows_how_many_have_to_hold() throws IOException {
    String sentence = "    There is a curriculum review";
    String uri = with.open(sentence, "    At least 2 of these:\n    " + sentence);
    assertThat(editor.hover(uri, editor.after(uri, "At least 2 of")))
        .contains("**At least 2 of these:**", "- holds if 2 or more of its sentences hold");
    assertThat(editor.hover(uri, editor.after(uri, "        There is a curriculum")))
        .contains("exists( Review( subject == \"curriculum\"");
  }

  @Test
  void an_indicator_shows_its_text_and_thresholds() throws IOException {
    String uri = with.open("Engage", "Engage");
    assertThat(editor.hover(uri, editor.after(uri, "@indicator(\"L2.2")))
        .contains("**L2.2 Employers co-design**", "- threshold `review-years` = 2", "Advice: ");
    assertThat(editor.hover(uri, new Position(0, 3))).isEmpty();
  }

  @Test
  void sentences_thresholds_and_indicators_lead_to_where_they_are_laid_down() throws IOException {
    String uri = with.open("Engage", "Engage");
    assertThat(line(definition(uri, "At least `employers` emplo")))
        .isEqualTo("rules/vocabulary/partners.yaml:- {noun: employer, of: Employer}");
    for (String role : List.of(" have", " have the ro", " have the role co-des")) {
      assertThat(line(definition(uri, "At least `employers` employers" + role)))
          .isEqualTo(
              "rules/vocabulary/partners.yaml:- {of: [Partner, Employer], is: \"has the rol");
    }
    assertThat(line(definition(uri, "- in a target sec")))
        .isEqualTo("rules/vocabulary/partners.yaml:- {of: [Employer, Pathway, SectorPartnership");
    assertThat(line(definition(uri, "There is an employer wi")))
        .isEqualTo("rules/vocabulary/partners.yaml:- {of: [Partner, Employer], is: \"has the rol");
    assertThat(line(definition(uri, "held at most `review-ye")))
        .isEqualTo(
            "framework-versions/aqcp-1.0/framework.yaml:thresholds: {employers: 2, review-years:"
                + " 2}");
    assertThat(line(definition(uri, "@indicator(\"L2.2")))
        .isEqualTo("framework-versions/aqcp-1.0/framework.yaml:- id: L2.2");
  }

  @Test
  void the_outline_has_the_rules_with_their_indicators_titles() throws IOException {
    String uri = with.open("Engage", "Engage");
    List<DocumentSymbol> rules =
        EditorClient.await(
                editor
                    .server()
                    .getTextDocumentService()
                    .documentSymbol(new DocumentSymbolParams(new TextDocumentIdentifier(uri))))
            .stream()
            .map(either -> either.getRight())
            .toList();
    assertThat(rules).hasSize(13);
    assertThat(rules.get(2).getName())
        .isEqualTo("L2.2 employers co-design and curricula are reviewed");
    assertThat(rules.get(2).getDetail()).isEqualTo("Employers co-design");
  }

  @Test
  void a_file_is_laid_out_as_rules_format_does_and_a_broken_one_is_left_alone() throws IOException {
    String uri = with.open("    There is a curriculum review", "  There is a curriculum review  ");
    List<? extends TextEdit> edits = formatting(uri);
    assertThat(edits).hasSize(1);
    editor.type(uri, edits.get(0));
    assertThat(editor.text(uri)).isEqualTo(Conversation.text(with.rules(), "Engage", "Engage"));
    assertThat(formatting(uri)).isEmpty();
    editor.change(uri, "rule \"x\"\n");
    assertThat(formatting(uri)).isEmpty();
  }

  @Test
  void a_word_that_was_meant_is_written_into_its_sentence() throws IOException {
    String uri =
        with.open("an employer with the role co-design", "an employer with the role dcide");
    fixed(uri, "say `There is an employer with the role decide`");
    assertThat(editor.text(uri)).contains("an employer with the role decide");
  }

  @Test
  void a_threshold_that_was_meant_keeps_its_backticks() throws IOException {
    String uri = with.open("at least `places` places", "at least `placs` places");
    fixed(uri, "write `places`");
    assertThat(editor.text(uri)).contains("at least `places` places");
  }

  @Test
  void a_sentence_that_was_meant_keeps_its_threshold_and_words() throws IOException {
    String uri =
        with.open(
            "At least `employers` employers have the role co-design",
            "At least `employers` employers have role co-design");
    fixed(uri, "say `At least `employers` employers have the role co-design`");
  }

  @Test
  void a_key_that_was_meant_is_written_into_a_framework_version() throws IOException {
    editor.initialize(null);
    Path framework = with.home().resolve("framework-versions/aqcp-1.0/framework.yaml");
    String uri =
        editor.open(framework, Conversation.text(framework, "released: 2014", "relased: 2014"));
    fixed(uri, "write `released`");
  }

  /** Applies the first fix of the first problem, after which there is none any more. */
  private void fixed(String uri, String title) {
    Diagnostic told = editor.told(uri).get(0);
    CodeAction fix = editor.fixes(uri, told).get(0);
    assertThat(fix.getTitle()).isEqualTo(title);
    editor.apply(uri, fix);
    assertThat(editor.told(uri)).isEmpty();
  }

  private Location definition(String uri, String after) {
    return EditorClient.await(
            editor
                .server()
                .getTextDocumentService()
                .definition(
                    new DefinitionParams(
                        new TextDocumentIdentifier(uri), editor.after(uri, after))))
        .getLeft()
        .get(0);
  }

  /** The file of a place as seen from the home, and the line itself, as far as it matters here. */
  private String line(Location place) throws IOException {
    Path file = Path.of(URI.create(place.getUri()));
    String line = Files.readAllLines(file).get(place.getRange().getStart().getLine()).strip();
    return with.home().relativize(file) + ":" + line.substring(0, Math.min(line.length(), 44));
  }

  private List<? extends TextEdit> formatting(String uri) {
    return EditorClient.await(
        editor
            .server()
            .getTextDocumentService()
            .formatting(
                new DocumentFormattingParams(
                    new TextDocumentIdentifier(uri), new FormattingOptions(4, true))));
  }
}
