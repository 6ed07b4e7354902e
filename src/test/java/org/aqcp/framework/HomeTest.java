package org.aqcp.framework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.aqcp.input.problem.InvalidInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HomeTest {
  private static final Path TINY = Path.of("src/test/resources");
  private static final Map<String, String> NOTHING_SET = Map.of();

  private final Home home = new Home(TINY);

  @TempDir Path elsewhere;

  @Test
  void the_home_that_is_named_wins() throws IOException {
    Path other = homeAt("other");
    assertThat(HomeSearch.find(TINY, Map.of("AQCP_HOME", other.toString()), other, other).folder())
        .isEqualTo(TINY);
    assertThat(HomeSearch.find(null, Map.of("AQCP_HOME", TINY.toString()), other, other).folder())
        .isEqualTo(TINY);
  }

  @Test
  void without_a_name_the_nearest_home_around_the_current_folder_wins() throws IOException {
    Path current = Files.createDirectories(homeAt("policy").resolve("examples/lakeside"));
    assertThat(HomeSearch.find(null, NOTHING_SET, current, TINY).folder())
        .isEqualTo(elsewhere.resolve("policy"));
  }

  @Test
  void what_another_user_put_around_the_current_folder_is_refused() throws IOException {
    assumeTrue(Files.getAttribute(elsewhere, "unix:uid").equals(0), "only root gives files away");
    Path home = homeAt("policy");
    Path current = Files.createDirectories(home.resolve("examples"));
    Files.setAttribute(home.resolve("framework-versions"), "unix:uid", 65534);
    assertThatThrownBy(() -> HomeSearch.find(null, NOTHING_SET, current, TINY))
        .isInstanceOf(InvalidInput.class)
        .hasMessage(
            home.resolve("framework-versions")
                + ": these framework versions belong to another user; if you trust them, choose"
                + " their home with `--home`");
    assertThat(HomeSearch.find(home, NOTHING_SET, current, TINY).folder()).isEqualTo(home);
    // who works in their folder has chosen it
    Files.setAttribute(current, "unix:uid", 65534);
    assertThat(HomeSearch.find(null, NOTHING_SET, current, TINY).folder()).isEqualTo(home);
  }

  @Test
  void the_installation_is_the_last_resort() {
    assertThat(HomeSearch.find(null, NOTHING_SET, elsewhere, TINY).folder()).isEqualTo(TINY);
  }

  @Test
  void says_where_it_looked_in_vain() throws IOException {
    assertThatThrownBy(() -> HomeSearch.find(elsewhere, NOTHING_SET, TINY, TINY))
        .isInstanceOf(InvalidInput.class)
        .hasMessage(
            elsewhere
                + ": this folder has no framework versions; choose a folder that contains"
                + " `framework-versions/`");
    assertThatThrownBy(() -> HomeSearch.find(null, NOTHING_SET, elsewhere, null))
        .isInstanceOf(InvalidInput.class)
        .hasMessageEndingWith("choose a home folder with `--home`");
    Path empty = Files.createDirectories(elsewhere.resolve("framework-versions"));
    assertThatThrownBy(() -> HomeSearch.find(elsewhere, NOTHING_SET, TINY, TINY))
        .hasMessageStartingWith(empty + ": this folder is empty");
  }

  @Test
  void knows_its_versions_without_reading_them() {
    assertThat(home.versionIds()).containsExactly("tiny-1.0", "tiny-1.1", "tiny-2.0");
    assertThat(home.version("tiny-1.1").id()).isEqualTo("tiny-1.1");
    assertThat(home.rules("tiny-1.1")).isEqualTo(TINY.resolve("rules/tiny-1.1"));
    assertThat(home.vocabulary()).isEqualTo(TINY.resolve("rules/vocabulary"));
  }

  @Test
  void suggests_the_version_that_was_meant() {
    assertThatThrownBy(() -> home.version("tiny-1.2"))
        .isInstanceOf(InvalidInput.class)
        .hasMessageEndingWith("no framework version `tiny-1.2`; did you mean `tiny-1.0`?");
    assertThatThrownBy(() -> home.version("../tiny-1.0"))
        .hasMessageContaining("no framework version `../tiny-1.0`");
  }

  @Test
  void the_newest_version_is_the_last_released_one_that_asks_something_of_the_level() {
    assertThat(home.newestFor("local").id()).isEqualTo("tiny-1.1");
    assertThat(home.newestFor("state").id()).isEqualTo("tiny-1.0");
  }

  private Path homeAt(String name) throws IOException {
    Path version = elsewhere.resolve(name).resolve("framework-versions/one");
    Files.writeString(
        Files.createDirectories(version).resolve("framework.yaml"), "format: aqcp-framework/1\n");
    return elsewhere.resolve(name);
  }
}
