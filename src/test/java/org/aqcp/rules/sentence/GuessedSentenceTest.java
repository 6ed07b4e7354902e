package org.aqcp.rules.sentence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.aqcp.condition.Kind;
import org.aqcp.input.problem.Problem;
import org.aqcp.input.record.PartMarks;
import org.aqcp.partnership.facts.Partner;
import org.aqcp.rules.text.SourceFile;
import org.aqcp.rules.vocabulary.Vocabulary;
import org.junit.jupiter.api.Test;

class GuessedSentenceTest {
  /** Only one word fits its first placeholder. */
  private static final String PHRASE =
      "[condition][]Partners {a:college} or {b:[a-z-]+} or {c:[a-z-]+} exist="
          + "exists Partner( type == \"{a}\" || type == \"{b}\" || type == \"{c}\" )";

  private static final List<String> TYPES =
      PartMarks.of(Kind.of(Partner.class).components().get("type")).words().stream()
          .filter(type -> !type.equals("college"))
          .toList();

  private final Vocabulary vocabulary = vocabulary();

  @Test
  void the_words_of_a_line_fill_the_placeholders() {
    assertThat(guessed("Partners exist: adult-education, secondary-cte, college"))
        .isEqualTo("Partners college or adult-education or secondary-cte exist");
  }

  /** A stranger's line must not take as long as there are ways to order its words. */
  @Test
  void a_line_of_too_many_words_is_given_up() {
    assertThat(TYPES).hasSizeGreaterThan(10);
    assertThat(guessed("Partners exist: " + String.join(", ", TYPES) + ", college"))
        .isEqualTo("Partners {a} or {b} or {c} exist");
  }

  private String guessed(String line) {
    return GuessedSentence.of(line, vocabulary.phrases().get(0), vocabulary);
  }

  private static Vocabulary vocabulary() {
    List<Problem> problems = new ArrayList<>();
    Vocabulary read =
        Vocabulary.read(List.of(new SourceFile("vocabulary/own.dsl", PHRASE)), problems);
    assertThat(problems).isEmpty();
    return read;
  }
}
