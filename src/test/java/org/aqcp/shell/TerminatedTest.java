package org.aqcp.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The output of a process that is terminated while it prints. */
final class TerminatedTest {
  private static final int STATUS_OF_TERMINATED = 143;
  private static final int FILES = 3_000;

  @TempDir private Path folder;

  @Test
  void what_was_printed_by_then_ends_with_a_whole_line() throws Exception {
    Path one = Path.of("examples/kentucky-2013/partnership.yaml");
    for (int i = 0; i < FILES; i++) {
      Files.createLink(
          folder.resolve(i + ".yaml"),
          i == 0 ? Files.copy(one, folder.resolve("copy")) : folder.resolve("copy"));
    }
    Process process =
        new ProcessBuilder(
                System.getProperty("java.home") + "/bin/java",
                "-cp",
                System.getProperty("java.class.path"),
                "org.aqcp.shell.Main",
                "evaluate",
                folder.toString(),
                "-f",
                "verdicts")
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    String rest;
    try (BufferedReader out =
        new BufferedReader(
            new java.io.InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
      assertThat(out.readLine()).startsWith("{").endsWith("}");
      // by now the pipe is full or filling, and a line is being written
      process.toHandle().destroy();
      rest = out.lines().map(line -> line + "\n").collect(Collectors.joining());
    }
    assertThat(process.waitFor()).isEqualTo(STATUS_OF_TERMINATED);
    assertThat(rest.lines().count()).isLessThan(FILES - 1);
    assertThat(rest.lines()).allMatch(line -> line.startsWith("{") && line.endsWith("]}]}"));
  }
}
