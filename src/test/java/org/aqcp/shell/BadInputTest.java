package org.aqcp.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.aqcp.shell.session.ExitStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every kind of invalid partnership file, as a user of {@code evaluate} sees it. */
final class BadInputTest {
  private static final String HEAD =
      "format: aqcp-partnership/1\nname: Lakeside\nlevel: local\nas-of: 2014-06-30\n";

  @TempDir private static Path folder;

  private final OneShot door = new OneShot(folder, Path.of("").toAbsolutePath());

  @ParameterizedTest
  @MethodSource({"wrong_files", "wrong_yaml", "wrong_values", "wrong_keys"})
  void tells_file_line_column_what_is_wrong_and_what_to_do(String text, String problems)
      throws IOException {
    write("p.yaml", text);
    door.run("evaluate p.yaml").refuses(ExitStatus.USAGE, problems);
    door.run("explain p.yaml L2.2").refuses(ExitStatus.USAGE, problems);
  }

  static Stream<Arguments> wrong_files() {
    return Stream.of(
        arguments("", "p.yaml: the file is empty; start with `format:`"),
        arguments("# only a comment\n", "p.yaml: the file is empty; start with `format:`"),
        arguments(
            "PK\u0003\u0004\u0000\u0000",
            "p.yaml: the file is a ZIP archive, not UTF-8 text; unpack it, and choose a text file"),
        arguments(
            "name: caf\u202Ee\n",
            "p.yaml:1:10: the character U+202E reverses the direction of the text; remove it"),
        arguments(
            "a letter about Lakeside",
            "p.yaml: this is not a partnership file, but other text; begin one with `new`, make one"
                + " of a filled-in workbook with `import`, or copy"
                + " `examples/riverbend/partnership.yaml`"),
        arguments(
            "format: aqcp-framework/1\n",
            "p.yaml:1:9: this is not the expected format: `aqcp-framework/1`; write `format:"
                + " aqcp-partnership/1`"));
  }

  static Stream<Arguments> wrong_yaml() {
    return Stream.of(
        arguments(
            HEAD + "level: state\n",
            "p.yaml:5:1: duplicate key `level`; the first is on line 3; keep one of them"),
        arguments(
            HEAD + "employers: &all []\n",
            "p.yaml:5:12: the anchor `&all` is not supported; remove it"),
        arguments(
            HEAD + "region: *all\n",
            "p.yaml:5:9: the alias `*all` is not supported; repeat the value"),
        arguments(
            HEAD + "<<: {region: x}\n",
            "p.yaml:5:1: the merge key `<<` is not supported; write out the keys"),
        arguments(
            HEAD + "region: !!str x\n", "p.yaml:5:9: the tag `!!str` is not supported; remove it"),
        arguments(
            HEAD + "---\nname: Riverbend\n",
            "p.yaml:5:1: a second document starts here; keep one document per file"),
        arguments(
            HEAD + "region: [x\n",
            "p.yaml:5:9: the list that starts here is malformed; look for a missing `,` or `]`"),
        arguments(
            HEAD + "\tregion: x\n",
            "p.yaml:5:1: found a tab where spaces are expected; indent with spaces"));
  }

  static Stream<Arguments> wrong_values() {
    return Stream.of(
        arguments(
            HEAD.replace("06-30", "02-30"),
            "p.yaml:4:8: there is no date `2014-02-30`; check the month and the day"),
        arguments(
            HEAD.replace("2014-06-30", "June 2014"),
            "p.yaml:4:8: `as-of` must be a date such as 2012-09-01, not `June 2014`; write the"
                + " year, month and day"),
        arguments(
            HEAD.replace("local", "regional"),
            "p.yaml:3:8: `regional` is not an allowed value for `level`; allowed values: `state`,"
                + " `local`"),
        arguments(
            HEAD + "employers: 3\n",
            "p.yaml:5:12: `employers` must be a list, not `3`; start each item with `- name: ...`"),
        arguments(
            HEAD + "employers: none\n",
            "p.yaml:5:12: `employers` must be a list, not `none`; write `[]` if there are none"),
        arguments(
            HEAD + "employers: [Mill]\n",
            "p.yaml:5:13: an employer must be `key: value` pairs, not `Mill`; write `name: ...`"),
        arguments(
            HEAD + "fte-percent: half\n",
            "p.yaml:5:14: `fte-percent` must be a whole number, 0 or more, not `half`"),
        arguments(
            HEAD + "target-population-percent: 120\n",
            "p.yaml:5:28: `target-population-percent` must be a whole number from 0 to 100, not"
                + " `120`"),
        arguments(HEAD + "convener: [Board]\n", "p.yaml:5:11: `convener` must be text, not a list"),
        arguments(
            HEAD + "documents:\n  - {title: Vision, published: maybe}\n",
            "p.yaml:6:32: `published` must be `yes` or `no`, not `maybe`; omit the key if it is not"
                + " known"),
        arguments(
            HEAD + "employers:\n  - {name: Mill, roles: [co-desgin]}\n",
            "p.yaml:6:26: `co-desgin` is not an allowed value for `roles`; did you mean"
                + " `co-design`? allowed values: `lead`, `decide`, `co-design`, `advise`, `hire`,"
                + " `fund`, `teach`, `host-work-experience`"));
  }

