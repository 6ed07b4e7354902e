package org.aqcp.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Collectors;
import org.aqcp.partnership.PartnershipFile;
import org.aqcp.partnership.PartnershipReader;
import org.aqcp.partnership.facts.Partnership;
import org.aqcp.partnership.facts.Section;
import org.aqcp.partnership.facts.SectionType;
import org.aqcp.shell.session.ExitStatus;
import org.aqcp.shipped.Shipped;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class NewTest {
  @TempDir private Path folder;
  private OneShot aqcp;

  @BeforeEach
  void begin() {
    aqcp = new OneShot(folder, Shipped.HOME.folder());
  }

  @ParameterizedTest
  @ValueSource(strings = {"local", "state"})
  void a_new_file_is_evaluated_as_it_is_without_a_message(String level) {
    OneShot.Said begun = aqcp.run("new " + level + " prairie-crossing.yaml --state Kansas");
    assertThat(begun.status()).isEqualTo(ExitStatus.OK);
    assertThat(begun.talk())
        .isEqualTo(
            """
            prairie-crossing.yaml: Prairie Crossing, %s level, as of %s; nothing is reported yet
            next: aqcp interview prairie-crossing.yaml
            or edit it, then: aqcp evaluate prairie-crossing.yaml
            """
                .formatted(level, LocalDate.now(ZoneId.systemDefault())));
    OneShot.Said evaluated = aqcp.run("evaluate prairie-crossing.yaml");
    assertThat(evaluated.talk()).isEmpty();
    assertThat(evaluated.out()).contains("0 met, 0 partly met, 0 not met");
  }

  @ParameterizedTest
  @ValueSource(strings = {"local", "state"})
  void nothing_is_reported_in_it(String level) throws IOException {
    Partnership read = read(text(level)).partnership();
    assertThat(read.sections().values()).containsOnly(Section.UNREPORTED);
    assertThat(read.state()).isNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {"local", "state"})
  void every_example_can_be_read_when_it_is_no_longer_a_comment(String level) throws IOException {
    String text = text(level);
    PartnershipFile all = read(uncommented(text));
    for (SectionType type : SectionType.values()) {
      assertThat(all.partnership().section(type).facts()).as(type.key()).hasSize(1);
    }
    // the examples name others that are not in the file, and the waiver is of their time
    assertThat(all.warnings())
        .filteredOn(warning -> !warning.kind().id().equals("expired-waiver"))
        .allSatisfy(warning -> assertThat(warning.kind().id()).isEqualTo("unknown-name"));
    assertThat(all.partnership().monthsSecured()).isNotNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {"local", "state"})
  void every_section_can_be_read_alone(String level) throws IOException {
    String[] parts = text(level).split("(?m)^(?=# -{20})", -1);
    for (int i = 1; i < parts.length; i++) {
      if (parts[i].contains(":\n")) {
        assertThat(read(parts[0] + uncommented(parts[i])).partnership().sections().values())
            .filteredOn(Section::reported)
            .hasSize(1);
      }
    }
  }

  @Test
  void it_can_be_read_on_a_screen() throws IOException {
    assertThat(text("local").lines()).allSatisfy(l -> assertThat(l.length()).isLessThan(91));
  }

  @Test
  void what_no_rule_looks_at_comes_last() throws IOException {
    String rest = text("local").split("No rule of aqcp-1.0", -1)[1];
    assertThat(rest).contains("# evidence:").contains("# regions:").doesNotContain("# partners:");
  }

  @Test
  void a_file_is_written_over_only_if_that_is_wanted() throws IOException {
    Path file = Files.writeString(folder.resolve("mine.yaml"), "mine");
    aqcp.run("new local mine.yaml")
        .refuses(
            ExitStatus.USAGE,
            "aqcp: `mine.yaml` exists; choose another name, or write over it with `--replace`");
    assertThat(file).hasContent("mine");
    assertThat(aqcp.run("new local mine.yaml --replace").status()).isEqualTo(ExitStatus.OK);
  }

  @Test
  void a_mistake_in_the_command_is_said_and_nothing_is_written() {
    aqcp.run("new lokal a.yaml")
        .refuses(ExitStatus.USAGE, "aqcp: `lokal` is not a level; did you mean `local`?");
    aqcp.run("new local a.yaml --as-of yesterday")
        .refuses(ExitStatus.USAGE, "aqcp: `yesterday` is not a date; write it like 2014-06-30");
    aqcp.run("new local no/a.yaml")
        .refuses(
            ExitStatus.USAGE,
            "aqcp: cannot write `no/a.yaml`; choose a file in a folder that you can write to");
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void a_name_may_be_anything_on_one_line() {
    for (String name :
        List.of("#1: \\\"Yes\\\"", "No Wrong Door", "2014", "- a", "Ünï {x}", "a\\\\b")) {
      aqcp.run("new local a.yaml --replace --name \"" + name + "\"");
      assertThat(aqcp.run("evaluate a.yaml").status()).as(name).isEqualTo(ExitStatus.OK);
    }
  }

  @Test
  void what_says_nothing_is_no_name() {
    assertThat(aqcp.run("new local a.yaml --name no").talk()).contains("`no` is not a name");
    assertThat(folder.resolve("a.yaml")).doesNotExist();
  }

  private String text(String level) throws IOException {
    assertThat(aqcp.run("new " + level + " a.yaml --replace").status()).isEqualTo(ExitStatus.OK);
    return Files.readString(folder.resolve("a.yaml"));
  }

  private static String uncommented(String text) {
    return text.lines()
        .map(line -> line.matches("# ( *#.*| *(- )?[a-z-]+:.*)") ? line.substring(2) : line)
        .collect(Collectors.joining("\n", "", "\n"));
  }

  private PartnershipFile read(String text) throws IOException {
    return new PartnershipReader().read(Files.writeString(folder.resolve("read.yaml"), text));
  }
}
