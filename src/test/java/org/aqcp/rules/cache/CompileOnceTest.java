package org.aqcp.rules.cache;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.aqcp.framework.Home;
import org.aqcp.rules.Rulebook;
import org.aqcp.rules.RulebookReader;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A rule is compiled only once, at build time or after an edit. */
class CompileOnceTest {
  private static final String EMPLOYERS = "rules/aqcp-1.0/local/2-employers.dslr";

  @TempDir private Path folder;
  private Path cache;
  private final List<String> compiled = new ArrayList<>();

  @BeforeEach
  void copy_what_is_shipped() throws IOException {
    cache = folder.resolve("cache");
    for (String part : List.of("rules", "framework-versions")) {
      try (Stream<Path> all = Files.walk(Path.of(part))) {
        all.forEach(file -> copy(file, folder.resolve(file)));
      }
    }
  }

  @Test
  void the_shipped_rules_are_not_compiled_by_a_user() {
    read();
    assertThat(compiled).isEmpty();
    assertThat(cache).doesNotExist();
  }

  @Test
  void an_edit_compiles_the_edited_file_and_only_once() throws IOException {
    edit(EMPLOYERS, "role hire", "role advise");
    read();
    assertThat(compiled).containsExactly(EMPLOYERS);
    read();
    assertThat(compiled).hasSize(1);
  }

  @Test
  void an_edit_in_a_session_compiles_the_edited_rule_alone() throws IOException {
    RuleStore store = new RuleStore(cache);
    read(store);
    edit(EMPLOYERS, "employers have the role hire", "employers have the role advise");
    read(store);
    assertThat(compiled).containsExactly(EMPLOYERS);
    assertThat(rulesOfUnits())
        .hasSize(2)
        .contains(List.of("L2.3 employers hire, offer places, and teach or fund"));
    edit(EMPLOYERS, "employers have the role advise", "employers have the role hire");
    read(store);
    // what was compiled in a session serves the next run
    edit(EMPLOYERS, "employers have the role hire", "employers have the role advise");
    read();
    assertThat(compiled).hasSize(1);
  }

  @Test
  void an_edit_of_notes_compiles_nothing() throws IOException {
    edit(EMPLOYERS, "# L2", "# A note on L2");
    edit("rules/vocabulary/roll-up.dsl", "# ", "# A note on ");
    edit("rules/vocabulary/partners.yaml", "# ", "# A note on ");
    read();
    assertThat(compiled).isEmpty();
  }

  @Test
  void a_changed_threshold_compiles_nothing() throws IOException {
    edit("framework-versions/aqcp-1.0/framework.yaml", "thresholds: {", "thresholds: { ");
    read();
    assertThat(compiled).isEmpty();
  }

  @Test
  void a_damaged_cache_only_costs_time() throws IOException {
    edit(EMPLOYERS, "role hire", "role advise");
    read();
    try (Stream<Path> kept = Files.list(cache)) {
      kept.forEach(CompileOnceTest::damage);
    }
    read();
    assertThat(compiled).containsExactly(EMPLOYERS, EMPLOYERS);
  }

  @Test
  void what_stands_where_the_cache_should_be_only_costs_time() throws IOException {
    edit(EMPLOYERS, "role hire", "role advise");
    Files.writeString(cache, "a file");
    read();
    Files.delete(cache);
    read();
    for (Path file : kept()) {
      Files.write(file, new byte[0]);
    }
    read();
    for (Path file : kept()) {
      Files.delete(file);
      Files.createDirectory(file);
    }
    read();
    for (Path file : kept()) {
      Files.delete(file);
      Files.createSymbolicLink(file, Path.of("/dev/zero"));
    }
    read();
    assertThat(compiled).hasSize(5);
    read();
    assertThat(compiled).hasSize(5);
  }

  private List<Path> kept() throws IOException {
    try (Stream<Path> kept = Files.list(cache)) {
      return kept.toList();
    }
  }

  /** The names of the rules in each unit of the only rule file that is kept. */
  private List<List<String>> rulesOfUnits() throws IOException {
    try (Stream<Path> kept = Files.list(cache)) {
      Path file = kept.filter(one -> one.toString().endsWith(".rules")).findFirst().orElseThrow();
      return Files.readString(file)
          .lines()
          .skip(1)
          .takeWhile(line -> !line.isEmpty())
          .map(unit -> List.of(unit.split("\"")))
          .map(words -> words.subList(2, words.size()))
          .toList();
    }
  }

  private void read() {
    read(new RuleStore(cache));
  }

  private void read(RuleStore store) {
    Home home = new Home(folder);
    Rulebook rulebook =
        new RulebookReader(home, store, compiled::add).read(home.version("aqcp-1.0"), "local");
    assertThat(rulebook.compiled().base().getKiePackages()).isNotEmpty();
  }

  private void edit(String name, String from, String to) throws IOException {
    Path file = folder.resolve(name);
    String text = Files.readString(file);
    assertThat(text).contains(from);
    Files.writeString(file, text.replace(from, to));
  }

  private static void damage(Path file) {
    try {
      byte[] bytes = Files.readAllBytes(file);
      bytes[bytes.length - 1] ^= 1;
      Files.write(file, bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void copy(Path from, Path to) {
    try {
      Files.createDirectories(to.getParent());
      if (Files.isRegularFile(from)) {
        Files.copy(from, to);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
