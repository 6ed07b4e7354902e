package org.aqcp.rules.shipped;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.aqcp.framework.FrameworkVersion;
import org.aqcp.framework.Home;
import org.aqcp.input.file.UnsavedTexts;
import org.aqcp.rules.Rulebook;
import org.aqcp.shipped.Shipped;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files read at build time replace the real ones only as long as they are the same. */
class ShippedHomeTest {
  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"state", "local"})
  void it_says_what_reading_the_files_says(String level) {
    ShippedHome shipped = ShippedHome.unedited(Shipped.HOME, Optional.empty(), level).orElseThrow();

    FrameworkVersion version = Shipped.HOME.newestFor(level);
    Rulebook read = Shipped.evaluator(level).rulebook();
    assertThat(shipped.version().criteria()).isEqualTo(version.criteria());
    assertThat(shipped.version())
        .usingRecursiveComparison()
        .comparingOnlyFields("id", "title", "released", "source")
        .isEqualTo(version);
    assertThat(shipped.version().origin().file()).isEqualTo(version.origin().file());
    assertThat(shipped.version().origin().digest()).isEqualTo(version.origin().digest());
    assertThat(shipped.rulebook().rules()).isEqualTo(read.rules());
    assertThat(shipped.rulebook().digest()).isEqualTo(read.digest());
  }

  @Test
  void it_stands_in_for_a_copy() throws IOException {
    assertThat(unedited(copy())).isPresent();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "framework-versions/aqcp-1.0/framework.yaml",
        "rules/vocabulary/partners.yaml",
        "rules/vocabulary/conclusions.dsl",
        "rules/aqcp-1.0/roll-up.dslr",
        "rules/aqcp-1.0/local/2-employers.dslr"
      })
  void one_changed_letter_ends_that(String name) throws IOException {
    Home copy = copy();
    Path file = folder.resolve(name);
    byte[] bytes = Files.readAllBytes(file);
    bytes[bytes.length / 2] ^= 1;
    Files.write(file, bytes);

    assertThat(unedited(copy)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "framework-versions/aqcp-2.0/framework.yaml",
        "rules/vocabulary/more.dsl",
        "rules/aqcp-1.0/more.dslr",
        "rules/aqcp-1.0/local/9-more.dslr"
      })
  void one_more_file_ends_that(String name) throws IOException {
    Home copy = copy();
    Files.createDirectories(folder.resolve(name).getParent());
    Files.writeString(folder.resolve(name), "");

    assertThat(unedited(copy)).isEmpty();
  }

  @Test
  void one_file_less_ends_that() throws IOException {
    Home copy = copy();
    Files.delete(folder.resolve("rules/aqcp-1.0/local/2-employers.dslr"));

    assertThat(unedited(copy)).isEmpty();
  }

  @Test
  void a_link_to_the_same_text_ends_that() throws IOException {
    Home copy = copy();
    Path file = folder.resolve("rules/aqcp-1.0/roll-up.dslr");
    Path moved = folder.resolve("moved");
    Files.move(file, moved);
    Files.createSymbolicLink(file, moved);

    assertThat(unedited(copy)).isEmpty();
  }

  @Test
  void texts_that_are_not_saved_yet_are_not_overlooked() throws IOException {
    Path file = folder.resolve("rules/aqcp-1.0/roll-up.dslr");
    assertThat(unedited(copy().seeing(new UnsavedTexts(Map.of(file, ""))))).isEmpty();
  }

  @Test
  void another_version_is_read() {
    assertThat(ShippedHome.unedited(Shipped.HOME, Optional.of("aqcp-9.9"), "local")).isEmpty();
  }

  private static Optional<ShippedHome> unedited(Home home) {
    return ShippedHome.unedited(home, Optional.empty(), "local");
  }

  private Home copy() throws IOException {
    for (String part : List.of("rules", "framework-versions")) {
      try (Stream<Path> all = Files.walk(Path.of(part))) {
        for (Path file : all.toList()) {
          Files.copy(file, folder.resolve(file));
        }
      }
    }
    return new Home(folder);
  }
}
