package org.aqcp.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.aqcp.shell.session.ExitStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** A few faults of the environment; {@code bench/faults} tries many more. */
@DisabledOnOs(OS.WINDOWS)
final class FaultsTest {
  private static final String JAVA = System.getProperty("java.home") + "/bin/java";
  private static final int STATUS_OF_TERM = 143;
  private static final int SIGNAL_MILLIS = 300;

  @TempDir private Path folder;

  @Test
  void output_that_finds_no_room_is_told() throws Exception {
    Process process = evaluate(1).redirectOutput(new File("/dev/full")).start();
    assertThat(new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8))
        .isEqualTo("aqcp: cannot write the output: No space left on device\n");
    assertThat(process.waitFor()).isEqualTo(2);
  }

  @Test
  void too_little_memory_is_told_and_no_error_of_the_program() throws Exception {
    Path large = folder.resolve("large.yaml");
    Files.writeString(large, "format: aqcp-partnership/1\n" + "x: [a, b, c, d]\n".repeat(200_000));
    ProcessBuilder builder = evaluate(1);
    // collected as the launcher has it: others try for minutes to make room
    builder.command().addAll(1, List.of("-Xmx16m", "-XX:+UseSerialGC"));
    builder.command().set(builder.command().size() - 1, large.toString());
    Process process = builder.start();
    assertThat(new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8))
        .startsWith("aqcp: not enough memory; allow more")
        .hasLineCount(1);
    assertThat(process.waitFor()).isEqualTo(2);
  }

  @Test
  void two_processes_fill_the_cache_at_once() throws Exception {
    SmallHome home = SmallHome.in(folder.resolve("home"));
    List<Process> both = new ArrayList<>();
    for (int i = 0; i < 2; i++) {
      ProcessBuilder builder = evaluate(1);
      builder.command().addAll(List.of("--home", home.folder().toString()));
      both.add(builder.redirectError(ProcessBuilder.Redirect.DISCARD).start());
    }
    byte[] first = both.get(0).getInputStream().readAllBytes();
    assertThat(first).isNotEmpty().isEqualTo(both.get(1).getInputStream().readAllBytes());
    for (Process process : both) {
      assertThat(process.waitFor()).isZero();
    }
    try (Stream<Path> kept = Files.list(folder.resolve("cache/aqcp/rules"))) {
      assertThat(kept).isNotEmpty().noneMatch(file -> file.toString().endsWith(".tmp"));
    }
  }

  @Test
  void a_process_that_is_ended_writes_its_last_line_whole() throws Exception {
    Process process = evaluate(3).start();
    InputStream out = process.getInputStream();
    int first = out.read();
    // it waits for us to read on
    process.toHandle().destroy();
    Thread.sleep(SIGNAL_MILLIS);
    String lines = (char) first + new String(out.readAllBytes(), StandardCharsets.UTF_8);
    assertThat(lines).startsWith("{").endsWith("}\n");
    // on a busy machine the signal may come after the last line
    assertThat(process.waitFor()).isIn(0, STATUS_OF_TERM);
  }

  @Test
  void a_device_that_is_named_as_output_stays_one() throws IOException {
    Path device = folder.resolve("device");
    Files.createSymbolicLink(device, Path.of("/dev/null"));
    OneShot door = new OneShot(folder, Path.of("").toAbsolutePath());
    Path example = Path.of("examples/lakeside/partnership.yaml").toAbsolutePath();
    for (String line :
        List.of(
            "evaluate " + example,
            "evaluate " + example + " " + example,
            "framework check aqcp-1.0",
            "framework docs aqcp-1.0")) {
      assertThat(door.run(line + " -o device").status()).isEqualTo(ExitStatus.OK);
    }
    assertThat(Files.isSymbolicLink(device)).isTrue();
    assertThat(Files.isRegularFile(Path.of("/dev/null"))).isFalse();
  }

  @Test
  void nothing_is_lost_where_a_report_cannot_be_written() throws IOException {
    Files.createDirectory(folder.resolve("report"));
    OneShot door = new OneShot(folder, Path.of("").toAbsolutePath());
    Path example = Path.of("examples/lakeside/partnership.yaml").toAbsolutePath();
    door.run("evaluate " + example + " -o report")
        .refuses(
            ExitStatus.USAGE,
            "aqcp: cannot write `report`; choose a file in a folder that you can write to");
    try (Stream<Path> all = Files.list(folder)) {
      assertThat(all).containsExactly(folder.resolve("report"));
    }
  }

  private ProcessBuilder evaluate(int times) {
    List<String> command = new ArrayList<>(List.of(JAVA, "-cp"));
    command.add(System.getProperty("java.class.path"));
    command.addAll(List.of("org.aqcp.shell.Main", "evaluate", "-f", "json"));
    command.addAll(Collections.nCopies(times, "examples/lakeside/partnership.yaml"));
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().put("XDG_CACHE_HOME", folder.resolve("cache").toString());
    return builder;
  }
}
