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

/** What only a separate process can show. */
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
        .doesNotContain("org.springframework", "org.jline", "org.eclipse.lsp4j", "com.google.gson");
  }

  @Test
  void measures_are_read_only_of_versions_that_have_them_and_without_a_database() throws Exception {
    assertThat(loadedToTest("iet"))
        .contains("org.aqcp.shell.Main")
        .doesNotContain("org.duckdb", "org.aqcp.metrics.measure", "org.aqcp.metrics.period");
    assertThat(loadedToTest("wioa-career-pathway"))
        .contains("org.aqcp.metrics.measure")
        .doesNotContain("org.duckdb", "org.aqcp.metrics.store");
  }

  private String loadedToTest(String version) throws Exception {
    Path loaded = folder.resolve(version + ".txt");
    Path results = folder.resolve(version + ".xml");
    List<String> options = List.of("-Xlog:class+load:file=" + loaded);
    Process process =
        start(options, "framework", "test", version, "-f", "junit", "-o", results.toString());
    assertThat(process.waitFor()).isZero();
    return Files.readString(loaded);
  }

  /**
   * To find out that a class is nowhere, Java opens all jars and reads their tables of contents.
   */
  @Test
  void a_start_looks_for_no_class_that_is_nowhere() throws Exception {
    Path failed = folder.resolve("failed.txt");
    Process process =
        start(
            List.of("-Xlog:exceptions=info:file=" + failed),
            "evaluate",
            "examples/lakeside/partnership.yaml");
    assertThat(process.getInputStream().readAllBytes()).isNotEmpty();
    assertThat(process.waitFor()).isZero();
    assertThat(Files.readString(failed)).doesNotContain("ClassNotFoundException");
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
  void bad_input_is_told_without_a_stack_and_nothing_is_evaluated() throws Exception {
    Path bad = folder.resolve("bad.yaml");
    Files.writeString(
        bad, "format: aqcp-partnership/1\nname: P\nlevel: local\nas-of: 2014-02-30\n");
    Process process = start(List.of(), "evaluate", bad.toString());
    refuses(process, 2, bad + ":4:8: there is no date `2014-02-30`; check the month and the day\n");
  }

  @Test
  void a_missing_file_and_a_large_one_are_told_together() throws Exception {
    Path large = folder.resolve("large.yaml");
    Files.write(large, new byte[50 * 1024 * 1024]);
    Path none = folder.resolve("none-of-that-name.yaml");
    refuses(start(List.of(), "explain", none.toString(), "L2.2"), 2, none + ": file not found\n");
    refuses(
        start(List.of("-Xmx40m"), "evaluate", large.toString()),
        2,
        large + ": the file is 50.0 MB large; files of up to 4 MB are read\n");
  }

  @Test
  void rules_that_cannot_be_used_have_their_own_status() throws Exception {
    SmallHome home = SmallHome.in(folder);
    home.edit(SmallHome.RULES, "role decide", "role dcide");
    Process process =
        start(
            List.of(),
            "evaluate",
            "examples/lakeside/partnership.yaml",
            "--home",
            folder.toString());
    refuses(
        process,
        3,
        SmallHome.RULES
            + ":4:40: `dcide` is not one of the values allowed here (`There is an employer with the"
            + " role {role}`, rules/vocabulary/employers.dsl:2); did you mean `decide`?\n");
  }

  @Test
  void a_reader_that_leaves_early_is_no_mishap() throws Exception {
    Process process = start(List.of(), "help");
    process.getInputStream().close();
    assertThat(process.getErrorStream().readAllBytes()).isEmpty();
    assertThat(process.waitFor()).isIn(0, 141);
  }

  private static void refuses(Process process, int status, String problems) throws Exception {
    assertThat(process.getInputStream().readAllBytes()).isEmpty();
    assertThat(new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8))
        .isEqualTo(problems);
    assertThat(process.waitFor()).isEqualTo(status);
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
