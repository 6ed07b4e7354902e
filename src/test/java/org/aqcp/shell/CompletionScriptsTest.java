package org.aqcp.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The scripts for other shells, in those shells. */
final class CompletionScriptsTest {
  /** Completes the last word of a command line as bash does, which takes {@code =} for a word. */
  private static final String TRY =
      """
      try() {
        COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); COMPREPLY=(); _aqcp
        echo "$*:" $(printf '%s\\n' "${COMPREPLY[@]}" | LC_ALL=C sort)
      }
      """;

  @TempDir private static Path folder;
  private static Path bash;

  @BeforeAll
  static void write() throws IOException {
    bash = Files.writeString(folder.resolve("aqcp.bash"), script("bash"));
    Files.createDirectory(folder.resolve("my files"));
    Files.writeString(folder.resolve("my.yaml"), "");
    Files.writeString(folder.resolve("my.txt"), "");
  }

  @Test
  void bash_completes_commands_options_values_ids_and_files() throws Exception {
    assertThat(
            completed(
                "ev",
                "framework sh",
                "evaluate --on",
                "evaluate my.yaml -f j",
                "evaluate --format = j",
                "evaluate --only not-met,un",
                "explain my.yaml L2.2",
                "--color al",
                "evaluate my",
                "evaluate -o my",
                "framework show aq",
                "what-if --set fte",
                "help exp"))
        .containsExactly(
            "ev: evaluate",
            "framework sh: show",
            "evaluate --on: --only",
            "evaluate my.yaml -f j: json",
            "evaluate --format = j: json",
            "evaluate --only not-met,un: not-met,unknown",
            "explain my.yaml L2.2: L2.2",
            "--color al: always",
            "evaluate my: my files my.yaml",
            "evaluate -o my: my files my.txt my.yaml",
            "framework show aq: aqcp-1.0 aqcp-1.1-preview aqcp-2013-draft",
            "what-if --set fte: fte-percent=",
            "help exp: explain");
  }

  @Test
  void no_script_offers_what_works_in_the_interactive_shell_only() {
    for (String shell : List.of("bash", "zsh")) {
      assertThat(script(shell)).contains("what-if").doesNotContain("keep as plan", "undo");
    }
  }

  @Test
  void zsh_reads_its_script() throws Exception {
    assumeTrue(has("zsh"));
    Path zsh = Files.writeString(folder.resolve("_aqcp"), script("zsh"));
    assertThat(run("zsh", "-n", zsh.toString())).isEmpty();
  }

  @Test
  void another_shell_is_refused() {
    assertThat(new OneShot(folder, Path.of("").toAbsolutePath()).run("completion fish").talk())
        .isEqualTo("aqcp: no completion for `fish`; expected one of bash, zsh\n");
  }

  private static List<String> completed(String... lines) throws Exception {
    assumeTrue(has("bash"));
    StringBuilder calls = new StringBuilder("source '" + bash + "'\n" + TRY);
    for (String line : lines) {
      calls.append("try aqcp ").append(line).append('\n');
    }
    return run("bash", "-c", calls.toString())
        .lines()
        .map(said -> said.substring("aqcp ".length()))
        .toList();
  }

  private static String script(String shell) {
    return new OneShot(folder, Path.of("").toAbsolutePath()).run("completion " + shell).out();
  }

  private static boolean has(String program) {
    return List.of(System.getenv("PATH").split(":", -1)).stream()
        .anyMatch(bin -> Files.isExecutable(Path.of(bin, program)));
  }

  private static String run(String... command) throws Exception {
    Process process =
        new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor(20, TimeUnit.SECONDS)).isTrue();
    return said;
  }
}
