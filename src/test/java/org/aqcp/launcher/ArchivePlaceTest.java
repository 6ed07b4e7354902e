package org.aqcp.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import org.aqcp.launcher.Installation.Ended;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where class archives are kept, and what is printed while one is created. */
final class ArchivePlaceTest {
  @TempDir Path folder;
  private Installation installation;

  @BeforeEach
  void install() throws IOException {
    installation = Installation.in(folder.resolve("installed"));
  }

  @Test
  void two_javas_of_one_version_share_none() throws Exception {
    for (int i = 0; i < 2; i++) {
      for (String name : List.of("a-b/c", "a/b-c", "with a space", "x".repeat(200))) {
        FakeJava java = FakeJava.in(folder.resolve(name), 0);
        assertThat(run(java).out()).contains("-XX:SharedArchiveFile=");
      }
    }
    assertThat(installation.archives()).hasSize(4);
  }

  @Test
  void what_takes_long_is_told() throws Exception {
    String line = "aqcp: speeding up future starts (once per Java version)\n";
    assertThat(run(FakeJava.in(folder.resolve("slow"), 4)).err()).isEqualTo(line);
    assertThat(run(new FakeJava(folder.resolve("slow"))).err()).isEmpty();
    assertThat(run(FakeJava.in(folder.resolve("quick"), 0)).err()).isEmpty();
  }

  @Test
  void an_installation_that_cannot_be_written_has_its_archive_with_the_user() throws Exception {
    Path cache = Files.createDirectory(folder.resolve("cache"));
    Installation other = Installation.in(folder.resolve("other"));
    for (int i = 0; i < 2; i++) {
      assertThat(asNobody(installation, cache).out()).contains("-XX:SharedArchiveFile=" + cache);
      assertThat(asNobody(other, cache).out()).contains("-XX:SharedArchiveFile=" + cache);
    }
    Path store = cache.resolve("aqcp");
    assertThat(Installation.archivesIn(store)).hasSize(2);
    assertThat(Files.getPosixFilePermissions(store))
        .isEqualTo(PosixFilePermissions.fromString("rwx------"));
    assertThat(installation.archives()).isEmpty();
  }

  @Test
  void a_store_that_others_may_write_to_is_not_used() throws Exception {
    Path cache = Files.createDirectory(folder.resolve("cache"));
    Path store = Files.createDirectory(cache.resolve("aqcp"));
    // as it belongs to another user, though this one may write to it
    Files.setPosixFilePermissions(store, PosixFilePermissions.fromString("rwxrwxrwx"));
    assertThat(asNobody(installation, cache).out()).contains("-Xshare:auto");
    Files.setAttribute(store, "unix:uid", 65534);
    assertThat(asNobody(installation, cache).out()).contains("-Xshare:auto");
    Files.setPosixFilePermissions(store, PosixFilePermissions.fromString("rwxr-xr-x"));
    assertThat(asNobody(installation, cache).out()).contains("-XX:SharedArchiveFile=" + cache);
  }

  @Test
  void an_older_build_that_is_installed_later_has_another_archive() throws Exception {
    FakeJava java = FakeJava.in(folder.resolve("java"), 0);
    run(java);
    Path archive = installation.archives().get(0);
    Files.writeString(archive, "classe\n");
    Files.writeString(archive, "classes");
    Files.setLastModifiedTime(installation.jar(), FileTime.fromMillis(0));
    run(java);
    assertThat(archive).hasContent("classes\n");
    Files.writeString(archive, "CLASSES\n");
    run(java);
    assertThat(archive).hasContent("CLASSES\n");
  }

  @Test
  void a_folder_that_java_takes_for_two_is_refused() throws Exception {
    Installation odd = Installation.in(folder.resolve("a:b"));
    Ended refused = odd.run(Map.of());
    assertThat(refused.status()).isEqualTo(2);
    assertThat(refused.err()).contains("because of the colon; put aqcp elsewhere");
  }

  private Ended run(FakeJava java) throws Exception {
    return installation.run(Map.of("AQCP_JAVA", java.home().toString()));
  }

  private Ended asNobody(Installation of, Path cache) throws Exception {
    assumeTrue(
        System.getProperty("user.name").equals("root")
            && Files.isExecutable(Path.of("/usr/bin/setpriv")),
        "needs root and setpriv");
    FakeJava java = FakeJava.in(folder.resolve("java"), 0);
    Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
    Files.setAttribute(cache, "unix:uid", 65534);
    Map<String, String> environment =
        Map.of("AQCP_JAVA", java.home().toString(), "XDG_CACHE_HOME", cache.toString());
    return Installation.ended(
        of.start(
            environment,
            List.of(
                "setpriv",
                "--reuid=65534",
                "--clear-groups",
                of.folder().resolve("aqcp").toString())));
  }
}
