package org.aqcp.framework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class FrameworkReaderTest {
  private static final Path TINY =
      Path.of("src/test/resources/framework-versions/tiny-1.0/framework.yaml");

  private final FrameworkReader reader = new FrameworkReader();

  @TempDir Path folder;

  @Test
  void reads_criteria_and_indicators_with_their_places() {
    FrameworkVersion tiny = reader.read(TINY);
    assertThat(tiny.released()).isEqualTo(LocalDate.of(2014, 6, 30));
    assertThat(tiny.source().publisher()).isEqualTo("CLASP");
    assertThat(tiny.origin().file()).isEqualTo(TINY.toString());
    assertThat(tiny.criteria("local")).extracting(Criterion::id).containsExactly("L2");
    assertThat(tiny.indicators()).extracting(Indicator::id).containsExactly("S1.1", "L2.1", "L2.2");
    assertThat(tiny.indicator("L2.2"))
        .contains(
            new Indicator(
                "L2.2",
                "Employers co-design",
                "At least two employers take part in the design.",
                null,
                null,
                null,
                Map.of("employers", 2),
                "Invite employers to write the list of skills with you.",
                Source.ofOurs(),
                List.of(),
                new Place(28, 9)));
  }

  @Test
  void every_indicator_of_a_shipped_version_says_what_counts() {
    FrameworkVersion shipped = reader.read(Path.of("framework-versions/aqcp-1.0/framework.yaml"));
    assertThat(shipped.indicators())
        .allSatisfy(i -> assertThat(i.counts()).as(i.id()).startsWith("Counts ").endsWith("."));
  }

  @Test
  void an_indicator_knows_its_thresholds_and_no_others() {
    Indicator indicator = reader.read(TINY).indicator("L2.2").orElseThrow();
    assertThat(indicator.threshold("employers")).isEqualTo(2);
    assertThatThrownBy(() -> indicator.threshold("employer"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("indicator `L2.2` has no threshold `employer`");
  }

  @ParameterizedTest
  @MethodSource("refused")
  void refuses_what_would_confuse_its_readers(String from, String to, String problem)
      throws IOException {
    Path file = Files.createDirectories(folder.resolve("tiny-1.0")).resolve("framework.yaml");
    Files.writeString(file, Files.readString(TINY).replace(from, to));
    InvalidFramework refused =
        catchThrowableOfType(InvalidFramework.class, () -> reader.read(file));
    assertThat(refused.getMessage().replace(file.toString(), "f.yaml")).isEqualTo(problem);
  }

  static Stream<Arguments> refused() {
    return Stream.of(
        arguments(
            "format: aqcp-framework/1",
            "format: aqcp-partnership/1",
            "f.yaml:1:9: this is not the expected format: `aqcp-partnership/1`; write `format:"
                + " aqcp-framework/1`"),
        arguments(
            "id: tiny-1.0",
            "id: tiny-2.0",
            "f.yaml:2:5: the id `tiny-2.0` is not the name of the folder; write `id: tiny-1.0`, or"
                + " rename the folder"),
        arguments(
            "id: L2.2",
            "id: L2.1",
            "f.yaml:28:9: duplicate id `L2.1`; the first is on line 23; give each its own id; ids"
                + " are never reused"),
        arguments(
            "id: L2.2",
            "id: L3.2",
            "f.yaml:28:9: the id `L3.2` does not start with its criterion's id; start it with"
                + " `L2.`"),
        arguments(
            "id: L2.2",
            "id: L2.",
            "f.yaml:28:9: the id `L2.` does not start with its criterion's id; start it with"
                + " `L2.`"),
        arguments(
            "id: L2.2",
            "id: L2.2 b",
            "f.yaml:28:9: the id `L2.2 b` is not valid; use letters, digits, `.` and `-`"),
        arguments(
            "id: L2\n",
            "id: S1\n",
            "f.yaml:18:5: duplicate id `S1`; the first is on line 8; give each its own id; ids are"
                + " never reused\n"
                + "f.yaml:23:9: the id `L2.1` does not start with its criterion's id; start it with"
                + " `S1.`\n"
                + "f.yaml:28:9: the id `L2.2` does not start with its criterion's id; start it with"
                + " `S1.`"),
        arguments(
            "level: local",
            "level: regional",
            "f.yaml:20:12: `regional` is not an allowed value for `level`; allowed values: `state`,"
                + " `local`"),
        arguments(
            "employers: 2",
            "Employers: 2",
            "f.yaml:33:22: the threshold `Employers` is not a valid name; use lowercase letters,"
                + " digits and `-`, such as `review-years`"),
        arguments(
            "employers: 2",
            "employers: two",
            "f.yaml:33:33: `employers` must be a whole number, 0 or more, not `two`"),
        arguments(
            "employers: 2",
            "employers: -2",
            "f.yaml:33:33: `employers` must be a whole number, 0 or more, not `-2`"),
        arguments(
            "thresholds: {employers: 2}",
            "thresholds: [employers]",
            "f.yaml:33:21: `thresholds` must be names with numbers, not a list; write `{name: 2}`"),
        arguments(
            "thresholds: {employers: 2}",
            "treshold: {employers: 2}",
            "f.yaml:33:9: unknown key `treshold`; did you mean `thresholds`?"),
        arguments(
            "{kind: published}",
            "{kind: required-by}",
            "f.yaml:12:9: the source of indicator `S1.1` says `required-by` but not which section"
                + " of which law; add it, such as `citation: 29 U.S.C. 3102(7)(A)`, or write `kind:"
                + " operationalised`"),
        arguments(
            "{kind: published}",
            "{kind: required-by, citation: the law}",
            "f.yaml:12:9: the source of indicator `S1.1` says `required-by` but not which section"
                + " of which law; add it, such as `citation: 29 U.S.C. 3102(7)(A)`, or write `kind:"
                + " operationalised`"),
        arguments(
            "{kind: published}",
            "{kind: guessed}",
            "f.yaml:17:24: `guessed` is not an allowed value for `kind`; allowed values:"
                + " `published`, `operationalised`, `required-by`"),
        arguments(
            "{kind: published}",
            "published",
            "f.yaml:17:17: a source must be `key: value` pairs, not `published`; write `kind:"
                + " ...`"),
        arguments(
            "        title: Employers co-design\n",
            "",
            "f.yaml:28:9: an indicator needs `title`; such as `title: Employers co-design each"
                + " pathway`"),
        arguments(
            "level: local",
            "level: !!str local",
            "f.yaml:20:12: the tag `!!str` is not supported; remove it"),
        arguments(
            "    indicators:\n      - id: L2.1",
            "    indicators: !!seq\n      - id: L2.1",
            "f.yaml:22:17: the tag `!!seq` is not supported; remove it"),
        arguments(
            "released: 2014-06-30",
            "released: 2014-06-31",
            "f.yaml:4:11: there is no date `2014-06-31`; check the month and the day"));
  }

  @Test
  void refuses_a_version_or_a_criterion_with_nothing_in_it() throws IOException {
    String tiny = Files.readString(TINY);
    String head =
        tiny.substring(0, tiny.indexOf("criteria:"))
            + "framework: tiny\nlevels: [{id: state, title: State}]\n";
    Path file = Files.createDirectories(folder.resolve("tiny-1.0")).resolve("framework.yaml");
    Files.writeString(file, head + "criteria: []\n");
    assertThatThrownBy(() -> reader.read(file))
        .isInstanceOf(InvalidFramework.class)
        .hasMessage(file + ":1:1: framework version `tiny-1.0` has no criteria");
    Files.writeString(
        file, head + "criteria:\n- {id: S1, title: Vision, level: state, indicators: []}\n");
    assertThatThrownBy(() -> reader.read(file))
        .hasMessage(
            file + ":10:3: criterion `S1` has no indicators; start one with `aqcp rules new S1.1`");
  }
}
