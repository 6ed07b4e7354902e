package org.aqcp.rules.cache;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.aqcp.condition.Rule;
import org.aqcp.framework.Home;
import org.aqcp.input.file.UnsavedTexts;
import org.aqcp.input.problem.Problem;
import org.aqcp.rules.RulebookReader;
import org.aqcp.rules.text.RuleSources;
import org.aqcp.rules.text.SourceFile;
import org.aqcp.rules.written.WrittenFile;
import org.aqcp.rules.written.WrittenRules;
import org.aqcp.shipped.Shipped;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A rule file without problems is read once, and what is known of it is what reading it finds. */
class KnownRulesTest {
  private static final Path EMPLOYERS = Path.of("rules/aqcp-1.0/local/2-employers.dslr");

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"state", "local"})
  void what_is_shipped_is_known_as_it_is_read(String level) {
    RulebookReader reader = reader(Shipped.HOME);
    WrittenRules known = reader.written(Shipped.VERSION, level);
    WrittenRules read = reader.readingAll().written(Shipped.VERSION, level);
    assertThat(known.rules()).isEqualTo(read.rules()).isNotEmpty();
    assertThat(known.problems()).isEqualTo(read.problems()).isEmpty();
    assertThat(folder.resolve("cache")).doesNotExist();
  }

  @Test
  void an_edited_file_is_known_once_it_has_been_read() throws IOException {
    Home home = edited("role hire", "role advise");
    WrittenRules read = reader(home).written(Shipped.VERSION, "local");
    assertThat(read.problems()).isEmpty();
    assertThat(kept()).isEqualTo(1);
    assertThat(known(home)).hasValue(read.rules().stream().filter(this::isOfEmployers).toList());
    assertThat(reader(home).written(Shipped.VERSION, "local").rules()).isEqualTo(read.rules());
    assertThat(read.rules())
        .isNotEqualTo(reader(Shipped.HOME).written(Shipped.VERSION, "local").rules())
        .extracting(Rule::name)
        .contains("L2.3 employers hire, offer places, and teach or fund");
  }

  @Test
  void a_file_with_a_problem_is_read_each_time() throws IOException {
    Home home = edited("role hire", "role dance");
    for (int i = 0; i < 2; i++) {
      assertThat(reader(home).written(Shipped.VERSION, "local").problems())
          .extracting(Problem::file)
          .contains(EMPLOYERS.toString());
    }
    assertThat(folder.resolve("cache")).doesNotExist();
  }

  private static Home edited(String from, String to) throws IOException {
    String text = Files.readString(EMPLOYERS);
    assertThat(text).contains(from);
    Path file = Shipped.HOME.folder().resolve(EMPLOYERS);
    return Shipped.HOME.seeing(new UnsavedTexts(Map.of(file, text.replace(from, to))));
  }

  private boolean isOfEmployers(Rule rule) {
    return rule.file().equals(EMPLOYERS.toString());
  }

  /** What another process knows of the edited file. */
  private Optional<List<Rule>> known(Home home) {
    List<Problem> problems = new ArrayList<>();
    List<SourceFile> vocabulary = RuleSources.vocabulary(home, problems);
    RuleFiles files =
        new RuleFiles(new RuleStore(folder.resolve("cache")), EngineDigest.built(), vocabulary);
    return RuleSources.of(home, Shipped.VERSION.id(), "local", problems).stream()
        .filter(source -> source.name().equals(EMPLOYERS.toString()))
        .findFirst()
        .flatMap(files::known)
        .map(WrittenFile::rules);
  }

  private long kept() throws IOException {
    try (Stream<Path> files = Files.list(folder.resolve("cache"))) {
      return files.filter(file -> file.toString().endsWith(".read")).count();
    }
  }

  private RulebookReader reader(Home home) {
    return new RulebookReader(home, new RuleStore(folder.resolve("cache")));
  }
}
