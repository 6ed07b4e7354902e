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
  void words_that_can_follow_are_proposed_in_chunks_with_what_they_read() throws IOException {
    assertThat(labels(typed("At least `employers` emp"))).containsExactly("employers");
    CompletionItem item = item(typed("At least `employers` employers ha"), "have the role");
    assertThat(edit(item).getNewText()).isEqualTo("have the role");
    assertThat(edit(item).getRange().getStart().getCharacter()).isEqualTo(35);
    assertThat(item.getFilterText()).startsWith("ha have");
    assertThat(item.getDocumentation().getRight().getValue())
        .contains(
            "reads `employers`: `roles`", "At least `employers` employers have the role lead");
  }

  @Test
  void what_rules_say_most_often_is_proposed_first() throws IOException {
    List<String> follow = labels(typed("At least `employers` employers "));
    assertThat(follow.subList(0, 2))
        .containsExactlyInAnyOrder("have the role", "have a say in decisions");
    assertThat(follow).hasSizeLessThan(80).doesNotHaveDuplicates();
  }

  @Test
  void where_a_number_can_stand_thresholds_are_proposed_with_their_numbers() throws IOException {
    for (String typed : List.of("At least `", "At least ")) {
      List<CompletionItem> numbers = typed(typed);
      assertThat(labels(numbers)).startsWith("`employers`", "`review-years`");
      assertThat(numbers.get(0).getDetail()).isEqualTo("= 2");
    }
    assertThat(labels(typed("At least `r"))).containsExactly("`review-years`");
  }

  @Test
  void words_that_stand_anywhere_find_a_sentence_with_places_for_its_blanks() throws IOException {
    CompletionItem item = item(typed("role employ"), "An employer has the role {roles}");
    assertThat(item.getInsertTextFormat()).isEqualTo(InsertTextFormat.Snippet);
    assertThat(edit(item).getNewText())
        .isEqualTo(
            "An employer has the role ${1|lead,decide,co-design,advise,hire,"
                + "fund,teach,host-work-experience|}");
  }

  @Test
  void where_a_word_of_the_file_can_stand_only_such_words_are_proposed() throws IOException {
    assertThat(labels(typed("There is an employer with the role ho")))
        .containsExactly("host-work-experience");
    assertThat(labels(typed("There is an employer with the role ")))
        .containsExactlyInAnyOrder(
            "lead",
            "decide",
            "co-design",
            "advise",
            "hire",
            "fund",
            "teach",
            "host-work-experience",
            "both");
  }

  @Test
  void the_article_follows_the_word_that_is_chosen() throws IOException {
    CompletionItem item = item(typed("There is a employ"), "employer");
    assertThat(edit(item).getNewText()).isEqualTo("an employer");
    assertThat(edit(item).getRange().getStart().getCharacter()).isEqualTo(13);
    assertThat(edit(item(typed("There is an pathw"), "pathway")).getNewText())
        .isEqualTo("a pathway");
  }

  @Test
  void nouns_agree_with_the_number_before_them() throws IOException {
    assertThat(labels(typed("There are at least 2 ")))
        .contains("pathways")
        .doesNotContain("pathway");
  }

  @Test
  void a_dash_proposes_only_what_narrows_the_sentence_above() throws IOException {
    List<String> employers = labels(typed(SENTENCE + "\n    - "));
    assertThat(employers)
        .contains("- in a target sector", "- with the role")
        .doesNotContain("- held")
        .allMatch(label -> label.startsWith("- "));
    assertThat(labels(typed("There is a curriculum review\n    - ")))
        .contains("- held")
        .doesNotContain("- in a target sector");
    assertThat(labels(typed("There is a curriculum review\n    - held at most ")))
        .startsWith("`employers`", "`review-years`");
  }

  @Test
  void a_roll_up_rule_is_proposed_what_can_be_said_of_statuses() throws IOException {
    Path rollUp = with.home().resolve("rules/aqcp-1.0/roll-up.dslr");
    editor.initialize(null);
    String uri =
        editor.open(
            rollUp,
            Conversation.text(
                rollUp, "    An indicator of the criterion is met or partly met", "    An indi"));
    assertThat(labels(editor.complete(uri, editor.after(uri, "    An indi"))))
        .contains("indicator of the criterion")
        .noneMatch(label -> label.contains("employer"));
    editor.change(uri, editor.text(uri).replace("    An indi", "    At least"));
    assertThat(labels(editor.complete(uri, editor.after(uri, "    At least"))))
        .contains("At least {n} % of the applicable indicators of the criterion are met");
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
    assertThat(labels(typed(""))).contains("then", "There is a", "At least", "Every", "No", "The");
  }

  @Test
  void a_broken_vocabulary_leaves_the_words_that_were_known() throws IOException {
    List<CompletionItem> before = typed("At least");
    Path words = with.home().resolve("rules/vocabulary/partners.yaml");
    String uri = editor.open(words, "format: aqcp-lexicon/1\nnoun: x\n");
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
