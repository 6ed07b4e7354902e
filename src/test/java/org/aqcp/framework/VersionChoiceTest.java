package org.aqcp.framework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.aqcp.input.problem.InvalidInput;
import org.aqcp.input.problem.Problem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The versions that `--against` names together. */
final class VersionChoiceTest {
  @TempDir private Path folder;

  private final List<Problem> leftOut = new ArrayList<>();

  @BeforeEach
  void versions_of_three_frameworks() throws IOException {
    write("boats-1.0", "boats", "released: 2014-01-01", "local");
    write("boats-2.0", "boats", "released: 2015-01-01", "local");
    write("boats-3.0", "boats", "preview: 2016-01-01", "local");
    write("cars-0.1", "cars", "", "local");
    write("cars-0.2", "cars", "preview: 2014-01-01", "local");
    write("cars-0.3", "cars", "preview: 2015-01-01", "local");
    write("air-1.0", "air", "released: 2013-01-01", "state");
    write("air-0.9", "air", "released: 2012-01-01\nretired: 2013-01-01", "local");
  }

  @Test
  void all_are_the_newest_release_or_else_preview_of_each_framework_with_the_level() {
    assertThat(chosen("all", "local")).containsExactly("boats-2.0", "cars-0.3");
    assertThat(chosen("all", "state")).containsExactly("air-1.0");
  }

  @Test
  void the_default_framework_of_the_home_comes_first() throws IOException {
    write(
        folder.resolve("framework-versions/home.yaml"),
        "format: aqcp-home/1\ndefault-framework: cars\n");
    assertThat(chosen("all", "local")).containsExactly("cars-0.3", "boats-2.0");
  }

  @Test
  void a_draft_that_cannot_be_read_is_left_out_and_told() throws IOException {
    write("cars-0.4", "cars", "preview: never", "local");
    assertThat(chosen("all", "local")).containsExactly("boats-2.0", "cars-0.3");
    assertThat(leftOut).hasSize(1);
    assertThatThrownBy(() -> chosen("cars-*", "local")).isInstanceOf(InvalidFramework.class);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "boats-*              | boats-1.0 boats-2.0 boats-3.0",
        "*-0.?                | air-0.9 cars-0.1 cars-0.2 cars-0.3",
        "air-*                | air-0.9",
        "cars-0.1,boats-1.0   | cars-0.1 boats-1.0",
        "boats-1*, all, all   | boats-1.0 boats-2.0 cars-0.3",
        "cars-0.1,            | cars-0.1",
      })
  void ids_and_patterns_name_any_version_with_the_level_each_once(String typed, String ids) {
    assertThat(chosen(typed, "local")).containsExactly(ids.split(" "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "boast-*    | no framework version matches `boast-*`; did you mean `boats-*`?",
        "boats-9*   | no framework version matches `boats-9*`; did you mean `boats-*`?",
        "**zebra    | no framework version matches `**zebra`; there are `air-0.9`, `air-1.0`,",
        "all,boat-1.0 | no framework version `boat-1.0`; did you mean `boats-1.0`?",
        "all,air-1.0| framework version `air-1.0` has no criteria at the local level; choose",
        "air-1*     | no framework version that matches `air-1*` has criteria at the local level",
        "','        | no framework version is named; name some, or `all`",
        "' , '      | no framework version is named; name some, or `all`",
        "*/../*     | no framework version matches `*/../*`; there are",
      })
  void refuses_what_names_nothing(String typed, String message) {
    assertThatThrownBy(() -> chosen(typed, "local"))
        .isInstanceOf(InvalidInput.class)
        .hasMessageContaining(message);
  }

  @Test
  void one_id_is_no_choice_among_several() {
    assertThat(VersionChoice.several("boats-1.0")).isEmpty();
    assertThat(VersionChoice.several("")).isEmpty();
    assertThat(VersionChoice.several("boats-1.0,")).isPresent();
  }

  @Test
  @Timeout(20)
  void no_pattern_takes_long() {
    String id = "a".repeat(200) + "b";
    assertThat(new IdPattern("*a".repeat(100) + "c").matches(id)).isFalse();
    assertThat(new IdPattern("*a".repeat(100) + "*b").matches(id)).isTrue();
    assertThat(new IdPattern("*").matches("")).isTrue();
    assertThat(new IdPattern("?").matches("")).isFalse();
  }

  private List<String> chosen(String typed, String level) {
    return VersionChoice.several(typed)
        .orElseThrow()
        .in(new Home(folder), level, leftOut::add)
        .stream()
        .map(FrameworkVersion::id)
        .toList();
  }

  private void write(String id, String framework, String dates, String level) throws IOException {
    write(
        folder.resolve("framework-versions").resolve(id).resolve("framework.yaml"),
        """
        format: aqcp-framework/1
        id: %s
        framework: %s
        title: Of tests
        %s
        levels: [{id: %s, title: Some}]
        criteria:
          - id: A
            title: First
            level: %s
            indicators:
              - {id: A.1, title: One, text: One., remedy: Do it., source: {kind: operationalised}}
        """
            .formatted(id, framework, dates, level, level));
  }

  private static void write(Path file, String text) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
