package org.aqcp.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.aqcp.launcher.Installation.Ended;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Starting aqcp is safe in an untrusted folder, whatever programs it contains. */
final class StrangeFolderTest {
  @TempDir Path folder;
  private Installation installation;
  private Path strange;
  private FakeJava own;

  @BeforeEach
  void begin() throws IOException {
    installation = Installation.in(folder.resolve("installed"));
    strange = Files.createDirectories(folder.resolve("strange"));
    own = FakeJava.in(folder.resolve("own"), 0);
    for (String name : new String[] {"java", "find", "mkdir", "readlink", "cksum", "sed", "mvn"}) {
      FakeJava.executable(strange.resolve(name), "#!/bin/sh\necho a stranger\ntouch was-run\n");
    }
    FakeJava.in(strange.resolve("jdk"), 0);
  }

  @Test
  void no_program_of_it_is_run() throws Exception {
    for (String path : new String[] {":%s", ".:%s", "%s::", "../strange:%s"}) {
      saysOwn(Map.of("PATH", path.formatted(own.program().getParent() + ":/usr/bin:/bin")));
    }
    assertThat(strange.resolve("was-run")).doesNotExist();
  }

  @Test
  void a_java_home_that_is_not_named_whole_is_passed_over() throws Exception {
    saysOwn(Map.of("JAVA_HOME", "jdk", "PATH", own.program().getParent() + ":/usr/bin:/bin"));
  }

  @Test
  void cd_is_not_led_elsewhere() throws Exception {
    Files.createDirectories(strange.resolve("installed"));
    Ended ended =
        installation.runIn(
            folder,
            Map.of("CDPATH", strange.toString(), "AQCP_JAVA", own.home().toString()),
            "sh",
            "installed/aqcp");
    assertThat(ended.out()).contains("-Daqcp.installation=" + installation.folder());
    assertThat(ended.status()).isZero();
  }

  @Test
  void a_java_that_is_named_for_aqcp_may_be_named_from_it() throws Exception {
    Ended ended =
        installation.runIn(
            folder, Map.of("AQCP_JAVA", "own"), installation.folder() + "/aqcp", "x");
    assertThat(ended.out()).startsWith("own ").endsWith(" x\n");
  }

  @Test
  void the_build_takes_no_settings_of_folders_around() throws Exception {
    Path tools = Files.createDirectories(folder.resolve("tools"));
    FakeJava.executable(
        tools.resolve("mvn"), "#!/bin/sh\necho \"$MAVEN_BASEDIR\" \"$PWD\"\nexit 1\n");
    FakeJava.executable(own.home().resolve("bin/javac"), "#!/bin/sh\n");
    Files.delete(installation.target().resolve("aqcp.stamp"));
    Ended ended =
        installation.runIn(
            strange,
            Map.of("AQCP_JAVA", own.home().toString(), "PATH", tools + ":/usr/bin:/bin"),
            installation.folder() + "/aqcp");
    assertThat(ended.status()).isEqualTo(70);
    assertThat(installation.target().resolve("aqcp-build.log"))
        .hasContent(installation.folder() + " " + installation.folder());
  }

  private void saysOwn(Map<String, String> environment) throws Exception {
    ProcessBuilder builder =
        new ProcessBuilder(installation.folder() + "/aqcp", "x").directory(strange.toFile());
    builder.environment().remove("JAVA_HOME");
    builder.environment().putAll(environment);
    Ended ended = Installation.ended(builder.start());
    assertThat(ended.out()).startsWith("own ").endsWith(" x\n");
    assertThat(ended.err()).isEmpty();
  }
}
