package org.aqcp.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.aqcp.launcher.Installation.Ended;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The launcher works the same if the class archive is missing, stale or damaged. */
class LauncherTest {
  private static final String THIS_JAVA = System.getProperty("java.version");
  private static final Map<String, String> NOTHING = Map.of();

  @TempDir Path folder;
  private Installation installation;

  @BeforeEach
  void install() throws IOException {
    installation = Installation.in(folder.resolve("with a space"));
  }

  @Test
  void the_first_start_makes_an_archive_and_the_next_one_uses_it() throws Exception {
    // Java 17 finds no class of a jar whose path has a space in an archive
    Installation plain = Installation.in(folder.resolve("plain"));
    says(plain.run(NOTHING, "a b", "c"), THIS_JAVA + " [a b, c]");
    assertThat(plain.archives()).hasSize(1);
    Ended next = plain.run(Map.of("AQCP_JAVA_OPTIONS", "-Xlog:class+load"));
    assertThat(next.out().lines().filter(line -> line.contains(".launcher.Echo ")))
        .singleElement()
        .asString()
        .contains("source: shared objects file");
  }

  @Test
  void what_is_rehearsed_is_the_same_in_any_folder() throws Exception {
    Installation odd = Installation.in(folder.resolve("it's \"Peter's\" größe $1"));
    says(odd.run(NOTHING, "x"), THIS_JAVA + " [x]");
    says(installation.run(NOTHING, "x"), THIS_JAVA + " [x]");
    assertThat(odd.rehearsed())
        .isEqualTo(installation.rehearsed())
        .contains("evaluate --home . examples/lakeside/partnership.yaml");
    assertThat(odd.archives()).hasSize(1);
  }

  @Test
  void an_archive_that_is_empty_cut_off_or_no_archive_is_passed_over() throws Exception {
    says(installation.run(NOTHING), THIS_JAVA + " []");
    Path archive = installation.archives().get(0);
    byte[] whole = Files.readAllBytes(archive);
    for (byte[] damaged :
        List.of(
            new byte[0],
            Arrays.copyOf(whole, whole.length / 2),
            "no archive".getBytes(StandardCharsets.UTF_8))) {
      Files.delete(archive);
      Files.write(archive, damaged);
      says(installation.run(NOTHING), THIS_JAVA + " []");
    }
  }

  @Test
  void the_archive_of_another_build_is_made_again() throws Exception {
    says(installation.run(NOTHING), THIS_JAVA + " []");
    Path archive = installation.archives().get(0);
    Object before = Files.getLastModifiedTime(archive);
    Thread.sleep(20);
    installation.build();
    says(installation.run(NOTHING), THIS_JAVA + " []");
    assertThat(installation.archives()).containsExactly(archive);
    assertThat(Files.getLastModifiedTime(archive)).isNotEqualTo(before);
  }

