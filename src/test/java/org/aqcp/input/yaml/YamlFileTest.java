package org.aqcp.input.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Stream;
import org.aqcp.input.problem.InvalidInput;
import org.aqcp.input.problem.Place;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class YamlFileTest {
  @TempDir Path folder;

  @ParameterizedTest
  @MethodSource("refused")
  void refuses_what_is_no_plain_tree_of_keys_and_values(String text, String problem) {
    assertThat(problemsOf(text.getBytes(StandardCharsets.UTF_8))).isEqualTo(problem);
  }

  static Stream<Arguments> refused() {
    return Stream.of(
        arguments("", "f.yaml: the file is empty; start with `format:`"),
        arguments("# only a remark\n", "f.yaml: the file is empty; start with `format:`"),
        arguments(
            "a: 1\na: 2\n",
            "f.yaml:2:1: duplicate key `a`; the first is on line 1; keep one of them"),
        arguments(
            "a: &x 1\nb: *x\n",
            "f.yaml:1:4: the anchor `&x` is not supported; remove it\n"
                + "f.yaml:2:4: the alias `*x` is not supported; repeat the value"),
        arguments(
            "a: {c: 1}\nb:\n  <<: {d: 1}\n",
            "f.yaml:3:3: the merge key `<<` is not supported; write out the keys"),
        arguments("a: !!str 1\n", "f.yaml:1:4: the tag `!!str` is not supported; remove it"),
        arguments(
            "a: !!java.net.URL [x]\n",
            "f.yaml:1:4: the tag `!!java.net.URL` is not supported; remove it"),
        arguments(
            "a: 1\n---\nb: 1\n",
            "f.yaml:2:1: a second document starts here; keep one document per file"),
        arguments(
            "a: 1\n---\n", "f.yaml:2:1: a second document starts here; keep one document per file"),
        arguments(
            "[a]: 1\n",
            "f.yaml:1:1: a key must be plain text, not a list or a mapping; write `key: value`"),
        arguments(
            "? {a: 1}\n: 1\n",
            "f.yaml:1:3: a key must be plain text, not a list or a mapping; write `key: value`"),
        arguments("*a : 1\n", "f.yaml:1:1: the alias `*a` is not supported; repeat the value"),
        arguments(
            ": 1\n",
            "f.yaml:1:1: this is not expected here; put text with brackets, quotes, `#` or `: ` in"
                + " quotes, or fix the indentation"),
        arguments(
            "a: \"\\e[31m\"\n",
            "f.yaml:1:4: the hidden character U+001B is in the text; remove it"),
        arguments(
            "a: x\u001b[31m\n",
            "f.yaml:1:5: the hidden character U+001B is in the text; remove it"),
        arguments(
            "a: 1\nb: x\u202Ey\n",
            "f.yaml:2:5: the character U+202E reverses the direction of the text; remove it"),
        arguments(
            "a: \"\\u202E\"\n",
            "f.yaml:1:4: the character U+202E reverses the direction of the text; remove it"),
        arguments("a: \u0000\n", "f.yaml: the file is binary, not text; choose a text file"),
        arguments(
            "- a\n- b\n",
            "f.yaml:1:1: expected `key: value` pairs at the top level, not a list; write `key:"
                + " value`"),
        arguments(
            "just a text\n",
            "f.yaml:1:1: expected `key: value` pairs at the top level, not `just a text`; write"
                + " `key: value`"),
        arguments(
            "a: " + "[".repeat(30) + "]".repeat(30) + "\n",
            "f.yaml:1:23: this is nested more than 20 levels; flatten the file"),
        arguments(
            "a: [" + "[".repeat(30000),
            "f.yaml:1:23: this is nested more than 20 levels; flatten the file"),
        arguments(
            "a: b: c\n",
            "f.yaml:1:5: unexpected `:` here; put text that contains `: ` in quotes, and check the"
                + " indentation"),
        arguments(
            "a: 'never closed\nb: 1\n",
            "f.yaml:1:4: the quote that starts here is never closed; close it"),
        arguments(
            "a: [b, c\nd: 1\n",
            "f.yaml:1:4: the list that starts here is malformed; look for a missing `,` or `]`"),
        arguments(
            "a: {b: c\nd: 1\n",
            "f.yaml:1:4: the `{` that starts here is malformed; look for a missing `,` or `}`"),
        arguments(
            "a: 1\n  b: 2\n",
            "f.yaml:2:4: unexpected `:` here; put text that contains `: ` in quotes, and check the"
                + " indentation"),
        arguments(
            "a:\n  b: 1\n c: 2\n",
            "f.yaml:3:2: this does not fit the lines above it; indent what belongs together the"
                + " same way"),
        arguments(
            "a:\n\tb: 1\n",
            "f.yaml:2:1: found a tab where spaces are expected; indent with spaces"),
        arguments(
            "a: @home\n",
            "f.yaml:1:4: text cannot start with this character; put the text in quotes"),
        arguments(
            "a: `home`\n",
            "f.yaml:1:4: text cannot start with this character; put the text in quotes"),
        arguments(
            "a: %x\n", "f.yaml:1:4: text cannot start with this character; put the text in quotes"),
        arguments("a: \"\\q\"\n", "f.yaml:1:6: unknown escape in double quotes; use single quotes"),
        arguments(
            "a: 1\nb\nc: 2\n", "f.yaml:2:1: a `:` is missing after this key; write `key: value`"),
        arguments("a: 1\nb\n", "f.yaml:2:1: a `:` is missing after this key; write `key: value`"),
        arguments(
            "a: ]\n",
            "f.yaml:1:4: this is not expected here; put text with brackets, quotes, `#` or `: ` in"
                + " quotes, or fix the indentation"),
        arguments(
            "a:\n- b\nc\n", "f.yaml:3:1: a `:` is missing after this key; write `key: value`"),
        arguments(
            "a: |x\n b\n",
            "f.yaml:1:5: this is not expected here; put text with brackets, quotes, `#` or `: ` in"
                + " quotes, or fix the indentation"),
        arguments(
            "%YAML 9.9\n---\na: 1\n",
            "f.yaml:1:1: this is not valid YAML; check the indentation, quotes and brackets"),
        arguments(
            "a: \"x\" y\n",
            "f.yaml:1:8: this is not expected here; put text with brackets, quotes, `#` or `: ` in"
                + " quotes, or fix the indentation"),
        arguments(
            "a: &\n",
            "f.yaml:1:5: this is not valid YAML; check the indentation, quotes and brackets"),
        arguments(
            "a: *\n",
            "f.yaml:1:5: this is not valid YAML; check the indentation, quotes and brackets"),
        arguments(
            "a: !<\n",
            "f.yaml:1:6: this is not valid YAML; check the indentation, quotes and brackets"),
        arguments(
            "a: -\n",
            "f.yaml:1:4: this is not valid YAML; check the indentation, quotes and brackets"),
        arguments(
            "- a\nb: 1\n",
            "f.yaml:2:1: this is not expected here; put text with brackets, quotes, `#` or `: ` in"
                + " quotes, or fix the indentation"));
  }

  @Test
  void a_scalar_is_the_text_that_stands_in_the_file() {
    Node.Mapping root =
        read("\uFEFFstate: NO\nzip: 010\nversion: 1.10\nhuge: 1e999\nsaid: 'yes'\n");
    assertThat(root.get("state")).contains(new Node.Scalar("NO", false, new Place(1, 8)));
    assertThat(root.get("zip")).contains(new Node.Scalar("010", false, new Place(2, 6)));
    assertThat(root.get("version")).contains(new Node.Scalar("1.10", false, new Place(3, 10)));
    assertThat(root.get("huge")).contains(new Node.Scalar("1e999", false, new Place(4, 7)));
    assertThat(root.get("said")).contains(new Node.Scalar("yes", true, new Place(5, 7)));
  }

  @Test
  void a_hostile_file_is_read_to_its_end() {
    String number = "9".repeat(90_000);
    assertTimeout(
        Duration.ofMinutes(2),
        () -> {
          assertThat(read("a: " + number).get("a"))
              .contains(new Node.Scalar(number, false, new Place(1, 4)));
          assertThat(problemsOf(("a: " + number.repeat(40)).getBytes(StandardCharsets.UTF_8)))
              .isEqualTo(
                  "f.yaml:1:1: this line has more than 100000 characters; break it into several");
        });
  }

  @Test
  void refuses_what_is_no_text_file() throws IOException {
    Files.writeString(folder.resolve("partnership.yaml"), "a: 1\n");
    Files.write(folder.resolve("latin.yaml"), new byte[] {'a', ':', ' ', (byte) 0xE9});
    Files.write(folder.resolve("large.yaml"), new byte[5_000_000]);
    assertThat(problemOf("partnersip.yaml"))
        .isEqualTo("file not found; did you mean `partnership.yaml`?");
    assertThat(problemOf("nowhere/at/all")).isEqualTo("file not found");
    assertThat(problemOf("")).isEqualTo("this is a folder; choose a file in it");
    assertThat(problemOf("large.yaml"))
        .isEqualTo("the file is 4.8 MB large; files of up to 4 MB are read");
    assertThat(problemOf("latin.yaml")).isEqualTo("the file is not UTF-8 text; save it as UTF-8");
  }

  @Test
  void a_file_has_the_digest_of_its_bytes() {
    assertThat(YamlFile.of("f.yaml", "a: 1\n".getBytes(StandardCharsets.UTF_8)).origin().digest())
        .isEqualTo("sha256:37b128c59f1f5097f73f82691cb519f1f568667faab5ced1b4ab979d36837eae");
  }

  @Test
  void keeps_no_more_problems_than_anyone_would_mend() {
    assertThat(problemsOf("a: 1\n".repeat(1000).getBytes(StandardCharsets.UTF_8)))
        .hasLineCount(101)
        .endsWith("f.yaml: more problems not shown; fix these first");
  }

  private String problemOf(String name) {
    Path file = folder.resolve(name);
    InvalidInput refused = catchThrowableOfType(InvalidInput.class, () -> YamlFile.read(file));
    return refused.getMessage().replace(file + ": ", "");
  }

  private static Node.Mapping read(String text) {
    return YamlFile.of("f.yaml", text.getBytes(StandardCharsets.UTF_8)).root();
  }

  private static String problemsOf(byte[] bytes) {
    try {
      YamlFile file = YamlFile.of("f.yaml", bytes);
      file.problems().refuse();
      return "none";
    } catch (InvalidInput e) {
      return e.getMessage();
    }
  }
}
