package org.aqcp.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A fake Java 17 that only prints its name and its arguments.
 *
 * @param home its folder
 */
record FakeJava(Path home) {
  /** In a folder, making an archive of loaded classes as slowly as it is asked to. */
  static FakeJava in(Path home, int seconds) throws IOException {
    Files.createDirectories(home.resolve("bin"));
    Files.writeString(home.resolve("release"), "JAVA_VERSION=\"17.0.1\"\n");
    FakeJava made = new FakeJava(home);
    executable(
        made.program(),
        """
        #!/bin/sh
        for word; do
          case $word in
            -XX:ArchiveClassesAtExit=*) sleep %d; echo classes >"${word#*=}"; exit ;;
          esac
        done
        echo "%s $*"
        """
            .formatted(seconds, home.getFileName()));
    return made;
  }

  Path program() {
    return home.resolve("bin/java");
  }

  static void executable(Path file, String script) throws IOException {
    Files.writeString(file, script);
    if (!file.toFile().setExecutable(true, false)) {
      throw new IOException("cannot make " + file + " executable");
    }
  }
}