  @Test
  void several_first_starts_at_once_do_not_disturb_each_other() throws Exception {
    String launcher = installation.folder().resolve("aqcp").toString();
    List<Process> starts = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      starts.add(installation.start(NOTHING, List.of(launcher, "now")));
    }
    for (Process start : starts) {
      says(Installation.ended(start), THIS_JAVA + " [now]");
    }
    assertThat(installation.archives()).hasSize(1);
  }

  @Test
  void links_lead_to_the_installation() throws Exception {
    Path link = Files.createSymbolicLink(folder.resolve("aq"), Path.of("with a space/aqcp"));
    Path second = Files.createSymbolicLink(folder.resolve("q"), link);
    Process start = installation.start(NOTHING, List.of(second.toString(), "x"));
    says(Installation.ended(start), THIS_JAVA + " [x]");
  }

  @Test
  void an_installation_of_another_user_is_used_as_it_is() throws Exception {
    assumeTrue(mayActAsNobody(), "needs root and setpriv");
    Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
    List<String> command =
        List.of(
            "setpriv",
            "--reuid=65534",
            "--clear-groups",
            installation.folder().resolve("aqcp").toString());
    for (int i = 0; i < 2; i++) {
      says(Installation.ended(installation.start(NOTHING, command)), THIS_JAVA + " []");
    }
    assertThat(installation.archives()).isEmpty();
  }

  @Test
  void every_java_has_an_archive_of_its_own() throws Exception {
    Path other = anotherJava();
    assumeTrue(other != null, "there is no other Java here");
    Map<String, String> otherJava = Map.of("JAVA_HOME", other.toString());
    for (int i = 0; i < 2; i++) {
      says(installation.run(NOTHING), THIS_JAVA + " []");
      Ended changed = installation.run(otherJava);
      assertThat(changed.out()).endsWith(" []\n").doesNotStartWith(THIS_JAVA + " ");
      assertThat(saidInHaste(changed)).isEmpty();
    }
    assertThat(installation.archives()).hasSize(2);
  }

  @Test
  void a_java_that_is_none_is_told_where_the_user_named_it_for_aqcp() throws Exception {
    Ended refused = installation.run(Map.of("AQCP_JAVA", "/no/where"));
    assertThat(refused.status()).isEqualTo(2);
    assertThat(refused.out()).isEmpty();
    assertThat(refused.err()).contains("AQCP_JAVA is no Java 17 or newer: /no/where");
  }

  @ParameterizedTest
  @CsvSource({
    "AQCP_JAVA_OPTIONS,-XX:NoSuch",
    "AQCP_JAVA_OPTIONS,-Xmx1k",
    "JAVA_TOOL_OPTIONS,-javaagent:/missing.jar",
    "JDK_JAVA_OPTIONS,--nonsense",
    "_JAVA_OPTIONS,-Xnonsense"
  })
  void options_that_java_refuses_are_no_verdict(String variable, String options) throws Exception {
    Ended refused = installation.run(Map.of(variable, options), "evaluate", "x.yaml");
    assertThat(refused.status()).isEqualTo(2);
    assertThat(refused.out()).isEmpty();
    assertThat(refused.err()).contains("aqcp: Java does not start with the options in", variable);
    // nor do they spoil the starts that follow
    says(installation.run(NOTHING, "x"), THIS_JAVA + " [x]");
    assertThat(installation.archives()).hasSize(1);
  }

  @Test
  void options_that_java_takes_are_used() throws Exception {
    Ended ended = installation.run(Map.of("AQCP_JAVA_OPTIONS", "-Xmx200m"), "x");
    says(ended, THIS_JAVA + " [x]");
  }

  private static void says(Ended ended, String line) {
    assertThat(new Ended(ended.status(), ended.out(), saidInHaste(ended)))
        .isEqualTo(new Ended(0, line + "\n", ""));
  }

  /** On a busy machine an archive takes long, and then that is told. */
  private static String saidInHaste(Ended ended) {
    return ended.err().replaceFirst("^aqcp: speeding up future starts .*\n", "");
  }

  private static boolean mayActAsNobody() throws Exception {
    return System.getProperty("user.name").equals("root")
        && Files.isExecutable(Path.of("/usr/bin/setpriv"));
  }

  private static Path anotherJava() throws IOException {
    Path all = Path.of("/usr/lib/jvm");
    if (!Files.isDirectory(all)) {
      return null;
    }
    Path own = Path.of(System.getProperty("java.home")).toRealPath();
    try (Stream<Path> homes = Files.list(all)) {
      return homes
          .filter(home -> Files.isExecutable(home.resolve("bin/java")))
          .filter(home -> Files.exists(home.resolve("release")))
          .filter(home -> !real(home).equals(own))
          .findFirst()
          .orElse(null);
    }
  }

  private static Path real(Path path) {
    try {
      return path.toRealPath();
    } catch (IOException e) {
      return path;
    }
  }
}
