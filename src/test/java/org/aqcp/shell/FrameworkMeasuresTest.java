package org.aqcp.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.aqcp.shell.session.ExitStatus;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Measures belong to a framework version as its rules do: inherited, tested, compared, locked. */
final class FrameworkMeasuresTest {
  private static final String NEXT = "framework-versions/small-1.1/framework.yaml";
  private static final String OWN = "framework-versions/small-1.1/measures/own.yaml";
  private static final String OWN_CASES = "framework-versions/small-1.1/measures/own.cases.yaml";
  private static final String CHANGED =
      """
      format: aqcp-measures/1
      title: Changed measures
      measures:
        - id: M1
          title: Employed after leaving
          source: {kind: operationalised}
          counts: people
          participants: local
          exit-rule: reported
          base: leavers
          cohort: {by: exit}
          denominator: every record
          numerator: employed-q3 is not no
          value: rate
      """;

  @TempDir private Path folder;
  private SmallHome home;
  private OneShot door;

  @BeforeEach
  void an_edition() throws IOException {
    home = SmallHome.in(folder);
    door = new OneShot(folder, folder);
    door.run("framework test --write-missing");
    SmallMeasures.in(home);
    home.write(
        NEXT, "format: aqcp-framework/1\nid: small-1.1\nextends: small-1.0\ntitle: Small, 1.1\n");
  }

  @Test
  void measures_are_inherited_with_their_cases() {
    OneShot.Said said = door.run("framework test small-1.1 --require-coverage");
    assertThat(said.talk()).isEmpty();
    assertThat(said.status()).isEqualTo(ExitStatus.OK);
    assertThat(said.out())
        .contains("✓ " + SmallMeasures.CASE_FILE)
        .contains("✓ The cases cover all 6 ways in which measures' conditions are true, false or");
    assertThat(door.run("framework check").status()).isEqualTo(ExitStatus.OK);
    assertThat(door.run("metrics test").out()).contains("All 2 cases passed.");
  }

  @Test
  void a_measure_of_its_own_stands_in_for_the_inherited_one_and_needs_cases_of_its_own()
      throws IOException {
    home.write(OWN, CHANGED);
    OneShot.Said check = door.run("framework check");
    assertThat(check.status()).isEqualTo(ExitStatus.NOT_MET);
    assertThat(check.out())
        .contains(OWN + ":4:5: warning [measure-without-case]\n  no case tests the measure M1")
        .contains("small-1.0: no problems");
    OneShot.Said said = door.run("framework test small-1.1 --require-coverage");
    assertThat(said.status()).isEqualTo(ExitStatus.NOT_MET);
    assertThat(said.out())
        .contains(OWN + ":13: employed-q3 is not no is\n    never false")
        .contains("No case tests M1.");
    home.write(
        OWN_CASES,
        SmallMeasures.CASES.replaceAll("(?s)  - name: wages.*", "").replace("q2:", "q3:"));
    OneShot.Said covered = door.run("framework test small-1.1 --require-coverage");
    assertThat(covered.status()).as(covered.out()).isEqualTo(ExitStatus.OK);
    assertThat(covered.out())
        .contains("✓ " + OWN_CASES)
        .containsPattern(SmallMeasures.CASE_FILE + " +1 passed");
  }

  @Test
  void where_only_words_differ_the_inherited_cases_still_test() throws IOException {
    home.write(OWN, CHANGED.replace("q3", "q2").replace("Employed after", "In work after"));
    assertThat(door.run("framework check").status()).isEqualTo(ExitStatus.OK);
    OneShot.Said said = door.run("framework test small-1.1 --require-coverage");
    assertThat(said.status()).isEqualTo(ExitStatus.OK);
    assertThat(said.out()).containsPattern(SmallMeasures.CASE_FILE + " +2 passed");
  }

