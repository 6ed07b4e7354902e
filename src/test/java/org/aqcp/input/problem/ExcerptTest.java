package org.aqcp.input.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The part of a line that a problem is about. */
final class ExcerptTest {
  private static final String YAML = "p.yaml";
  private static final String RULES = "2-employers.dslr";

  @Test
  void words_that_are_known_are_marked_and_nothing_else() {
    Place place = new Place(1, 7);
    assertThat(part(problem(YAML, Extent.of(place, 7)), "role: co lead, aide"))
        .isEqualTo("co lead");
    assertThat(part(problem(YAML, new Extent(place, new Place(2, 3))), "note: two lines"))
        .isEqualTo("two lines");
  }

  @Test
  void characters_outside_utf_16_count_once() {
    Extent extent = Extent.of(new Place(1, 3), 4);
    assertThat(part(problem(RULES, extent), "\ud83d\ude00 \ud83d\ude00abc d"))
        .isEqualTo("\ud83d\ude00abc");
  }

  @Test
  void of_yaml_a_key_or_a_value_is_marked_where_only_its_beginning_is_known() {
    assertThat(guessed("  levl: local", 3)).isEqualTo("levl");
    assertThat(guessed("  level: lo cal # mine", 10)).isEqualTo("lo cal");
    assertThat(guessed("  level: \"lo, cal\"", 10)).isEqualTo("\"lo, cal\"");
    assertThat(guessed("  title: \"never closed ", 10)).isEqualTo("\"never closed");
    assertThat(guessed("  roles: [lead, decide], x: 1", 17)).isEqualTo("decide");
    assertThat(guessed("  roles: [lead, [decide]], x: 1", 10)).isEqualTo("[lead, [decide]]");
    assertThat(guessed("  roles: [lead,", 10)).isEqualTo("[lead,");
    assertThat(guessed("  at: 10:30", 7)).isEqualTo("10:30");
    assertThat(guessed("a: b: c", 5)).isEqualTo(":");
    assertThat(guessed("\ta: b", 1)).isEqualTo("\t");
  }

  @Test
  void a_line_is_marked_where_no_more_than_it_is_known() {
    assertThat(guessed("  - name: nothing is reported  ", 1))
        .isEqualTo("- name: nothing is reported");
    Problem problem = problem(RULES, Extent.at(new Place(1, 1)));
    assertThat(part(problem, "rule \"L2.1 they lead\" ")).isEqualTo("rule \"L2.1 they lead\"");
    assertThat(part(problem, "")).isEmpty();
  }

  @Test
  void a_fix_of_the_words_themselves_says_which_they_are() {
    Place place = new Place(1, 5);
    Problem problem = problem(RULES, Extent.at(place));
    assertThat(part(problem.fixedBy(Fix.of(place, 3, "then")), "    the is")).isEqualTo("the");
    Fix wholeLine = new Fix(new Place(1, 1), new Place(2, 1), "");
    assertThat(part(problem.fixedBy(wholeLine), "    and")).isEqualTo("and");
  }

  @Test
  void words_mend_only_words_that_are_known() {
    Place place = new Place(1, 1);
    assertThat(problem(RULES, Extent.at(place)).fixedBy("then").fix()).isEmpty();
    assertThat(problem(RULES, Extent.of(place, 3)).fixedBy("then").fix())
        .contains(Fix.of(place, 3, "then"));
  }

  @Test
  void words_are_found_in_a_file_with_their_quotes() {
    Problems problems = new Problems(YAML, "name: 'Acme'\nid: Acme Ltd");
    assertThat(problems.extent(new Place(1, 7), "Acme")).isEqualTo(Extent.of(new Place(1, 7), 6));
    assertThat(problems.extent(new Place(2, 1), "Acme").isWhole()).isFalse();
    assertThat(problems.through(new Place(1, 1), "Acme")).isEqualTo(Extent.of(new Place(1, 1), 12));
    assertThat(problems.through(new Place(2, 1), "Acme")).isEqualTo(Extent.of(new Place(2, 1), 8));
    for (Place nowhere : List.of(Place.NOWHERE, new Place(9, 9))) {
      assertThat(problems.through(nowhere, "Acme")).isEqualTo(Extent.at(nowhere));
    }
  }

  private static String guessed(String line, int column) {
    return part(problem(YAML, Extent.at(new Place(1, column))), line);
  }

  private static Problem problem(String file, Extent extent) {
    return new Problem(InputProblem.UNKNOWN_VALUE, file, extent, "`x` is not known", "");
  }

  private static String part(Problem problem, String line) {
    Excerpt excerpt = Excerpt.of(problem, line);
    return excerpt.line().substring(excerpt.from(), excerpt.until());
  }
}
