package org.aqcp.report.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.List;
import org.aqcp.condition.Kind;
import org.aqcp.partnership.facts.Measure;
import org.aqcp.partnership.facts.Pathway;
import org.aqcp.partnership.facts.Policy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ValueWordsTest {
  @ParameterizedTest
  @CsvSource({"pathway, pathways", "policy, policies", "study, studies", "measure, measures"})
  void a_noun_has_a_plural(String noun, String plural) {
    assertThat(ValueWords.plural(noun)).isEqualTo(plural);
  }

  @Test
  void names_are_given_and_those_to_be_filled_in_are_counted() {
    RecordComponent adopted = part(Measure.class, "adoptedBy");
    assertThat(ValueWords.of(adopted, List.of("College", "another partner")))
        .isEqualTo("College and another partner");
    assertThat(ValueWords.of(adopted, List.of("A", "B", "another partner", "another partner 2")))
        .isEqualTo("A, B and 2 more partners");
  }

  @Test
  void a_word_is_what_readers_call_it() {
    RecordComponent delivery = part(Pathway.class, "delivery");
    assertThat(ValueWords.of(delivery, List.of("evening", "online")))
        .isEqualTo("in the evening and online");
    RecordComponent topic = part(Policy.class, "topic");
    assertThat(ValueWords.with("policy", topic, "articulation"))
        .isEqualTo("an articulation policy");
    assertThat(ValueWords.with("policy", topic, "small-cell-suppression"))
        .isEqualTo("a rule that hides very small groups");
  }

  private static RecordComponent part(Class<?> kind, String name) {
    return Kind.of(kind).components().get(name);
  }
}