  @Test
  void inherited_measures_can_be_retired() throws IOException {
    home.write(OWN, "format: aqcp-measures/1\ntitle: Fewer measures\nretire: [M1]\n");
    assertThat(door.run("framework check").status()).isEqualTo(ExitStatus.OK);
    assertThat(door.run("framework test small-1.1").out())
        .containsPattern(SmallMeasures.CASE_FILE + " +1 passed");
    home.write("records.csv", "person,entry,exit,employed-q2\na,2023-01-10,2023-05-01,no\n");
    assertThat(door.run("metrics records.csv --against small-1.1 -m M1").talk())
        .contains("`M1` is not a measure here");
  }

  @Test
  void what_inheritance_does_not_allow_is_refused_with_its_place() throws IOException {
    home.write(OWN, CHANGED.replace("measures:", "retire: [M11, M1]\nmeasures:"));
    assertThat(door.run("framework check small-1.1").out())
        .contains(OWN + ":3:10: error [not-in-extended]\n  `small-1.0` has no measure `M11`")
        .contains("did you mean `M1`?");
    home.write(OWN, CHANGED.replace("measures:", "retire: [M1]\nmeasures:"));
    assertThat(door.run("framework check small-1.1").out())
        .contains(OWN + ":5:5: error [not-in-extended]\n  `M1` is retired, and cannot be changed");
    home.edit(SmallMeasures.FILE, "measures:", "retire: [M1]\nmeasures:");
    assertThat(door.run("framework check small-1.0").out())
        .contains(SmallMeasures.FILE + ":3:9: error [not-in-extended]");
  }

  @Test
  void an_id_is_not_used_again_and_not_in_two_files() throws IOException {
    home.write(OWN, "format: aqcp-measures/1\ntitle: Fewer measures\nretire: [M1]\n");
    home.write(
        "framework-versions/small-1.2/framework.yaml",
        "format: aqcp-framework/1\nid: small-1.2\nextends: small-1.1\ntitle: Small, 1.2\n");
    home.write("framework-versions/small-1.2/measures/again.yaml", CHANGED);
    assertThat(door.run("framework check small-1.2").out())
        .contains("again.yaml:4:5: error [duplicate-id]\n  the id `M1` was used in `small-1.0`");
    home.write(OWN.replace("own", "second"), CHANGED);
    home.write(OWN, CHANGED);
    assertThat(door.run("framework check small-1.1").out())
        .contains("second.yaml:4:5: error [duplicate-id]\n  `" + OWN + "` has a measure `M1`");
  }

  @Test
  void a_case_that_fails_is_told_in_every_format() throws IOException {
    home.edit(SmallMeasures.CASE_FILE, "value: 1/2", "value: 2/2");
    OneShot.Said text = door.run("framework test small-1.0");
    assertThat(text.status()).isEqualTo(ExitStatus.NOT_MET);
    assertThat(text.out())
        .contains("✗ who works counts\n  " + SmallMeasures.CASE_FILE + ":3: M1\n")
        .contains("expected the value `2/2`, found `1/2`")
        .containsPattern("1 of \\d+ cases failed");
    assertThat(door.run("framework test small-1.0 -f junit").out())
        .contains("failures=\"1\"")
        .contains("classname=\"framework-versions.small-1_0.measures.employment\"")
        .contains("message=\"expected the value `2/2`, found `1/2`\"");
    assertThat(door.run("framework test small-1.0 -f json").out())
        .contains("\"failed\": 1,", "\"measure\": \"M1\",", "\"expected\": \"2/2\"");
  }

  @Test
  void mutants_of_measures_are_counted_with_those_of_rules() throws IOException {
    String line = "framework test small-1.0 --mutate --least 50";
    assertThat(door.run(line).out())
        .containsPattern("mutants of " + SmallMeasures.FILE + "\\s+killed, ");
    assertThat(door.run(line + " -f json").out())
        .contains("\"file\": \"" + SmallMeasures.FILE + "\"", "\"killed\": true");
    assertThat(door.run("framework test small-1.0 --mutate --least 100").status())
        .isEqualTo(ExitStatus.NOT_MET);
  }