  static Stream<Arguments> wrong_keys() {
    return Stream.of(
        arguments(
            HEAD + "employrs: []\n",
            "p.yaml:5:1: unknown key `employrs`; did you mean `employers`?"),
        arguments(
            HEAD + "employers:\n  - {name: Mill, sectr: food}\n",
            "p.yaml:6:18: unknown key `sectr`; did you mean `sector`?"),
        arguments(
            "format: aqcp-partnership/1\n",
            """
            p.yaml:1:1: a partnership needs `name`; such as `name: Lakeside Career Pathways`
            p.yaml:1:1: a partnership needs `level`; such as `level: state`
            p.yaml:1:1: a partnership needs `as-of`; such as `as-of: 2014-06-30`\
            """));
  }

  @Test
  void a_file_that_cannot_be_read_is_told_by_its_name() throws IOException {
    write("lakeside.yaml", HEAD);
    door.run("evaluate lakside.yaml")
        .refuses(ExitStatus.USAGE, "lakside.yaml: file not found; did you mean `lakeside.yaml`?");
    Files.createDirectories(folder.resolve("sub"));
    door.run("explain sub L2.2")
        .refuses(ExitStatus.USAGE, "sub: this is a folder; choose a file in it");
    Files.write(folder.resolve("large.yaml"), new byte[50 * 1024 * 1024]);
    door.run("evaluate large.yaml")
        .refuses(
            ExitStatus.USAGE,
            "large.yaml: the file is 50.0 MB large; files of up to 4 MB are read");
  }

  @Test
  void all_that_is_wrong_in_several_files_is_told() throws IOException {
    write("bad.yaml", HEAD + "employrs: []\nlevel: local\n");
    String problems =
        """
        bad.yaml:5:1: unknown key `employrs`; did you mean `employers`?
        bad.yaml:6:1: duplicate key `level`; the first is on line 3; keep one of them
        missing-altogether.yaml: file not found\
        """;
    door.run("evaluate bad.yaml missing-altogether.yaml").refuses(ExitStatus.USAGE, problems);
    door.run("evaluate bad.yaml -f json missing-altogether.yaml")
        .refuses(ExitStatus.USAGE, problems);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "PK\u0003\u0004 xl/workbook.xml|an Excel workbook, not UTF-8 text",
        "PK\u0003\u0004 word/document.xml|a Word document, not UTF-8 text",
        "%PDF-1.7|a PDF document, not UTF-8 text",
        "'{\"@context\": \"https://example.org\", \"@graph\": []}'|linked data (JSON-LD, such as"
            + " CTDL)",
        "'[1, 2]'|JSON data of another kind",
        "'<html></html>'|a web page or XML data",
        "'name,type,date\nMill,employer,2014\n'|a table (CSV)",
        "'# Notes\n\nWe met: all of us.\n'|other text",
      })
  void a_file_of_another_kind_is_called_by_its_name(String text, String kind) throws IOException {
    write("p.yaml", text);
    OneShot.Said said = door.run("evaluate p.yaml");
    assertThat(said.talk().lines()).hasSize(1);
    assertThat(said.talk()).contains(" " + kind + "; begin one with `new`, ");
    assertThat(said.status()).isEqualTo(ExitStatus.USAGE);
  }

  @ParameterizedTest
  @CsvSource({"on,yes", "On,yes", "True,yes", "Y,yes", "off,no", "FALSE,no", "n,no", "Yes,yes"})
  void other_words_for_yes_and_no_are_understood(String word, String meant) throws IOException {
    write("p.yaml", HEAD + "documents:\n  - {title: Vision, published: " + word + "}\n");
    assertThat(door.run("evaluate p.yaml").talk())
        .contains("not `" + word + "`; did you mean `" + meant + "`?");
  }

  @Test
  void a_no_break_space_behind_a_colon_is_told_and_hides_no_other_mistake() throws IOException {
    write("p.yaml", HEAD + "region:\u00A0Lakeside\nemployrs: []\n");
    door.run("evaluate p.yaml")
        .refuses(
            ExitStatus.USAGE,
            """
            p.yaml:5:8: a no-break space (U+00A0) is here; replace it with a plain space
            p.yaml:6:1: unknown key `employrs`; did you mean `employers`?\
            """);
  }

  @Test
  void a_value_that_begins_wrongly_hides_no_other_mistake() throws IOException {
    write("p.yaml", HEAD + "region: @home\nconvener: `x`\nemployrs: []\n");
    door.run("evaluate p.yaml")
        .refuses(
            ExitStatus.USAGE,
            """
            p.yaml:5:9: text cannot start with this character; put the text in quotes
            p.yaml:6:11: text cannot start with this character; put the text in quotes
            p.yaml:7:1: unknown key `employrs`; did you mean `employers`?\
            """);
  }

  @Test
  void a_question_mark_is_a_value_and_hides_no_mistake() throws IOException {
    write("p.yaml", HEAD + "region: ?\nfte-percent: ?\nemployrs: []\n");
    door.run("evaluate p.yaml")
        .refuses(
            ExitStatus.USAGE,
            """
            p.yaml:6:14: `fte-percent` must be a whole number, 0 or more, not `?`
            p.yaml:7:1: unknown key `employrs`; did you mean `employers`?\
            """);
  }

  private static void write(String file, String text) throws IOException {
    Files.writeString(folder.resolve(file), text, StandardCharsets.UTF_8);
  }
}
