package org.aqcp.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is said of versions has the same bytes in every run, locale and time zone. */
final class SameEverywhereTest {
  private static final Path HOME = Path.of("").toAbsolutePath();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "framework diff aqcp-1.0 aqcp-1.1-preview",
        "framework impact aqcp-1.0 aqcp-2013-draft --corpus examples -f json"
      })
  void bytes_are_the_same(String line) throws IOException, InterruptedException {
    String here = said(line, "-Duser.language=en", "-Duser.timezone=UTC");
    String there =
        said(
            line,
            "-Duser.language=ar",
            "-Duser.country=EG",
            "-Duser.extensions=u-nu-arab",
            "-Duser.timezone=Pacific/Kiritimati");
    assertThat(here).isNotEmpty();
    assertThat(there).isEqualTo(here);
  }

  /** What a process of its own prints, since the program sets its locale when it starts. */
  private static String said(String line, String... options)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of(options));
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.add("org.aqcp.shell.Main");
    command.addAll(List.of(line.split(" ", -1)));
    ProcessBuilder builder = new ProcessBuilder(command).directory(HOME.toFile());
    builder.environment().putAll(Map.of("AQCP_HOME", HOME.toString(), "NO_COLOR", "1"));
    builder.redirectError(ProcessBuilder.Redirect.DISCARD);
    Process process = builder.start();
    process.getOutputStream().close();
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).isZero();
    return out;
  }
}
