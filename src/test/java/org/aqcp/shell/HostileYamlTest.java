package org.aqcp.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Malicious YAML is refused at its place, or read with little memory and time. */
final class HostileYamlTest {
  private static final String JAVA = System.getProperty("java.home") + "/bin/java";
  private static final int BUDGET_SECONDS = 120;

  @TempDir private Path folder;

  /** All in one process: what one leaves behind would be in the way of the next. */
  @Test
  void all_of_it_in_64_megabytes() throws Exception {
    List<String> command =
        new ArrayList<>(
            List.of(
                JAVA,
                "-Xmx64m",
                "-cp",
                System.getProperty("java.class.path"),
                "org.aqcp.shell.Main",
                "evaluate",
                "--home",
                Path.of("").toAbsolutePath().toString()));
    for (HostileYaml hostile : HostileYaml.all()) {
      Files.write(folder.resolve(hostile.file()), hostile.bytes());
      command.add(hostile.file());
    }
    Path said = folder.resolve("said");
    Process process =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(said.toFile())
            .start();
    assertThat(process.waitFor(BUDGET_SECONDS, TimeUnit.SECONDS)).isTrue();
    String all = Files.readString(said, StandardCharsets.UTF_8);
    assertThat(process.exitValue()).as(all).isEqualTo(2);
    check(all);
  }

  private static void check(String said) {
    assertThat(said).doesNotContain("Exception", "Error:", "internal error", "\u001b", "\u202e");
    List<String> lines = said.lines().toList();
    List<String> otherwise = new ArrayList<>();
    for (HostileYaml hostile : HostileYaml.all()) {
      String first =
          lines.stream()
              .filter(line -> line.startsWith(hostile.file() + ":"))
              .findFirst()
              .orElse("");
      String wanted = hostile.said().isEmpty() ? "" : hostile.file() + hostile.said();
      if (wanted.isEmpty() ? !first.isEmpty() : !first.startsWith(wanted)) {
        otherwise.add(wanted + " <> " + first);
      }
    }
    assertThat(otherwise).isEmpty();
  }
}
