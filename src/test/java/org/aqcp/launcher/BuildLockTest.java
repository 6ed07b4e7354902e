package org.aqcp.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.aqcp.launcher.Installation.Ended;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Only one build runs at a time, and a stale lock never blocks later builds. */
final class BuildLockTest {
  @TempDir Path folder;
  private Installation installation;
  private Path lock;
  private Map<String, String> environment;

  @BeforeEach
  void an_installation_to_be_built() throws IOException {
    installation = Installation.in(folder.resolve("installed"));
    lock = Files.createDirectory(installation.target().resolve("aqcp.lock"));
    Files.delete(installation.target().resolve("aqcp.stamp"));
    FakeJava java = FakeJava.in(folder.resolve("java"), 0);
    FakeJava.executable(java.home().resolve("bin/javac"), "#!/bin/sh\n");
    Path tools = Files.createDirectory(folder.resolve("tools"));
    FakeJava.executable(tools.resolve("mvn"), "#!/bin/sh\necho built\n");
    environment = Map.of("AQCP_JAVA", java.home().toString(), "PATH", tools + ":/usr/bin:/bin");
  }

  @Test
  void of_a_process_that_is_gone() throws Exception {
    Process gone = new ProcessBuilder("true").start();
    gone.waitFor();
    Files.writeString(lock.resolve("pid"), gone.pid() + " 1\n");
    builds();
  }

  @Test
  void of_a_process_whose_number_another_one_has_now() throws Exception {
    Files.writeString(lock.resolve("pid"), ProcessHandle.current().pid() + " 1\n");
    builds();
  }

  @Test
  void of_a_process_that_did_not_get_to_say_who_it_is() throws Exception {
    builds();
  }

  @Test
  void one_that_is_held_is_waited_for() throws Exception {
    String builder =
        """
        stat=$(cat /proc/$$/stat)
        set -- ${stat##*) }
        echo "$$ ${20}" >"$LOCK/pid"
        sleep 3
        rm -rf "$LOCK"
        """;
    ProcessBuilder other = new ProcessBuilder("sh", "-c", builder);
    other.environment().put("LOCK", lock.toString());
    Process holder = other.start();
    while (Files.notExists(lock.resolve("pid"))) {
      TimeUnit.MILLISECONDS.sleep(10);
    }
    assertThat(installation.run(environment).err())
        .contains("waiting for another aqcp that builds, process " + holder.pid());
    assertThat(holder.isAlive()).isFalse();
  }

  private void builds() throws Exception {
    Ended ended = installation.run(environment);
    assertThat(ended.status()).isZero();
    assertThat(installation.target().resolve("aqcp-build.log")).hasContent("built");
    assertThat(lock).doesNotExist();
  }
}
