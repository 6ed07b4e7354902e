package org.aqcp.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.aqcp.shell.session.ExitStatus;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code framework test} reports as uncovered in a small home. */
final class FrameworkCoverageTest {
  private static final String CASES = "rules/small-1.0/local/2.cases.yaml";
  private static final String ALL =
      """
      # Kept as it is: "quoted", and   spaced
      format: aqcp-cases/1
      against: small-1.0
      level: local
      as-of: 2014-06-30
      complete: all
      cases:
      - name: an employer who decides
        given: {employers: [{name: Rivera Foods, roles: [decide]}]}
        expect: {L2.1: met}
      - name: no employer
        given: {employers: []}
        expect: {L2.1: not-met}
      - name: not a word
        given: {}
        expect: {L2.1: unknown, L2.2: unknown}
      - name: two employers
        given:
          employers:
            - {name: Rivera Foods, roles: [co-design]}
            - {name: Lakeside Hospital, roles: [co-design]}
        expect: {L2.2: met}
      - name: one employer
        given: {employers: [{name: Rivera Foods, roles: [co-design]}]}
        expect: {L2.2: not-met}
      """;
  private static final String NOT_A_WORD =
      """
      - name: not a word
        given: {}
        expect: {L2.1: unknown, L2.2: unknown}
      """;

  @TempDir private Path folder;
  private SmallHome home;

  @BeforeEach
  void write() throws IOException {
    home = SmallHome.in(folder);
  }

  @Test
  void one_line_says_that_everything_is_shown() throws IOException {
    home.write(CASES, ALL);
    OneShot.Said said = run("framework test --require-coverage");
    assertThat(said.out())
        .endsWith(
            """
            ✓ All 5 cases passed.
            ✓ The cases cover all 14 statuses, sentences and threshold boundaries.
            """);
    assertThat(said.status()).isEqualTo(ExitStatus.OK);
  }

  @Test
  void a_missing_status_is_told_with_exactly_the_case_that_shows_it() throws IOException {
    home.write(CASES, ALL.replace(NOT_A_WORD, ""));
    OneShot.Said said = run("framework test");
    assertThat(said.status()).isEqualTo(ExitStatus.OK);
    assertThat(said.out())
        .endsWith(
            """
            ✓ All 4 cases passed.
            ? Of 14 statuses, sentences and thresholds, no case covers 4:
              - L2.1: “Employers decide” is unknown
              - L2.1: “There is an employer with the role decide” is open
              - L2.2: “Employers co-design” is unknown
              - L2.2: “At least 2 employers have the role co-design” is open

            Cases that cover some of it, to paste or to write with `--write-missing`:

            # rules/small-1.0/local/2.cases.yaml
            # written by aqcp: check that this is what you mean
            - name: “Employers decide” is unknown
              given: {}
              expect: {L2.1: unknown}
            # written by aqcp: check that this is what you mean
            - name: “Employers co-design” is unknown
              given: {}
              expect: {L2.2: unknown}
            """);
  }

  @Test
  void what_is_just_short_of_a_threshold_is_one_fact_less() throws IOException {
    home.write(CASES, ALL.substring(0, ALL.indexOf("- name: one employer")));
    assertThat(run("framework test").out())
        .contains(
            "L2.2: “At least 2 employers have the role co-design” just fails to hold by\n"
                + "    its employers")
        .contains("given: {employers: []}\n  expect: {L2.2: not-met}")
        .contains(
            "given: {employers: [{name: new employer 1, roles: [co-design]}]}\n"
                + "  expect: {L2.2: not-met}");
  }

  @Test
  void it_can_be_required_that_all_is_shown() throws IOException {
    home.write(CASES, ALL.replace(NOT_A_WORD, ""));
    assertThat(run("framework test --require-coverage").status()).isEqualTo(ExitStatus.NOT_MET);
    assertThat(run("framework test -f json --require-coverage").out())
        .contains("\"targets\": 14", "\"shown\": 10", "“Employers co-design” is unknown");
  }

  @Test
  void cases_are_written_behind_what_is_there_and_only_once() throws IOException {
    String before = ALL.replace(NOT_A_WORD, "").stripTrailing();
    home.write(CASES, before);
    OneShot.Said said = run("framework test --write-missing --require-coverage");
    assertThat(said.status()).isEqualTo(ExitStatus.OK);
    assertThat(said.talk()).isEqualTo("wrote 2 cases to " + CASES + "; check what they say\n");
    String written = read(CASES);
    assertThat(written)
        .startsWith(before + "\n# written by aqcp: check that this is what you mean\n- name: “E");
    assertThat(run("framework test --write-missing").talk()).isEmpty();
    assertThat(read(CASES)).isEqualTo(written);
  }

  @Test
  void a_file_of_cases_is_begun_where_there_is_none() throws IOException {
    Files.delete(folder.resolve(CASES));
    OneShot.Said said = run("framework test --write-missing --require-coverage");
    assertThat(said.status()).isEqualTo(ExitStatus.OK);
    assertThat(said.out()).contains("The cases cover all 14");
    assertThat(read(CASES))
        .startsWith(
            """
            format: aqcp-cases/1
            against: small-1.0
            level: local
            as-of: 2014-06-30
            complete: all
            cases:
              # written by aqcp: check that this is what you mean
              - name: “Employers decide” is met
                given: {employers: [{name: new employer 1, roles: [decide]}]}
                expect: {L2.1: met}
            """);
  }

  @Test
  void lines_end_as_they_do_in_the_file() throws IOException {
    home.write(CASES, ALL.replace(NOT_A_WORD, "").replace("\n", "\r\n"));
    assertThat(run("framework test --write-missing").status()).isEqualTo(ExitStatus.OK);
    assertThat(read(CASES).replace("\r\n", "")).doesNotContain("\n").doesNotContain("\r");
  }

  @Test
  void a_file_that_cannot_be_gone_on_with_is_left_alone() throws IOException {
    String inOneLine =
        """
        format: aqcp-cases/1
        against: small-1.0
        level: local
        cases: [{name: no employer, given: {employers: []}, expect: {L2.1: not-met}}]
        as-of: 2014-06-30
        """;
    home.write(CASES, inOneLine);
    run("framework test --write-missing")
        .refuses(
            ExitStatus.FRAMEWORK,
            CASES
                + ": new cases cannot be added at the end of this file; put `cases` last, as a list"
                + " with dashes");
    assertThat(read(CASES)).isEqualTo(inOneLine);
  }

  @Test
  void nothing_is_asked_for_that_no_partnership_can_show() throws IOException {
    home.edit(SmallHome.FRAMEWORK, "{employers: 2}", "{employers: 0}");
    home.write(CASES, ALL.replace("L2.2: unknown", "L2.2: met").replace("not-met}", "met}"));
    String out = run("framework test --coverage").out();
    assertThat(out).contains("L2.2    statuses 1/1, sentences 1/1, thresholds 0/0");
  }

  private String read(String file) throws IOException {
    return Files.readString(folder.resolve(file));
  }

  private OneShot.Said run(String line) {
    return new OneShot(folder, folder).run(line);
  }
}
