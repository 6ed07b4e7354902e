package org.aqcp.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What only a process of its own shows. */
final class ProcessTest {
  private static final String JAVA = System.getProperty("java.home") + "/bin/java";

  @TempDir private Path folder;

  @Test
  void a_one_shot_run_starts_no_container_and_no_terminal() throws Exception {
    Path loaded = folder.resolve("loaded.txt");
    Process process = start(List.of("-Xlog:class+load:file=" + loaded), "version");
    assertThat(process.waitFor()).isZero();
    assertThat(Files.readString(loaded))
        .contains("org.aqcp.shell.Main")
        .doesNotContain("org.springframework", "org.jline");
  }

  @Test
  void the_status_reaches_the_caller_and_nothing_but_data_is_on_stdout() throws Exception {
    Process process = start(List.of(), "evaluate", "--nonsense");
    assertThat(process.getInputStream().readAllBytes()).isEmpty();
    assertThat(new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8))
        .startsWith("aqcp: unknown option `--nonsense`");
    assertThat(process.waitFor()).isEqualTo(2);
  }

  @Test
  void a_reader_that_leaves_early_is_no_mishap() throws Exception {
    Process process = start(List.of(), "help");
    process.getInputStream().close();
    assertThat(process.getErrorStream().readAllBytes()).isEmpty();
    assertThat(process.waitFor()).isIn(0, 141);
  }

  private static Process start(List<String> options, String... words) throws IOException {
    List<String> command = new ArrayList<>(List.of(JAVA));
    command.addAll(options);
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), "org.aqcp.shell.Main"));
    command.addAll(List.of(words));
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().put("LC_ALL", "C");
    return builder.start();
  }
}
