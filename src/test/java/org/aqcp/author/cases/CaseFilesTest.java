package org.aqcp.author.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.aqcp.condition.Status;
import org.aqcp.framework.Home;
import org.aqcp.framework.InvalidFramework;
import org.aqcp.shipped.Shipped;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CaseFilesTest {
  private static final String HEAD =
      """
      format: aqcp-cases/1
      against: aqcp-1.0
      level: local
      as-of: 2014-06-30
      complete: all
      cases:
      """;

  @TempDir Path folder;

  @Test
  void every_mistake_in_every_file_is_told_at_once() throws IOException {
    write(
        "a",
        HEAD
            + """
              - name: no employers
                given: {employers: []}
                expect: {L2.22: not-met, L2.1: unmet}
              - name: nothing is expected
                given: {}
                expect: {}
            """);
    write("b", HEAD.replace("aqcp-1.0", "aqcp-2.0") + "  - {given: {}}\n");
    write("c", HEAD);
    assertThat(refusal())
        .isEqualTo(
            """
            rules/aqcp-1.0/local/a.cases.yaml:9:14: `aqcp-1.0` has no indicator `L2.22` at the \
            local level; did you mean `L2.2`?
            rules/aqcp-1.0/local/a.cases.yaml:9:36: `unmet` is not a status; write met, \
            partly-met, not-met, unknown or not-applicable
            rules/aqcp-1.0/local/a.cases.yaml:12:13: this case expects nothing; write \
            `expect: {L1.1: met}`
            rules/aqcp-1.0/local/b.cases.yaml:2:10: these cases are for `aqcp-2.0` but are in \
            the folder of `aqcp-1.0`; write `against: aqcp-1.0`, or move the file
            rules/aqcp-1.0/local/b.cases.yaml:7:5: this case has no `name` and no `expect`; a case has `name`, `given` \
            and `expect`
            rules/aqcp-1.0/local/c.cases.yaml:1:1: the file has no cases; list them under `cases`\
            """);
  }

  @Test
  void a_case_fails_on_the_indicators_that_are_not_as_expected() throws IOException {
    write(
        "a",
        HEAD
            + """
              - name: an employer who only hires
                given: {employers: [{name: Rivera Foods, roles: [hire]}]}
                expect: {L2.2: met, L2.3: unknown, L2.1: unknown}
              - name: no employers
                given: {employers: []}
                expect: {L2.2: not-met}
            """);
    List<CaseFile> files = CaseFiles.read(new Home(folder), Shipped.VERSION);
    List<CaseResult> results = new CaseRunner(Shipped::evaluator).run(files);
    assertThat(results).extracting(CaseResult::passed).containsExactly(false, true);
    CaseResult failed = results.get(0);
    assertThat(failed.where()).isEqualTo("rules/aqcp-1.0/local/a.cases.yaml:7");
    assertThat(failed.differing()).containsExactly("L2.2", "L2.3");
    assertThat(failed.found())
        .isEqualTo(
            Map.of("L2.2", Status.NOT_MET, "L2.3", Status.PARTLY_MET, "L2.1", Status.UNKNOWN));
  }

  @Test
  void what_a_file_says_is_complete_holds_for_cases_that_do_not_say_otherwise() throws IOException {
    String cases =
        """
          - name: all that is listed
            given: {employers: [{name: Rivera Foods, roles: [hire]}]}
            expect: {L2.2: not-met}
          - name: there may be more
            given: {complete: [], employers: [{name: Rivera Foods, roles: [hire]}]}
            expect: {L2.2: unknown}
        """;
    write("a", HEAD + cases);
    write("b", HEAD.replace("complete: all\n", "") + cases);
    List<CaseFile> files = CaseFiles.read(new Home(folder), Shipped.VERSION);
    List<CaseResult> results = new CaseRunner(Shipped::evaluator).run(files);
    assertThat(results).extracting(CaseResult::passed).containsExactly(true, true, false, true);
  }

  private String refusal() {
    return catchThrowableOfType(
            InvalidFramework.class, () -> CaseFiles.read(new Home(folder), Shipped.VERSION))
        .getMessage();
  }

  private void write(String name, String text) throws IOException {
    Path file = folder.resolve("rules/aqcp-1.0/local").resolve(name + ".cases.yaml");
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
