package org.aqcp.report.findings;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.aqcp.author.check.Findings;
import org.aqcp.framework.Home;
import org.aqcp.input.problem.Fix;
import org.aqcp.input.problem.Place;
import org.aqcp.input.problem.Problem;
import org.aqcp.input.problem.ProblemKind;
import org.aqcp.report.layout.Palette;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Findings in every format, for problems with hostile text. */
final class FindingsReportTest {
  private static final String FILE = "rules/a b%c#d?e:f,g\u00e9.dslr";
  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir private Path folder;

  static List<String> hostile_words() {
    return List.of(
        "plain",
        "\n::error::x",
        "a\r\n::set-output name=x::y",
        "%0A::error::x %25 100%",
        "a,b:c=d",
        "quote \" backslash \\ tick ` </script> ]]>",
        "\u0000\u0001\u0007\u001b[31m\u007f\u0085",
        "\u2028\u2029\u202e\u2066",
        "half \ud800 and \udc00 half",
        "whole \ud83d\ude00",
        "long ".repeat(20_000));
  }

  @BeforeEach
  void write() throws IOException {
    Files.createDirectories(folder.resolve("rules"));
    Files.writeString(
        folder.resolve(FILE), "first\n  \ud83d\ude00 `second` line\u2028\u0007\nthird\n");
  }

  private CheckedFiles checked(String words) {
    List<Problem> problems = new ArrayList<>();
    for (ProblemKind kind : ProblemKinds.all()) {
      Problem problem = new Problem(kind, FILE, new Place(2, 5), words, words);
      problems.add(problem.fixedBy(Fix.of(new Place(2, 5), 8, words)));
      problems.add(new Problem(kind, "rules", Place.NOWHERE, words, ""));
      problems.add(new Problem(kind, FILE, new Place(99, 99), words, ""));
    }
    Findings found = new Findings("small-1.0", problems, new Findings.Looked(1, 2, 3));
    return CheckedFiles.seenFrom(folder, new Home(folder), List.of(found));
  }

