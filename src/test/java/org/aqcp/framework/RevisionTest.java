package org.aqcp.framework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.aqcp.input.problem.Place;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A version that extends another one has what its file leaves out. */
final class RevisionTest {
  private static final String TINY =
      "src/test/resources/framework-versions/tiny-1.0/framework.yaml";
  private static final String HEAD =
      """
      format: aqcp-framework/1
      id: next-1.1
      extends: tiny-1.0
      title: The next one
      """;

  @TempDir private Path folder;
  private Home home;

  @BeforeEach
  void a_home() throws IOException {
    home = new Home(folder);
    write("tiny-1.0", Files.readString(Path.of(TINY)));
  }

  private void write(String id, String text) throws IOException {
    Path file = home.framework(id);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private FrameworkVersion next(String text) throws IOException {
    write("next-1.1", HEAD + text);
    return home.version("next-1.1");
  }

  @Test
  void what_is_not_said_is_as_before() throws IOException {
    FrameworkVersion before = home.version("tiny-1.0");
    FrameworkVersion now = next("");
    assertThat(now.title()).isEqualTo("The next one");
    assertThat(now.framework()).isEqualTo("tiny");
    assertThat(now.released()).isNull();
    assertThat(now.lifecycle()).isEqualTo(Lifecycle.DRAFT);
    assertThat(now.source()).isEqualTo(before.source());
    assertThat(now.levelIds()).containsExactly("state", "local");
    assertThat(now.efforts()).isEqualTo(before.efforts());
    assertThat(now.criteria())
        .usingRecursiveComparison()
        .ignoringFieldsOfTypes(Place.class)
        .isEqualTo(before.criteria());
    assertThat(now.indicators()).allMatch(one -> one.place().equals(Place.NOWHERE));
    assertThat(now.inheritance().orElseThrow().ids())
        .isEqualTo(Map.of("S1.1", "S1.1", "L2.1", "L2.1", "L2.2", "L2.2"));
  }

  @Test
  void what_is_said_differs_and_nothing_else() throws IOException {
    FrameworkVersion now =
        next(
            """
            preview: 2015-01-31
            released: 2015-06-30
            thresholds: {most-indicators: 2}
            levels: [{id: program, title: Programs}]
            retire: [L2.1]
            criteria:
              - id: L2
                title: Employers
                indicators:
                  - {id: L2.2, title: Co-design, thresholds: {employers: 3, months: 6}, weight: 2}
                  - id: L2.3
                    title: New
                    text: Something is in place.
                    remedy: Put it in place.
                    source: {kind: operationalised}
              - id: P1
                title: Programs
                level: program
                indicators: [{id: P1.1, replaces: [S1.1], without: [agencies]}]
            """);
    assertThat(now.lifecycle()).isEqualTo(Lifecycle.RELEASED);
    assertThat(now.preview()).isEqualTo(LocalDate.of(2015, 1, 31));
    assertThat(now.thresholds()).isEqualTo(Map.of("most-indicators", 2));
    assertThat(now.criteria()).extracting(Criterion::id).containsExactly("L2", "P1");
    Criterion l2 = now.criteria().get(0);
    assertThat(l2.title()).isEqualTo("Employers");
    assertThat(l2.tagline()).isEqualTo("Employers shape what is taught.");
    assertThat(l2.indicators()).extracting(Indicator::id).containsExactly("L2.2", "L2.3");
    Indicator changed = l2.indicators().get(0);
    assertThat(changed.title()).isEqualTo("Co-design");
    assertThat(changed.text()).isEqualTo("At least two employers take part in the design.");
    assertThat(changed.thresholds()).isEqualTo(Map.of("employers", 3, "months", 6));
    assertThat(changed.weight()).isEqualTo(2);
    Indicator moved = now.indicator("P1.1").orElseThrow();
    assertThat(moved.title()).isEqualTo("Shared vision");
    assertThat(moved.thresholds()).isEqualTo(Map.of("vision-years", 5));
    assertThat(moved.replaces()).isEqualTo(List.of("S1.1"));
    // the criterion of which nothing is left is gone
    assertThat(now.levelIds()).containsExactly("local", "program");
    assertThat(now.inheritance().orElseThrow().ids())
        .isEqualTo(Map.of("L2.2", "L2.2", "P1.1", "S1.1"));
    assertThat(now.inheritance().orElseThrow().idHere("S1.1")).contains("P1.1");
    assertThat(now.inheritance().orElseThrow().idHere("L2.1")).isEmpty();
  }

  @Test
  void one_that_stands_in_for_several_says_all_itself() throws IOException {
    String merged = "criteria: [{id: L2, indicators: [{id: L2.9, replaces: [L2.1, L2.2]%s}]}]\n";
    assertThat(problems(merged.formatted("")))
        .startsWith(
            "5:34: `tiny-1.0` has no indicator `L2.9`, so this one needs `title`; or name the"
                + " indicator whose words it has: `replaces: [...]`\n");
    FrameworkVersion now =
        next(
            merged.formatted(
                ", title: One, text: It., remedy: Do., source: {kind: operationalised}"));
    assertThat(now.indicators("local")).extracting(Indicator::id).containsExactly("L2.9");
    assertThat(now.inheritance().orElseThrow().ids()).isEqualTo(Map.of("S1.1", "S1.1"));
  }

  @Test
  void a_version_is_another_one_when_that_which_it_extends_is_edited() throws IOException {
    String before = next("").origin().digest();
    assertThat(next("").origin().digest()).isEqualTo(before);
    write("tiny-1.0", Files.readString(Path.of(TINY)).replace("employers: 2", "employers: 3"));
    assertThat(next("").origin().digest()).isNotEqualTo(before);
  }

  @Test
  void versions_extend_each_other_in_a_row() throws IOException {
    next("criteria: [{id: L2, indicators: [{id: L2.2, thresholds: {employers: 4}}]}]\n");
    write(
        "next-1.2",
        HEAD.replace("id: next-1.1", "id: next-1.2").replace("tiny-1.0", "next-1.1")
            + "criteria: [{id: L2, indicators: [{id: L2.5, replaces: [L2.2]}]}]\n");
    FrameworkVersion last = home.version("next-1.2");
    assertThat(last.indicator("L2.5").orElseThrow().thresholds()).isEqualTo(Map.of("employers", 4));
    assertThat(last.entryOf(last.indicator("L2.1").orElseThrow()).file())
        .isEqualTo("framework-versions/tiny-1.0/framework.yaml");
    assertThat(last.entryOf(last.indicator("L2.5").orElseThrow()).file())
        .isEqualTo("framework-versions/next-1.2/framework.yaml");
  }

  @Test
  void a_retired_id_is_not_used_again_by_a_later_version() throws IOException {
    next("retire: [L2.2]\n");
    write(
        "next-1.2",
        HEAD.replace("id: next-1.1", "id: next-1.2").replace("tiny-1.0", "next-1.1")
            + "criteria: [{id: L2, indicators: [{id: L2.2, replaces: [L2.1]}]}]\n");
    assertThat(refusal("next-1.2"))
        .isEqualTo(
            "5:34: the id `L2.2` was used in `tiny-1.0`; choose another one; ids are never"
                + " reused");
  }

  @Test
  void no_version_extends_itself_or_one_that_extends_it() throws IOException {
    write("next-1.1", HEAD.replace("extends: tiny-1.0", "extends: next-1.2"));
    write("next-1.2", HEAD.replace("id: next-1.1", "id: next-1.2").replace("tiny-1.0", "next-1.1"));
    String circle =
        "framework-versions/%s/framework.yaml:3:10: `%s` extends this version, so this one cannot"
            + " extend it; extend an earlier version, or none";
    assertThat(message("next-1.1")).isEqualTo(circle.formatted("next-1.2", "next-1.1"));
    assertThat(message("next-1.2")).isEqualTo(circle.formatted("next-1.1", "next-1.2"));
    write("next-1.1", HEAD.replace("extends: tiny-1.0", "extends: next-1.1"));
    assertThat(message("next-1.1")).isEqualTo(circle.formatted("next-1.1", "next-1.1"));
  }

  @Test
  void the_row_of_versions_has_an_end() throws IOException {
    String before = "tiny-1.0";
    for (int number = 1; number <= 20; number++) {
      String id = "v-" + number;
      write(id, HEAD.replace("next-1.1", id).replace("tiny-1.0", before));
      before = id;
    }
    assertThat(home.version("v-19").indicators()).hasSize(3);
    assertThat(message("v-20")).contains("more than 20 versions extend each other");
  }

  @Test
  void the_problems_of_the_other_version_are_told() throws IOException {
    write("tiny-1.0", Files.readString(Path.of(TINY)).replace("title: Engage", "titel: Engage"));
    write("next-1.1", HEAD);
    assertThat(message("next-1.1"))
        .contains("framework-versions/tiny-1.0/framework.yaml:19:5: unknown key `titel`");
  }

  @ParameterizedTest
  @MethodSource("refused")
  void refuses_what_the_other_version_does_not_allow(String text, String problem)
      throws IOException {
    assertThat(problems(text)).isEqualTo(problem);
  }

  static Stream<Arguments> refused() {
    String l2 = "criteria: [{id: L2, indicators: [{%s}]}]\n";
    return Stream.of(
        arguments("retire: [L2.3]\n", "5:10: `tiny-1.0` has no `L2.3`; did you mean `L2.2`?"),
        arguments(
            l2.formatted("id: L2.9, replaces: [L3.2]"),
            "5:56: `tiny-1.0` has no `L3.2`; did you mean `L2.2`?"),
        arguments(
            l2.formatted("id: L2.2, without: [employer]"),
            "5:55: `tiny-1.0` has no `employer`; did you mean `employers`?"),
        arguments(
            "retire: [L2.2]\n" + l2.formatted("id: L2.2, title: Two"),
            "6:34: `L2.2` is retired, and cannot be changed as well; take it out of `retire`, or"
                + " out of `criteria`"),
        arguments(
            l2.formatted("id: L2.2, replaces: [L2.2]"),
            "5:34: indicator `L2.2` cannot replace itself; leave out `replaces`: what is not said"
                + " stays as it is"),
        arguments(
            l2.formatted("id: L2.2, title: One}, {id: L2.2, title: Two"),
            "5:58: duplicate id `L2.2`; the first is on line 5; say everything about it in one"
                + " place"),
        arguments(
            "criteria: [{id: L9}]\n",
            "5:12: `tiny-1.0` has no criterion `L9`, so this one needs `title`\n"
                + "5:12: `tiny-1.0` has no criterion `L9`, so this one needs `level`"),
        arguments(
            "preview: 2015-02-01\nreleased: 2015-01-31\n",
            "6:11: `released` is before `preview`, which is 2015-02-01; correct one of the dates"),
        arguments(
            "released: 2015-02-01\nretired: 2015-01-31\n",
            "6:10: `retired` is before `released`, which is 2015-02-01; correct one of the dates"),
        arguments(
            "criteria: [{id: L2, level: locl}]\n",
            "5:28: `locl` is not an allowed value for `level`; did you mean `local`? allowed"
                + " values: `state`, `local`"));
  }

  @Test
  void an_unknown_version_cannot_be_extended() throws IOException {
    write("next-1.1", HEAD.replace("extends: tiny-1.0", "extends: tiny-1.1"));
    assertThat(refusal("next-1.1"))
        .isEqualTo("3:10: no framework version `tiny-1.1`; did you mean `tiny-1.0`?");
    write("next-1.1", HEAD.replace("extends: tiny-1.0", "extends: [tiny-1.0]"));
    assertThat(refusal("next-1.1"))
        .isEqualTo("3:10: `extends` must be the id of one version; such as `extends: aqcp-1.0`");
  }

  private String problems(String text) throws IOException {
    write("next-1.1", HEAD + text);
    return refusal("next-1.1");
  }

  private String refusal(String id) {
    return message(id).replace("framework-versions/" + id + "/framework.yaml:", "");
  }

  private String message(String id) {
    return catchThrowableOfType(InvalidFramework.class, () -> home.version(id)).getMessage();
  }
}
