package org.aqcp.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.aqcp.shell.door.OneShotDoor;
import org.aqcp.shell.line.TypedWords;
import org.aqcp.shell.session.ExitStatus;
import org.aqcp.shell.session.Recorded;

/**
 * Runs one-shot commands in this process.
 *
 * @param folder the current folder
 * @param home the folder with framework versions and rules
 * @param more further environment variables
 */
record OneShot(Path folder, Path home, Map<String, String> more) {
  private static final Path CACHE = Path.of("target", "cache-of-tests").toAbsolutePath();

  /** With no more environment variables than are needed. */
  OneShot(Path folder, Path home) {
    this(folder, home, Map.of());
  }

  /** What a command line says on either stream, and its exit status. */
  record Said(ExitStatus status, String out, String talk) {
    /** All talk and no data. */
    void refuses(ExitStatus with, String problems) {
      assertThat(talk).isEqualTo(problems + "\n");
      assertThat(out).isEmpty();
      assertThat(status).isEqualTo(with);
    }
  }

  /** Runs a command line; files in the current folder are named as if it were really that. */
  Said run(String line) {
    Recorded recorded = new Recorded();
    Map<String, String> environment = new HashMap<>(more);
    environment.put("AQCP_HOME", home.toString());
    environment.put("XDG_CACHE_HOME", CACHE.toString());
    OneShotDoor door =
        new OneShotDoor(
            AllCommands.readingFrom(new ByteArrayInputStream(new byte[0])),
            recorded.in(folder, environment));
    ExitStatus status = door.run(TypedWords.in(line).all());
    String talk = recorded.talk().replace(folder + "/", "").replace(folder + ":", ".:");
    return new Said(status, recorded.out(), withoutProgress(talk));
  }

  /** Whether a rule has to be compiled depends on what was compiled before. */
  private static String withoutProgress(String talk) {
    return talk.lines()
        .filter(line -> !line.startsWith("compiling "))
        .map(line -> line + "\n")
        .collect(Collectors.joining());
  }
}
