package org.aqcp.condition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class BindingsTest {
  private static final Standing FACT = new Standing("L6", "local", true, true, null, true, 1);
  private static final Term ID = component("id");

  @Test
  void what_was_bound_last_is_found_first() {
    Bindings bound = Bindings.NONE.with("$a", 1).with("$b", 2).with("$a", 3);
    assertThat(bound.get("$a")).isEqualTo(3);
    assertThat(bound.get("$b")).isEqualTo(2);
  }

  @Test
  void a_binding_leaves_the_chain_that_it_began_with_alone() {
    Bindings before = Bindings.NONE.with("$a", 1);
    assertThat(before.with("$a", 2).get("$a")).isEqualTo(2);
    assertThat(before.get("$a")).isEqualTo(1);
  }

  @Test
  void what_is_not_bound_is_a_mistake() {
    Bindings bound = Bindings.NONE.with("$a", 1);
    assertThatThrownBy(() -> bound.get("$b"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("$b is not bound");
  }

  @Test
  void what_is_bound_to_nothing_is_null() {
    assertThat(Bindings.NONE.with("$a", (Object) null).get("$a")).isNull();
  }

  @Test
  void the_fact_under_test_is_the_one_that_was_taken_last() {
    Bindings bound = Bindings.NONE.with(Bindings.THIS, FACT).with("$a", 1);
    assertThat(bound.get(Bindings.THIS)).isEqualTo(FACT);
    assertThat(bound.with(Bindings.THIS, "another").get(Bindings.THIS)).isEqualTo("another");
  }

  @Test
  void a_variable_for_a_part_has_its_value_and_knows_where_that_stands() {
    Bindings bound = Bindings.NONE.with(Bindings.THIS, FACT).with("$id", ID);
    assertThat(bound.get("$id")).isEqualTo("L6");
    assertThat(bound.source("$id")).contains(new Part(FACT, "id"));
  }

  @Test
  void a_variable_keeps_its_place_when_another_fact_is_taken() {
    Standing other = new Standing("L7", "local", false, false, null, null, 1);
    Bindings bound =
        Bindings.NONE.with(Bindings.THIS, FACT).with("$id", ID).with(Bindings.THIS, other);
    assertThat(bound.source("$id")).contains(new Part(FACT, "id"));
    assertThat(new Term.Variable("$id").part(bound)).contains(new Part(FACT, "id"));
    assertThat(ID.part(bound)).contains(new Part(other, "id"));
  }

  @Test
  void a_value_that_stands_in_no_fact_has_no_place() {
    Bindings bound = Bindings.NONE.with(Bindings.THIS, FACT).with("$a", 1);
    assertThat(bound.source("$a")).isEmpty();
    assertThat(bound.source("$never")).isEmpty();
  }

  @Test
  void of_a_fact_that_is_not_reported_nothing_is_known() {
    Bindings bound = Bindings.NONE.with(Bindings.THIS, Reading.UNREPORTED_FACT).with("$id", ID);
    assertThat(bound.get("$id")).isNull();
    assertThat(bound.source("$id")).isEmpty();
  }

  private static Term component(String name) {
    return new Term.Component(new Term.Variable(Bindings.THIS), name);
  }
}
