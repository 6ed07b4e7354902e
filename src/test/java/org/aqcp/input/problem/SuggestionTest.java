package org.aqcp.input.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SuggestionTest {
  private static final List<String> KNOWN =
      List.of("name", "date", "employers", "parent-organisation", "signed-vision");

  @ParameterizedTest
  @CsvSource({
    "nmae, name",
    "Name, name",
    "employrs, employers",
    "parentOrganisation, parent-organisation",
    "parent_organization, parent-organisation",
    "signed-visin, signed-vision"
  })
  void suggests_the_word_that_differs_least(String word, String meant) {
    assertThat(Suggestion.closest(word, KNOWN)).contains(meant);
  }

  @Test
  void suggests_nothing_where_no_word_is_near() {
    assertThat(Suggestion.closest("fate-of-all", KNOWN)).isEmpty();
    assertThat(Suggestion.closest("zebra", KNOWN)).isEmpty();
    assertThat(Suggestion.closest("x", List.of())).isEmpty();
    assertThat(Suggestion.hint("zebra", KNOWN)).isEmpty();
  }

  @Test
  void the_beginning_of_one_word_means_that_word() {
    assertThat(Suggestion.closest("eval", List.of("evaluate", "explain"))).contains("evaluate");
    assertThat(Suggestion.closest("frame", List.of("framework list", "framework show"))).isEmpty();
    assertThat(Suggestion.closest("ev", List.of("evaluate", "explain"))).isEmpty();
  }
}
