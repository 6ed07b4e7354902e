package org.aqcp.shell.verb;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class TypedIdTest {
  private static final List<String> IDS = List.of("L1", "L2", "L1.1", "L2.2", "L11.2", "L1.12");

  @ParameterizedTest
  @ValueSource(strings = {"L2.2", "l2.2", "2.2", "L22", "l22"})
  void an_id_is_known_in_every_form(String typed) {
    assertThat(TypedId.meant(typed, IDS)).contains("L2.2");
  }

  @Test
  void a_criterion_has_an_id_too() {
    assertThat(TypedId.meant("l1", IDS)).contains("L1");
    assertThat(TypedId.meant("2", IDS)).contains("L2");
  }

  @ParameterizedTest
  @ValueSource(strings = {"L112", "112", "S2.2", "2.3", "L", ".", "22", "é2.2"})
  void what_may_be_several_or_another_is_not_guessed(String typed) {
    assertThat(TypedId.meant(typed, IDS)).isEmpty();
  }

  @Test
  void the_same_number_of_another_level_is_not_guessed() {
    assertThat(TypedId.meant("2.2", List.of("L2.2", "S2.2"))).isEmpty();
  }
}
