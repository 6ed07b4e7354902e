package org.aqcp.explanation.remedy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.aqcp.condition.BlockOf;
import org.aqcp.condition.Rule;
import org.aqcp.condition.Sentence;
import org.aqcp.condition.SentenceBlock;
import org.aqcp.shipped.Shipped;
import org.junit.jupiter.api.Test;

final class AlternativesTest {
  /** Of five sentences. */
  private static final Rule SHIPPED = Shipped.evaluator("local").rulebook().on("L1.2").get(0);

  private static final Sentence FIRST = SHIPPED.sentences().get(0);
  private static final List<Sentence> OTHERS = SHIPPED.sentences().subList(1, 4);

  @Test
  void each_sentence_of_a_block_of_which_any_is_enough_is_a_way() {
    assertThat(Alternatives.of(rule(FIRST, any(OTHERS))))
        .containsExactlyElementsOf(OTHERS.stream().map(it -> rule(FIRST, it)).toList());
  }

  @Test
  void a_block_within_a_block_is_more_ways() {
    assertThat(Alternatives.of(rule(any(List.of(FIRST, any(OTHERS)))))).hasSize(4);
  }

  @Test
  void other_sentences_and_too_many_ways_are_left_to_the_search() {
    Rule many = rule(any(OTHERS), any(OTHERS), any(OTHERS));
    assertThat(Alternatives.of(rule(FIRST))).containsExactly(rule(FIRST));
    assertThat(Alternatives.of(many)).containsExactly(many);
  }

  private static Rule rule(Sentence... sentences) {
    return SHIPPED.saying(SHIPPED.conclusion(), List.of(sentences));
  }

  private static Sentence any(List<Sentence> of) {
    return Sentence.of(1, List.of("Any of these:"), new SentenceBlock(BlockOf.ANY, null, of));
  }
}
