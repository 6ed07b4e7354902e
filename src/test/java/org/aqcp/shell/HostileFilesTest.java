package org.aqcp.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.aqcp.shell.session.ExitStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Malicious rule files, vocabularies and framework versions. */
final class HostileFilesTest {
  /** Refusing takes milliseconds. A guard against never ending, not a benchmark. */
  static final Duration BUDGET = Duration.ofMinutes(2);

  @TempDir private Path folder;

  static List<HostileFile> hostileFiles() {
    return HostileFile.all();
  }

  @ParameterizedTest
  @MethodSource("hostileFiles")
  void a_hostile_file_is_refused_at_its_place_and_leaves_no_mark(HostileFile hostile)
      throws IOException {
    SmallHome home = SmallHome.ofFewPhrases(folder);
    home.write("p.yaml", "format: aqcp-partnership/1\nname: P\nlevel: local\nas-of: 2014-06-30\n");
    try (Marks marks = Marks.in(folder)) {
      hostile.writeTo(home, marks);
      OneShot door = new OneShot(folder, folder);
      if (!hostile.isCase()) {
        OneShot.Said said =
            assertTimeoutPreemptively(BUDGET, () -> door.run("evaluate p.yaml --all"));
        isRefusal(said, hostile.refusedAt() + ":");
      }
      OneShot.Said said =
          assertTimeoutPreemptively(BUDGET, () -> door.run("framework check small-1.0"));
      isFinding(said, hostile.refusedAt() + ":");
      marks.areAbsent();
    }
  }

  /** As data: findings are what a check is asked for. */
  static void isFinding(OneShot.Said said, String at) {
    tellsOnly(said.out(), at);
    assertThat(said.talk()).isEmpty();
    assertThat(said.status()).isEqualTo(ExitStatus.FRAMEWORK);
  }

  static void isRefusal(OneShot.Said said, String at) {
    tellsOnly(said.talk(), at);
    assertThat(said.out()).isEmpty();
    assertThat(said.status()).isEqualTo(ExitStatus.FRAMEWORK);
  }

  private static void tellsOnly(String told, String at) {
    assertThat(told.lines()).anyMatch(line -> line.startsWith(at));
    assertThat(told).doesNotContain("\tat ", "Exception", "\u001b");
  }

  @Test
  void the_corpus_is_as_large_as_it_is_said_to_be() {
    assertThat(hostileFiles()).hasSizeGreaterThan(150);
  }
}