  @ParameterizedTest
  @MethodSource("hostile_words")
  void sarif_fits_the_official_schema(String words) throws IOException {
    String sarif = SarifReport.render(checked(words), "1.0.0-SNAPSHOT");
    try (InputStream schema = getClass().getResourceAsStream("/schema/sarif-schema-2.1.0.json")) {
      JsonSchema official =
          JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V7).getSchema(schema);
      assertThat(
              official.validate(
                  encoded(sarif),
                  InputFormat.JSON,
                  context -> context.getExecutionConfig().setFormatAssertionsEnabled(true)))
          .isEmpty();
    }
    assertThat(encoded(sarif)).isEqualTo(sarif);
  }

  @Test
  void sarif_says_where_in_code_units_and_how_to_mend() throws IOException {
    JsonNode run = JSON.readTree(SarifReport.render(checked("`second` is wrong"), "1.0.0"));
    JsonNode result = run.at("/runs/0/results").findParents("fixes").get(0);
    assertThat(result.at("/locations/0/physicalLocation").toString())
        .isEqualTo(
            "{\"artifactLocation\":{\"uri\":\"rules/a%20b%25c%23d%3Fe%3Af,g%C3%A9.dslr\","
                + "\"uriBaseId\":\"%SRCROOT%\"},"
                + "\"region\":{\"startLine\":2,\"startColumn\":6,\"endColumn\":14}}");
    assertThat(result.at("/fixes/0/artifactChanges/0/replacements/0").toString())
        .isEqualTo(
            "{\"deletedRegion\":{\"startLine\":2,\"startColumn\":6,\"endLine\":2,"
                + "\"endColumn\":14},\"insertedContent\":{\"text\":\"`second` is wrong\"}}");
    JsonNode rule = run.at("/runs/0/tool/driver/rules/" + result.get("ruleIndex").asInt());
    assertThat(rule.get("id")).isEqualTo(result.get("ruleId"));
    assertThat(rule.at("/help/markdown").asText()).startsWith("# " + rule.get("id").asText());
    assertThat(rule.at("/shortDescription/text").asText()).endsWith(".");
  }

  @ParameterizedTest
  @MethodSource("hostile_words")
  void annotations_are_one_line_each_whatever_they_say(String words) {
    CheckedFiles checked = checked(words);
    List<String> lines = GithubAnnotations.render(checked).lines().toList();
    assertThat(lines).hasSize(checked.problems().size());
    assertThat(lines)
        .allMatch(line -> line.matches("::(error|warning) file=[^:]*,title=[a-z-]+::.*"));
    assertThat(String.join("", lines)).doesNotContainPattern("[\\p{Cntrl}\u2028\u2029]");
  }

  @Test
  void annotations_escape_what_has_a_meaning() {
    assertThat(GithubAnnotations.data("100%\r\n::error::x, y"))
        .isEqualTo("100%25%0D%0A::error::x, y");
    assertThat(GithubAnnotations.property("a:b,c%0A\n")).isEqualTo("a%3Ab%2Cc%250A%0A");
    assertThat(GithubAnnotations.render(checked("`second` is wrong")).lines())
        .contains(
            "::error file=rules/a b%25c#d?e%3Af%2Cg\u00e9.dslr,line=2,col=6,endColumn=14,"
                + "title=unknown-sentence::`second` is wrong; `second` is wrong");
  }

  @ParameterizedTest
  @MethodSource("hostile_words")
  void json_fits_its_schema(String words) throws IOException {
    String json = JsonFindings.render(checked(words));
    JsonSchema schema =
        JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
            .getSchema(Files.readString(Path.of("schema/findings.schema.json")));
    assertThat(schema.validate(encoded(json), InputFormat.JSON)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("hostile_words")
  void text_steers_no_terminal_and_shows_the_line(String words) {
    String text = FindingsText.render(checked(words), Palette.PLAIN, 80);
    assertThat(text).doesNotContainPattern("[\\p{Cntrl}\u2028\u2029\u202e\u2066&&[^\n]]");
    assertThat(text).contains("  2 |   \ud83d\ude00 `second` line");
    assertThat(text).contains("small-1.0: ");
  }

  @Test
  void text_underlines_what_is_meant() {
    String text = FindingsText.render(checked("`second` is wrong"), Palette.PLAIN, 80);
    assertThat(text)
        .contains(
            """
            :2:5: error [unknown-sentence]
              `second` is wrong
              2 |   \ud83d\ude00 `second` line\ufffd\ufffd
                |      ^~~~~~~~
              `second` is wrong
            """);
    assertThat(FindingsText.render(checked("x"), Palette.COLOR, 80)).contains("\u001b[31merror");
  }

  @Test
  void a_long_line_is_cut_around_what_is_meant() throws IOException {
    Files.writeString(folder.resolve(FILE), "\n" + "x".repeat(300) + " here " + "y".repeat(300));
    Problem problem =
        new Problem(ProblemKinds.all().get(0), FILE, new Place(2, 302), "`here` is wrong", "");
    Findings found = new Findings("v", List.of(problem), new Findings.Looked(0, 0, 0));
    String text =
        FindingsText.render(
            CheckedFiles.seenFrom(folder, new Home(folder), List.of(found)), Palette.PLAIN, 80);
    List<String> lines = text.lines().toList();
    assertThat(lines).allMatch(line -> line.length() <= 80);
    assertThat(lines.get(2).substring(lines.get(3).indexOf('^'))).startsWith("here");
  }

  @Test
  void what_is_sound_is_said_in_one_line() {
    Findings sound = new Findings("small-1.0", List.of(), new Findings.Looked(1, 2, 3));
    assertThat(
            FindingsText.render(
                CheckedFiles.seenFrom(folder, new Home(folder), List.of(sound)), Palette.PLAIN, 80))
        .isEqualTo("small-1.0: no problems in 1 indicator, 2 rules and 3 cases\n");
  }

  /** As it arrives where it is read. */
  private static String encoded(String text) {
    return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
  }
}
