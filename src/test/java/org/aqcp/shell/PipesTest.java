package org.aqcp.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.aqcp.shell.session.ExitStatus;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Input from a pipe, which can be read only once, and output to one. */
final class PipesTest {
  private static final String RIVERBEND = "examples/riverbend/partnership.yaml";

  @TempDir private Path folder;
  private OneShot door;

  @BeforeEach
  void a_pipe() throws Exception {
    door = new OneShot(folder, Path.of("").toAbsolutePath());
    Process make = new ProcessBuilder("mkfifo", folder.resolve("pipe").toString()).start();
    assumeTrue(make.waitFor() == 0);
  }

  @Test
  void a_partnership_is_read_once() throws IOException {
    for (String line : new String[] {"evaluate pipe", "explain pipe L2.2", "evaluate pipe -f json"}) {
      Process writing = shell("cat " + RIVERBEND + " > " + folder.resolve("pipe"));
      OneShot.Said said = door.run(line);
      assertThat(said.talk()).isEmpty();
      assertThat(said.status()).isEqualTo(ExitStatus.OK);
      assertThat(said.out()).contains("L2.2");
      writing.destroy();
    }
  }

  @Test
  void output_goes_into_the_pipe_which_stays_one() throws Exception {
    Path copy = folder.resolve("copy");
    Process reading = shell("cat " + folder.resolve("pipe") + " > " + copy);
    assertThat(door.run("framework docs aqcp-1.0 -o pipe").status()).isEqualTo(ExitStatus.OK);
    assertThat(reading.waitFor()).isZero();
    assertThat(Files.readString(copy)).startsWith("# ");
    assertThat(Files.isRegularFile(folder.resolve("pipe"))).isFalse();
  }

  @Test
  void standard_output_is_the_screen() {
    OneShot.Said said = door.run("framework docs aqcp-1.0 -o /dev/stdout");
    assertThat(said.out()).startsWith("# ");
  }

  private static Process shell(String line) throws IOException {
    return new ProcessBuilder("sh", "-c", line).start();
  }
}
