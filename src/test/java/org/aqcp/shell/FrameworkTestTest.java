package org.aqcp.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.aqcp.shell.session.ExitStatus;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code framework test} on a small home. */
final class FrameworkTestTest {
  private static final String CASES = "rules/small-1.0/local/2.cases.yaml";
  private static final String HEAD =
      """
      format: aqcp-cases/1
      against: small-1.0
      level: local
      as-of: 2014-06-30
      complete: all
      cases:
      """;
  private static final String GOOD =
      """
        - name: without employers nobody decides
          given: {employers: []}
          expect: {L2.1: not-met}
      """;
  private static final String BAD =
      """
        - name: one employer is enough
          given: {employers: [{name: Rivera Foods, roles: [co-design]}]}
          expect: {L2.2: met}
      """;

  @TempDir private Path folder;
  private SmallHome home;

  @BeforeEach
  void write() throws IOException {
    home = SmallHome.in(folder);
  }

  @Test
  void passes_where_every_case_passed() throws IOException {
    home.write(CASES, HEAD + GOOD);
    OneShot.Said said = run("framework test small-1.0");
    assertThat(said.out())
        .startsWith(
            """
            small-1.0
            ✓ rules/small-1.0/local/2.cases.yaml                                    1 passed

            ✓ The case passed.
            """);
    assertThat(said.status()).isEqualTo(ExitStatus.OK);
  }

  @Test
  void a_failed_case_is_explained_as_explain_does_it() throws IOException {
    home.write(CASES, HEAD + GOOD + BAD);
    OneShot.Said said = run("framework test");
    assertThat(said.status()).isEqualTo(ExitStatus.NOT_MET);
    assertThat(said.out())
        .startsWith(
            """
            small-1.0
            ✗ rules/small-1.0/local/2.cases.yaml                          1 failed, 1 passed

            ✗ one employer is enough
              rules/small-1.0/local/2.cases.yaml:10
              expected L2.2 to be met, found not met

                ✗ L2.2  Employers co-design                                          not met
            """)
        .contains("Rivera Foods (2.cases.yaml:11)")
        .contains("\n\n✗ 1 of 2 cases failed.\n");
  }

  @Test
  void no_case_is_never_a_pass() throws IOException {
    Files.delete(folder.resolve(CASES));
    run("framework test")
        .refuses(
            ExitStatus.FRAMEWORK,
            "rules/small-1.0: no file ending in `.cases.yaml` is here, so no case was run; write"
                + " one next to each rule file, or start with `--write-missing`");
  }

  @Test
  void what_is_wrong_in_cases_is_told_and_nothing_is_run() throws IOException {
    home.write(CASES, HEAD + BAD.replace("L2.2", "L2.3"));
    run("framework test")
        .refuses(
            ExitStatus.FRAMEWORK,
            CASES
                + ":9:14: `small-1.0` has no indicator `L2.3` at the local level; L2.2 is the"
                + " last so far; `aqcp rules new L2.3` starts another");
  }

  @Test
  void a_version_that_is_not_there_is_a_mistake_in_the_command_line() {
    assertThat(run("framework test small-2.0").status()).isEqualTo(ExitStatus.USAGE);
  }

  @Test
  void results_go_to_a_file_in_the_form_that_build_servers_read() throws IOException {
    home.write(CASES, HEAD + BAD);
    OneShot.Said said = run("framework test -f junit -o results.xml");
    assertThat(said.out()).isEmpty();
    assertThat(said.status()).isEqualTo(ExitStatus.NOT_MET);
    assertThat(folder.resolve("results.xml"))
        .content()
        .contains("tests=\"1\"", "failures=\"1\"", "one employer is enough");
  }

  @Test
  void programs_get_every_case_with_what_was_found() throws IOException {
    home.write(CASES, HEAD + BAD);
    assertThat(run("framework test -f json").out())
        .contains("\"format\": \"aqcp-tests/1\"", "\"line\": 7", "\"L2.2\": \"not-met\"");
    assertThat(Files.readString(folder.resolve(CASES))).isEqualTo(HEAD + BAD);
  }

  private OneShot.Said run(String line) {
    return new OneShot(folder, folder).run(line);
  }
}
