package org.aqcp.rules.written;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.aqcp.condition.BlockOf;
import org.aqcp.condition.Rule;
import org.aqcp.condition.Sentence;
import org.aqcp.condition.SentenceBlock;
import org.aqcp.input.problem.Problem;
import org.aqcp.rules.RulebookReader;
import org.aqcp.rules.cache.RuleStore;
import org.aqcp.rules.text.RuleLayout;
import org.aqcp.rules.text.SourceFile;
import org.aqcp.rules.vocabulary.Vocabulary;
import org.aqcp.shipped.Shipped;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Blocks of sentences as they are written, and what can be wrong with them. */
class BlockReadingTest {
  private static final Vocabulary WORDS =
      new RulebookReader(Shipped.HOME, new RuleStore(Path.of("target", "rules"))).vocabulary();

  @Test
  void what_is_indented_further_than_a_header_belongs_to_it() {
    String written =
        """
        any of these:
           There is a vision document
             - open to the public
          At least 2 of these:
              There is a communications-plan document
        - open to the public
              There is a strategy document
          There is a funding-map document
        There is a curriculum review
        """;
    Rule rule = read(written);
    assertThat(told(rule.sentences(), ""))
        .isEqualTo(
            """
            4 ANY null
              5 There is a vision document - open to the public
              7 AT_LEAST 2
                8 There is a communications-plan document - open to the public
                10 There is a strategy document
              11 There is a funding-map document
            12 There is a curriculum review
            """);
    assertThat(rule.sentences().get(0).lines())
        .containsExactly(
            "any of these:",
            "    There is a vision document",
            "    - open to the public",
            "    At least 2 of these:",
            "        There is a communications-plan document",
            "        - open to the public",
            "        There is a strategy document",
            "    There is a funding-map document");
  }

  @Test
  void the_same_block_is_read_of_its_lines_alone() {
    Rule rule =
        read(
            """
            None of these:
                There is a vision document
                - open to the public
                Not all of these:
                    There is a strategy document
                    There is a curriculum review
            """);
    Sentence block = rule.sentences().get(0);
    assertThat(
            new org.aqcp.rules.sentence.SentenceReader(WORDS)
                .read(block.lines(), 1, false)
                .map(org.aqcp.condition.Requirement::conditions))
        .contains(block.condition().conditions());
  }

  @Test
  void thresholds_are_those_of_the_header_and_of_all_sentences() {
    Sentence block =
        read("""
        At least `many` of these:
            At least `n` employers have the role co-design
            There is a strategy document
        """)
            .sentences()
            .get(0);
    assertThat(block.thresholds()).containsExactlyInAnyOrder("many", "n");
    assertThat(block.ownThresholds()).containsExactly("many");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Any of these                  | Any of these:              | ANY
          ANY OF THESE:                 | Any of these:              | ANY
          Any of these :                | Any of these:              | ANY
          Any of thse:                  | Any of these:              | ANY
          Al of these:                  | All of these:              | ALL
          None of the following:        | None of these:             | NONE
          Not all of those              | Not all of these:          | NOT_ALL
          At least two of these:        | At least 2 of these:       | AT_LEAST
          At lest 2 of these:           | At least 2 of these:       | AT_LEAST
          at most `some` of them:       | At most `some` of these:   | AT_MOST
          Exactly one of these.         | Exactly 1 of these:        | EXACTLY
          """)
  void a_misspelled_header_is_read_as_the_one_that_was_meant(
      String written, String right, BlockOf of) {
    String text =
        rule(written + "\n    There is a vision document\n    There is a strategy document\n");
    List<Problem> problems = new ArrayList<>();
    RuleReader.read(new SourceFile("a.dslr", text), WORDS, problems);
    assertThat(problems).hasSize(1);
    Problem problem = problems.get(0);
    assertThat(problem.toString())
        .isEqualTo(
            "a.dslr:4:5: `" + written + "` does not start a block; did you mean `" + right + "`?");
    String fixed = text.replace(written, problem.fix().orElseThrow().text());
    SentenceBlock block = (SentenceBlock) readWhole(fixed).sentences().get(0).condition();
    assertThat(block.of()).isEqualTo(of);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Any of these:>There is a vision document      | 4:5: no sentence belongs to `Any of these:`; indent those that do further than it
          There is a vision document>Any of these:      | 5:5: no sentence belongs to `Any of these:`; indent those that do further than it
          Any of these:>- open to the public                     | 5:5: a block cannot be narrowed, only a sentence; write a sentence between the header of the block and this line AND 4:5: no sentence belongs to `Any of these:`; indent those that do further than it
          At least 3 of these:>  There is a vision document>  There is a strategy document | 4:14: this can never hold: only 2 sentences belong to it; ask for a number that some of its sentences can make
          At most 1 of these:>  There is a vision document | 4:13: this always holds: only 1 sentence belongs to it; ask for a number that some of its sentences can make
          Exactly 2 of these:>  There is a vision document | 4:13: this can never hold: only 1 sentence belongs to it; ask for a number that some of its sentences can make
          At least 0 of these:>  There is a vision document | 4:14: at least 0 of these always hold; ask for a number that some of its sentences can make
          Exactly 0 of these:>  There is a vision document | 4:5: say in words that none of these hold; write `None of these:`
          At most 0 of these:>  There is a vision document | 4:5: say in words that none of these hold; write `None of these:`
          Any of these:>  There is a vision document>\tThere is a strategy document | 6:2: it is not clear whether this line belongs to the block above: one is indented with tabs, the other with spaces; indent both with spaces
          Both of these:>  There is a vision document   | 4:5: `Both of these:` does not start a block; write one of `Any of these:`, `All of these:`, `None of these:`, `Not all of these:`, `At least {n} of these:`, `At most {n} of these:`, `Exactly {n} of these:`
          """)
  void what_is_wrong_is_said_with_its_place(String lines, String said) {
    List<Problem> problems = new ArrayList<>();
    String text = rule(lines.replace(">", "\n").replace("\\t", "\t"));
    RuleReader.read(new SourceFile("a.dslr", text), WORDS, problems);
    assertThat(problems.stream().map(problem -> problem.toString().replace("a.dslr:", "")))
        .containsExactlyInAnyOrder(said.split(" AND "));
  }

