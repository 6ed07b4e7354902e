package org.aqcp.shell.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class HomeTest {
  @TempDir private Path folder;
  private Path deep;

  @BeforeEach
  void make_folders() throws IOException {
    Files.createDirectories(folder.resolve("mine/framework-versions"));
    Files.createDirectories(folder.resolve("other/framework-versions"));
    deep = Files.createDirectories(folder.resolve("mine/examples/deep"));
  }

  @Test
  void the_nearest_folder_above_is_home() {
    assertThat(in(deep, Map.of()).home().path()).isEqualTo(folder.resolve("mine"));
  }

  @Test
  void the_environment_goes_before_the_current_folder() {
    String other = folder.resolve("other").toString();
    assertThat(in(deep, Map.of("AQCP_HOME", other)).home().path()).hasToString(other);
  }

  @Test
  void an_option_goes_before_the_environment() {
    Surroundings around = in(folder, Map.of("AQCP_HOME", "mine")).withHome("other");
    assertThat(around.home().path()).isEqualTo(folder.resolve("other"));
  }

  @Test
  void a_named_folder_without_framework_versions_is_refused() {
    assertThatThrownBy(() -> in(folder, Map.of("AQCP_HOME", "mine/examples")).home())
        .hasMessage("`mine/examples` holds no `framework-versions/`; name the folder that does");
  }

  @Test
  void nothing_found_says_what_to_name() {
    assertThatThrownBy(() -> in(folder, Map.of()).home())
        .hasMessage(
            "there is no `framework-versions/` here or above;"
                + " name the folder that holds it with `--home`");
  }

  private static Surroundings in(Path here, Map<String, String> environment) {
    return new Recorded().in(here, environment);
  }
}