  @Test
  void measures_that_cannot_be_read_do_not_keep_rules_from_being_tested() throws IOException {
    home.edit(SmallMeasures.FILE, "employed-q2", "employd-q2");
    OneShot.Said said = door.run("framework test small-1.0");
    assertThat(said.status()).isEqualTo(ExitStatus.FRAMEWORK);
    assertThat(said.out()).contains("✓ " + SmallHome.CASES);
    assertThat(said.talk())
        .contains(SmallMeasures.FILE + ":13:16: ", "did you mean `employed-q2`?");
    assertThat(door.run("framework check small-1.1").out())
        .contains(SmallMeasures.FILE + ":13:16: error [unknown-column]");
  }

  @Test
  void the_difference_of_versions_has_that_of_their_measures() throws IOException {
    home.write(
        OWN,
        CHANGED + SmallMeasures.MEASURES.substring(SmallMeasures.MEASURES.indexOf("  - id: M2")));
    home.edit(OWN, "Wages after", "Pay after");
    OneShot.Said text = door.run("framework diff small-1.0 small-1.1");
    assertThat(text.out())
        .contains("measures: 1 reworded, 1 counts otherwise, none the same\n")
        .contains("this is a major step")
        .containsPattern("\\* measure M1  Employed after leaving +counts otherwise\n")
        .contains("  numerator was: employed-q2 is not no\n  numerator is now: employed-q3 is not")
        .contains("  title was: Wages after leaving\n  title is now: Pay after leaving\n");
    assertThat(door.run("framework diff small-1.0 small-1.1 --only-meaning").out())
        .doesNotContain("Pay after");
    assertThat(door.run("framework diff small-1.0 small-1.1 -f markdown").out())
        .contains("Measure M1", "- numerator was: ");
    assertThat(door.run("framework diff small-1.0 small-1.1 -f json").out())
        .contains("\"unchangedMeasures\": 0,", "\"kind\": \"changed\",", "\"key\": \"numerator\",");
  }

  @Test
  void steps_of_measures_are_as_those_of_indicators() throws IOException {
    assertThat(step()).isEqualTo("none");
    home.write(OWN, CHANGED.replace("q3", "q2").replace("Employed after", "In work after"));
    assertThat(step()).isEqualTo("patch");
    home.write(OWN, CHANGED.replace("M1", "M3"));
    assertThat(step()).isEqualTo("minor");
    home.write(OWN, "format: aqcp-measures/1\ntitle: Fewer measures\nretire: [M1]\n");
    assertThat(step()).isEqualTo("major");
    home.edit(NEXT, "title: Small, 1.1", "title: Small, 1.1\nstep: minor");
    assertThat(door.run("framework diff small-1.0 small-1.1").status())
        .isEqualTo(ExitStatus.NOT_MET);
  }

  private String step() {
    return door.run("framework diff small-1.0 small-1.1 -f json")
        .out()
        .replaceAll("(?s).*\"step\": \"(\\w+)\".*", "$1");
  }

  @Test
  void a_lock_covers_measures_and_their_cases_and_those_that_are_inherited() throws IOException {
    home.edit(NEXT, "title: Small, 1.1", "title: Small, 1.1\nreleased: 2015-01-15");
    door.run("framework lock small-1.0");
    door.run("framework lock small-1.1");
    assertThat(door.run("framework verify").status()).isEqualTo(ExitStatus.OK);
    home.edit(SmallMeasures.CASE_FILE, "value: 1/2", "value: 1/3");
    OneShot.Said said = door.run("framework verify");
    assertThat(said.status()).isEqualTo(ExitStatus.INTEGRITY);
    assertThat(said.out()).containsPattern("(?s)small-1.0.*" + SmallMeasures.CASE_FILE);
    home.edit(SmallMeasures.CASE_FILE, "value: 1/3", "value: 1/2");
    home.write(OWN, CHANGED);
    OneShot.Said further = door.run("framework verify");
    assertThat(further.status()).isEqualTo(ExitStatus.INTEGRITY);
    assertThat(further.out()).contains(OWN);
  }
}
