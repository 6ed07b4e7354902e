package org.aqcp.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.InsertTextFormat;
import org.eclipse.lsp4j.TextEdit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Completion in the editor while a rule is typed. */
class CompletionTest {
  private static final String SENTENCE = "At least `employers` employers have the role co-design";

  @TempDir private Path folder;
  private Conversation with;
  private EditorClient editor;

  @BeforeEach
  void converse() {
    with = Conversation.over(folder);
    editor = with.editor();
  }

  @Test
  void phrases_that_go_on_as_typed_are_proposed_with_places_for_their_blanks() throws IOException {
    CompletionItem item = item(typed("At least `employers` emp"), "employers have the role");
    assertThat(item.getInsertTextFormat()).isEqualTo(InsertTextFormat.Snippet);
    assertThat(edit(item).getNewText())
        .isEqualTo(
            "At least `employers` employers have the role ${1|lead,decide,co-design,advise,hire,"
                + "fund,teach,host-work-experience|}");
    assertThat(edit(item).getRange().getStart().getCharacter()).isEqualTo(4);
    assertThat(item.getFilterText()).startsWith("At least `employers` emp");
    assertThat(item.getDocumentation().getRight().getValue())
        .contains("reads `employers`: `roles`");
  }

  @Test
  void thresholds_of_the_indicator_are_the_choices_of_a_number() throws IOException {
    CompletionItem item = item(typed("At least"), "{n} employers have the role");
    assertThat(edit(item).getNewText()).startsWith("At least ${1|`employers`,`review-years`|} emp");
  }

  @Test
  void words_that_stand_anywhere_find_a_phrase() throws IOException {
    assertThat(labels(typed("role employ"))).contains("There is an employer with the role {role}");
  }

  @Test
  void in_a_blank_the_words_or_the_thresholds_with_their_numbers_are_proposed() throws IOException {
    assertThat(labels(typed("There is an employer with the role ho")))
        .containsExactly("host-work-experience");
    List<CompletionItem> numbers = typed("At least `");
    assertThat(labels(numbers)).containsExactly("`employers`", "`review-years`");
    assertThat(numbers.get(0).getDetail()).isEqualTo("= 2");
  }

  @Test
  void a_dash_proposes_only_what_narrows_the_sentence_above() throws IOException {
    List<String> employers = labels(typed(SENTENCE + "\n    - "));
    assertThat(employers)
        .contains("- in a target sector of the partnership")
        .doesNotContain("- held at most {n} years ago")
        .allMatch(label -> label.startsWith("- "));
    assertThat(labels(typed("There is a curriculum review\n    - ")))
        .contains("- held at most {n} years ago")
        .doesNotContain("- in a target sector of the partnership");
  }

  @Test
  void after_then_the_conclusions_are_proposed_and_no_condition() throws IOException {
    String uri = with.open("    The indicator is partly met", "    The");
    assertThat(labels(editor.complete(uri, editor.after(uri, "then\n    The"))))
        .containsExactly(
            "The indicator is met",
            "The indicator is partly met",
            "The indicator is not applicable");
  }

  @Test
  void in_the_head_the_indicators_of_the_level_are_proposed_by_their_titles() throws IOException {
    String uri = with.open("@indicator(\"L2.6\")", "@indicator(\"\")");
    List<CompletionItem> ids = editor.complete(uri, editor.after(uri, "@indicator(\""));
    assertThat(labels(ids)).contains("L1.1", "L2.2").doesNotContain("S1.1");
    assertThat(ids.get(0).getLabel()).doesNotStartWith("L2.1");
    assertThat(ids)
        .filteredOn(id -> id.getLabel().equals("L2.2"))
        .extracting(CompletionItem::getDetail)
        .containsExactly("Employers co-design");
  }

  @Test
  void outside_of_rules_a_whole_rule_is_proposed_and_in_a_note_nothing() throws IOException {
    String uri = with.open("# L2 Engage", "ru\n# L2 Engage");
    List<CompletionItem> rule = editor.complete(uri, editor.after(uri, "ru"));
    assertThat(labels(rule)).containsExactly("rule \"...\"");
    assertThat(edit(rule.get(0)).getNewText()).contains("@indicator(\"${1:L1.1}\")\nwhen\n");
    assertThat(editor.complete(uri, editor.after(uri, "# L2 Engage"))).isEmpty();
  }

  @Test
  void headers_of_blocks_are_proposed_with_a_place_for_what_belongs_to_them() throws IOException {
    assertThat(labels(typed("any"))).contains("Any of these:");
    CompletionItem item = item(typed("At least"), "{n} of these:");
    assertThat(edit(item).getNewText()).isEqualTo("At least ${1:2} of these:\n    ${0}");
    assertThat(labels(typed(SENTENCE + "\n    - "))).doesNotContain("Any of these:");
  }

  @Test
  void keywords_are_proposed_where_they_belong() throws IOException {
    assertThat(labels(typed("th"))).contains("then");
    assertThat(labels(typed(""))).contains("then", "There is an employer with the role {role}");
  }

  @Test
  void a_broken_vocabulary_leaves_the_phrases_that_were_known() throws IOException {
    List<CompletionItem> before = typed("At least");
    Path phrases = with.home().resolve("rules/vocabulary/employers.dsl");
    String uri = editor.open(phrases, "[condition]There is\n");
    editor.told(uri);
    String rules = with.rules().toUri().toString();
    assertThat(editor.complete(rules, editor.after(rules, "when\n    At least"))).isEqualTo(before);
  }

  /** Completes after what is typed in place of the sentences of a rule on L2.2. */
  private List<CompletionItem> typed(String text) throws IOException {
    String rule =
        SENTENCE
            + "\n    - in a target sector of the partnership\n    There is a curriculum review\n"
            + "    - held at most `review-years` years ago";
    String all = Conversation.text(with.rules(), rule, text + "\u0001");
    String before = all.substring(0, all.indexOf('\u0001'));
    String uri = with.rules().toUri().toString();
    if (editor.isOpen(uri)) {
      editor.change(uri, all.replace("\u0001", ""));
    } else {
      editor.initialize(null);
      editor.open(with.rules(), all.replace("\u0001", ""));
    }
    return editor.complete(uri, editor.after(uri, before));
  }

  private static CompletionItem item(List<CompletionItem> items, String words) {
    return items.stream()
        .filter(item -> item.getLabel().contains(words))
        .findFirst()
        .orElseThrow(() -> new AssertionError(labels(items).toString()));
  }

  private static TextEdit edit(CompletionItem item) {
    return item.getTextEdit().getLeft();
  }

  private static List<String> labels(List<CompletionItem> items) {
    return items.stream().map(CompletionItem::getLabel).toList();
  }
}