  @Test
  void sentences_in_blocks_are_read_like_others() {
    List<Problem> problems = new ArrayList<>();
    String text =
        rule(
            """
            Any of these:
                There is a vison document
                All of these:
                    There is a strategy
                    document
                    There is a curriculum revieww
            """);
    RuleReader.read(new SourceFile("a.dslr", text), WORDS, problems);
    assertThat(problems.stream().map(problem -> problem.place().line()))
        .containsExactlyInAnyOrder(5, 7, 9);
  }

  @Test
  void a_rule_without_when_that_begins_with_a_block_is_mended() {
    List<Problem> problems = new ArrayList<>();
    String whole = rule("Any of these:\n    There is a vision document\n");
    String text = whole.replace("when\n", "");
    RuleReader.read(new SourceFile("a.dslr", text), WORDS, problems);
    assertThat(problems)
        .extracting(Problem::toString)
        .containsExactly("a.dslr:3:5: the rule above has no `when`; write it on a line of its own");
    assertThat(problems.get(0).fix().orElseThrow().text()).isEqualTo("when\n");
  }

  @Test
  void blocks_are_nested_five_deep_at_most() {
    StringBuilder deep = new StringBuilder();
    for (int i = 0; i < 6; i++) {
      deep.append("  ".repeat(i)).append("All of these:\n");
    }
    List<Problem> problems = new ArrayList<>();
    String text = rule(deep + "  ".repeat(6) + "There is a vision document\n");
    RuleReader.read(new SourceFile("a.dslr", text), WORDS, problems);
    assertThat(problems)
        .extracting(Problem::toString)
        .containsExactly(
            "a.dslr:9:15: blocks are nested more than 5 deep; split the rule into two");
  }

  @Test
  void the_layout_indents_each_block_by_four_and_a_note_like_what_follows() {
    String messy =
        """
        rule "a"
        @indicator("L1.1")
        when
         There is a vision document
         Any of these:
          # the strategy
          There is a strategy document
         - open to the public
            All of these:
                 There is a curriculum review

                 # and
                 There is a funding-map document
         # at last
         There is a communications-plan document
        then
        The indicator is met
        end
        """;
    String laidOut =
        """
        rule "a"
            @indicator("L1.1")
        when
            There is a vision document
            Any of these:
                # the strategy
                There is a strategy document
                - open to the public
                All of these:
                    There is a curriculum review
                    # and
                    There is a funding-map document
            # at last
            There is a communications-plan document
        then
            The indicator is met
        end
        """;
    assertThat(RuleLayout.of("a.dslr", messy)).isEqualTo(laidOut);
    assertThat(RuleLayout.of("a.dslr", laidOut)).isEqualTo(laidOut);
    assertThat(texts(readWhole(messy))).isEqualTo(texts(readWhole(laidOut)));
  }

  private static List<List<String>> texts(Rule rule) {
    return rule.sentences().stream().map(Sentence::lines).toList();
  }

  private static Rule read(String lines) {
    return readWhole(rule(lines));
  }

  private static Rule readWhole(String text) {
    List<Problem> problems = new ArrayList<>();
    List<Rule> rules = RuleReader.read(new SourceFile("a.dslr", text), WORDS, problems).rules();
    assertThat(problems).isEmpty();
    return rules.get(0);
  }

  private static String rule(String lines) {
    String indented = lines.lines().map(line -> "    " + line).collect(Collectors.joining("\n"));
    return "rule \"a\"\n    @indicator(\"L1.1\")\nwhen\n%s\nthen\n    The indicator is met\nend\n"
        .formatted(indented.replace("    \t", "\t"));
  }

  private static String told(List<Sentence> sentences, String indent) {
    StringBuilder told = new StringBuilder();
    for (Sentence sentence : sentences) {
      told.append(indent).append(sentence.line()).append(' ');
      if (sentence.condition() instanceof SentenceBlock block) {
        told.append(block.of()).append(' ').append(block.number()).append('\n');
        told.append(told(block.sentences(), indent + "  "));
      } else {
        told.append(sentence.text()).append('\n');
      }
    }
    return told.toString();
  }
}
