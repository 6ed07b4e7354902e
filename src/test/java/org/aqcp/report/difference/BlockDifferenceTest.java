package org.aqcp.report.difference;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.aqcp.condition.Rule;
import org.aqcp.evaluation.Evaluator;
import org.aqcp.explanation.ExplainedEvaluation;
import org.aqcp.explanation.difference.Difference;
import org.aqcp.input.problem.Problem;
import org.aqcp.partnership.PartnershipReader;
import org.aqcp.report.layout.Palette;
import org.aqcp.rules.Rulebook;
import org.aqcp.rules.RulebookReader;
import org.aqcp.rules.cache.RuleStore;
import org.aqcp.rules.text.SourceFile;
import org.aqcp.rules.vocabulary.Vocabulary;
import org.aqcp.rules.written.RuleReader;
import org.aqcp.shipped.Shipped;
import org.junit.jupiter.api.Test;

/** What differs in a block is told below its header, and the rest of it is not. */
final class BlockDifferenceTest {
  private static final Vocabulary WORDS =
      new RulebookReader(Shipped.HOME, new RuleStore(Path.of("target", "rules"))).vocabulary();

  private static final String BLOCK =
      """
          Any of these:
              There is a curriculum review
              At least 40 employers have the role hire
              At least 50 employers have the role co-design
      """;

  @Test
  void nothing_differs_where_only_the_layout_does() {
    assertThat(told(BLOCK, BLOCK.replace("        ", "      ")))
        .isEqualTo("nothing changed: 35 indicators are the same\n");
  }

  @Test
  void a_sentence_of_a_block_is_told_with_what_it_was() {
    String told = told(BLOCK, BLOCK.replace("40 employers", "41 employers"));
    assertThat(told)
        .contains(
            """
                    ✓ Any of these:
                        ✗ At least 41 employers have the role hire
                            was: At least 40 employers have the role hire
                            5 counted; needed: at least 41
            """)
        .doesNotContain("role co-design", "was: Any of these");
  }

  @Test
  void another_header_is_told_without_the_sentences() {
    String told = told(BLOCK, BLOCK.replace("Any of", "All of"));
    assertThat(told).contains("All of these:", "was: Any of these:").doesNotContain("role hire");
  }

  @Test
  void a_sentence_that_is_new_or_taken_out_is_told_as_such() {
    String more = BLOCK + "        There is a vision document\n";
    assertThat(told(BLOCK, more)).contains("new: There is a vision document");
    assertThat(told(more, BLOCK)).contains("taken out: There is a vision document");
  }

  private static String told(String before, String after) {
    return TextDifference.render(
        Difference.between(explained(before), explained(after)), "p.yaml", Palette.PLAIN, 80);
  }

  private static ExplainedEvaluation explained(String sentences) {
    List<Problem> problems = new ArrayList<>();
    String rule =
        "rule \"a\"\n    @indicator(\"L2.2\")\nwhen\n%sthen\n    The indicator is met\nend\n";
    List<Rule> rules =
        RuleReader.read(new SourceFile("a.dslr", rule.formatted(sentences)), WORDS, problems)
            .rules();
    assertThat(problems).isEmpty();
    Evaluator evaluator = new Evaluator(Shipped.VERSION, Rulebook.compiled(rules));
    Path lakeside = Path.of("examples", "lakeside", "partnership.yaml");
    return ExplainedEvaluation.reasons(new PartnershipReader().read(lakeside), evaluator);
  }
}
