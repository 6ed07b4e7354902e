package org.aqcp.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.aqcp.Golden;
import org.aqcp.shell.session.ExitStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xml.sax.InputSource;

/** One partnership against several framework versions. */
final class SideBySideTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Path GOLDEN = Path.of("src/test/resources/side-by-side");
  private static final String VERSIONS = " --against aqcp-1.*,aqcp-2013-draft";
  private static final String LAKESIDE = example("lakeside");
  private static final String RIVERBEND = example("riverbend");

  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource({"lakeside", "riverbend", "minnesota-2013"})
  void one_table_and_what_is_missing_or_open(String name) throws IOException {
    String text = run("evaluate " + example(name) + VERSIONS).out();
    Golden.check(GOLDEN.resolve(name + ".txt"), text);
    assertThat(text.lines()).allMatch(line -> line.codePointCount(0, line.length()) <= 80);
  }

  @Test
  void reports_show_the_same_and_are_well_formed() throws Exception {
    String markdown = run("report " + RIVERBEND + VERSIONS + " -f markdown").out();
    Golden.check(GOLDEN.resolve("riverbend.md"), markdown);
    String html = run("report " + RIVERBEND + VERSIONS).out();
    Golden.check(GOLDEN.resolve("riverbend.html"), html);
    assertThat(parsed(html)).contains("Can settle 3 verdicts in 3 frameworks.");
    assertThat(html + markdown).doesNotContain(".yaml", "partners[", "dslr");
  }

  @Test
  void json_has_each_evaluation_as_it_is_alone() throws IOException {
    JsonNode together = JSON.readTree(run("evaluate " + RIVERBEND + VERSIONS + " -f json").out());
    assertThat(together.get("evaluations")).hasSize(3);
    for (JsonNode one : together.get("evaluations")) {
      String id = one.at("/framework/id").asText();
      JsonNode alone =
          JSON.readTree(run("evaluate " + RIVERBEND + " --against " + id + " -f json").out());
      assertThat(one).as(id).isEqualTo(alone);
    }
    assertThat(together.at("/credits/0/settles")).hasSize(6);
  }

  @Test
  void verdicts_are_a_line_for_each_version() {
    List<String> lines =
        run("evaluate " + RIVERBEND + VERSIONS + " -f verdicts").out().lines().toList();
    assertThat(lines).hasSize(3);
    assertThat(run("evaluate " + RIVERBEND + " -f verdicts").out()).isEqualTo(lines.get(0) + "\n");
  }

  @Test
  void the_exit_status_counts_the_indicators_of_all() {
    assertThat(run("evaluate " + LAKESIDE + VERSIONS + " --fail-on unknown").status())
        .isEqualTo(ExitStatus.OK);
    assertThat(run("evaluate " + RIVERBEND + VERSIONS + " --fail-on not-met").status())
        .isEqualTo(ExitStatus.NOT_MET);
    assertThat(
            run("evaluate " + example("minnesota-2013") + VERSIONS + " --fail-on unknown").status())
        .isEqualTo(ExitStatus.UNDECIDED);
  }

  @Test
  void whoever_names_all_gets_those_in_use() {
    assertThat(run("evaluate " + RIVERBEND + " --against all -f verdicts").out())
        .contains("\"id\":\"aqcp-1.0\"")
        .doesNotContain("aqcp-1.1-preview", "aqcp-2013-draft");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "L2 --against all              | several framework versions are shown in one table; name"
            + " one",
        "--all --against all           | several framework versions are shown in one table; name"
            + " one",
        "--against 'aqpc-*'            | no framework version matches `aqpc-*`; did you mean"
            + " `aqcp-*`?",
        "--against all,aqcp-9.0        | no framework version `aqcp-9.0`",
        "--against $(id)               | no framework version `$(id)`",
      })
  void refuses_what_cannot_be_shown(String more, String message) {
    OneShot.Said said = run("evaluate " + LAKESIDE + " " + more);
    assertThat(said.status()).isEqualTo(ExitStatus.USAGE);
    assertThat(said.talk()).contains(message);
    assertThat(said.out()).isEmpty();
  }

  @Test
  void several_files_are_for_one_version() {
    run("evaluate " + LAKESIDE + " " + RIVERBEND + " --against all")
        .refuses(
            ExitStatus.USAGE,
            "aqcp: several files are evaluated against one framework version; name one file, or one"
                + " version with `--against`");
  }

  @Test
  void names_from_the_file_are_text_in_every_format() throws Exception {
    String name = "<script>alert(1)</script> & | *x* [a](javascript:b)";
    Path file = folder.resolve("partnership.yaml");
    Files.writeString(
        file,
        "format: aqcp-partnership/1\nlevel: local\nas-of: 2014-06-30\nname: '%s'\npartners: [{organisation: '%s'}]\n"
            .formatted(name, name));
    String html = run("report " + file + VERSIONS).out();
    assertThat(html).doesNotContain("<script");
    assertThat(parsed(html)).contains(name);
    assertThat(run("report " + file + VERSIONS + " -f markdown").out())
        .doesNotContain("<script", "[a](javascript");
    assertThat(
            JSON.readTree(run("evaluate " + file + VERSIONS + " -f json").out())
                .at("/partnership/name")
                .asText())
        .isEqualTo(name);
  }

  @Test
  void an_interview_says_for_which_frameworks_a_question_counts() throws IOException {
    Path file = folder.resolve("mine.yaml");
    Files.copy(Path.of(RIVERBEND), file);
    assertThat(run("interview " + file + VERSIONS).out())
        .contains(
            """
            Which services do you offer participants? Are these all?
              counts for aqcp-1.0 and aqcp-1.1-preview
            """,
            "aqcp-2013-draft: Still open: DL6.1.\n",
            "aqcp-2013-draft: All indicators: 1 met");
    run("interview " + file + VERSIONS + " --criterion L3")
        .refuses(
            ExitStatus.USAGE,
            "aqcp: `--criterion` and `--ratings` are about one framework version; name one with"
                + " `--against`");
  }

  /** All text of a page that an XML parser reads. */
  private static String parsed(String html) throws Exception {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new InputSource(new StringReader(html.replace("<!DOCTYPE html>", ""))))
        .getDocumentElement()
        .getTextContent();
  }

  private static String example(String name) {
    return Path.of("examples", name, "partnership.yaml").toString();
  }

  private static OneShot.Said run(String line) {
    Path here = Path.of("").toAbsolutePath();
    return new OneShot(here, here).run(line);
  }
}
