package org.aqcp.shell;

import static org.aqcp.shell.SmallHome.FRAMEWORK;
import static org.aqcp.shell.SmallHome.VOCABULARY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.file.Path;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Huge files are refused long before they fill the memory or take very long. */
final class HugeRulesTest {
  private static final String FILE = "rules/small-1.0/local/huge.dslr";
  private static final String HEAD = "rule \"L2.1 huge\"\n@indicator(\"L2.1\")\nwhen\n";
  private static final String SAID = "There is an employer with the role decide\n";
  private static final String TAIL = "then\nThe indicator is met\nend\n";

  @TempDir private Path folder;
  private SmallHome home;

  @BeforeEach
  void write() throws IOException {
    home = SmallHome.in(folder);
    home.write("p.yaml", "format: aqcp-partnership/1\nname: P\nlevel: local\nas-of: 2014-06-30\n");
  }

  @Test
  void a_file_of_20_megabytes() throws IOException {
    refused(FILE, "# note\n".repeat(3_000_000), FILE + ": the file is 20.0 MB large");
  }

  @Test
  void a_line_of_5_megabytes() throws IOException {
    refused(FILE, "# " + "x".repeat(5_000_000), FILE + ": the file is 4.8 MB large");
    refused(FILE, "\n# " + "x".repeat(3_000_000), FILE + ":2:1: this line has more than 100000");
    refused(FILE, "\n# " + "x".repeat(3_000), FILE + ":2:1: this line has more than 1000");
  }

  @Test
  void two_hundred_thousand_rules() throws IOException {
    refused(FILE, many(200_000, i -> "rule \"" + i + "\"\nwhen\n"), FILE + ":5001:1: the file has");
    refused(
        FILE,
        many(700, i -> HEAD.replace("huge", "huge " + i) + SAID + TAIL),
        FILE + ":1401:1: the file has more than 200 rules");
  }

  @Test
  void a_hundred_thousand_lines_in_a_rule() throws IOException {
    String dash = "- in a target sector of the partnership\n";
    refused(FILE, HEAD + SAID + dash.repeat(100_000) + TAIL, FILE + ":5001:1: the file has more");
    refused(FILE, HEAD + SAID + dash.repeat(4_000) + TAIL, FILE + ":54:1: the rule has more than");
  }

  @Test
  void a_hundred_thousand_mistakes() throws IOException {
    refused(FILE, HEAD + "so\n".repeat(45) + TAIL, FILE + ":48:1: cannot understand `so`");
    refused(FILE, "@so\n".repeat(4_000), FILE + ":1:1: a rule file contains only rules");
  }

  @Test
  void a_name_that_is_too_long() throws IOException {
    refused(
        FILE, HEAD.replace("huge", "huge".repeat(200)) + SAID + TAIL, FILE + ":1:1: this cannot");
  }

  @Test
  void ten_thousand_parentheses_and_nots() throws IOException {
    String phrase = "[condition][]This is huge=";
    String deep = "exists " + "(".repeat(10_000) + "Employer()" + ")".repeat(10_000);
    refused(VOCABULARY, phrase + deep, VOCABULARY + ":1:1: this line has more than 1000");
    refused(VOCABULARY, phrase + "not ".repeat(10_000) + "Employer()", VOCABULARY + ":1:1: this");
    refused(
        VOCABULARY,
        phrase + "exists " + "(".repeat(9) + "Employer()" + ")".repeat(9),
        VOCABULARY + ":1:42: more than 8 nested parentheses");
  }

  @Test
  void a_hundred_thousand_phrases() throws IOException {
    String phrase = "=exists Employer()\n";
    IntFunction<String> line = i -> "[condition][]This is huge" + i + phrase;
    refused(VOCABULARY, many(70_000, line), VOCABULARY + ":5001:1: the file has more");
    refused(VOCABULARY, many(3_000, line), VOCABULARY + ": with this file the vocabulary has more");
  }

  @Test
  void many_files() throws IOException {
    for (int i = 0; i < 300; i++) {
      home.write("rules/vocabulary/v%03d.dsl".formatted(i), "# nothing\n");
    }
    refused(FILE, "# nothing\n", "rules/vocabulary/v197.dsl: its folder has more than 200");
  }

  @Test
  void a_framework_nested_without_end() throws IOException {
    String deep = "title: " + "[".repeat(10_000) + "]".repeat(10_000) + "\n";
    refused(FRAMEWORK, "format: aqcp-framework/1\n" + deep, FRAMEWORK + ":2:27: this is nested");
  }

  private void refused(String file, String text, String beginning) throws IOException {
    home.write(file, text);
    OneShot door = new OneShot(folder, folder);
    OneShot.Said said =
        assertTimeoutPreemptively(HostileFilesTest.BUDGET, () -> door.run("evaluate p.yaml --all"));
    HostileFilesTest.isRefusal(said, beginning);
    assertThat(said.talk()).hasSizeLessThan(60_000);
  }

  private static String many(int count, IntFunction<String> text) {
    return IntStream.range(0, count).mapToObj(text).collect(Collectors.joining());
  }
}
