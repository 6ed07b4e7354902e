package org.aqcp.edition.lock;

import static org.aqcp.edition.lock.LockedHome.ID;
import static org.aqcp.edition.lock.LockedHome.LOCK;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.aqcp.edition.lock.Verification.Outcome;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Locks that somebody edited, or that come from a stranger. */
final class HostileLockTest {
  private static final String CASES = "\"rules/small-1.0/local/2.cases.yaml\"";

  @TempDir private Path folder;

  private LockedHome home;

  @BeforeEach
  void lock() throws IOException {
    home = LockedHome.in(folder);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/etc/passwd",
        "../../etc/passwd",
        "rules/small-1.0/../../../etc/passwd",
        "rules/small-1.0/./local/2.cases.yaml",
        "rules/small-1.0//local/2.cases.yaml",
        "rules/small-1.0/local/",
        "rules/small-1.0",
        "rules/small-1.00/local/2.cases.yaml",
        "rules/other-1.0/local/2.cases.yaml",
        "rules/vocabulary/words.yaml",
        "rules/small-1.0/local/..\\\\..\\\\2.cases.yaml",
        "C:/small-1.0/2.cases.yaml",
        "framework-versions/small-1.0/framework.lock",
        "framework-versions/small-1.1/framework.yaml",
        "https://example.org/rules/small-1.0/x",
      })
  void a_file_that_is_not_of_the_version_is_refused(String file) throws IOException {
    home.edit(LOCK, CASES, '"' + file + '"');
    refused("is not a file that belongs here");
  }

  @Test
  void what_is_twice_of_another_version_or_no_digest_is_refused() throws IOException {
    String lock = home.text(LOCK);
    home.edit(LOCK, CASES, "\"rules/small-1.0/local/2.dslr\"");
    refused("is here twice");
    home.write(LOCK, lock.replace("version: \"small-1.0\"", "version: small-2.0"));
    refused("this is the lock of `small-2.0`");
    home.write(LOCK, lock.replaceFirst("sha256: [0-9a-f]{64}", "sha256: " + "A".repeat(64)));
    refused("is not a SHA-256");
    home.write(LOCK, lock.replaceFirst("means: [0-9a-f]{63}", "means: "));
    refused("is neither a SHA-256 nor a status");
    home.write(LOCK, lock.replace("files:\n", "fils:\n"));
    refused("`fils`");
    home.write(LOCK, lock.replace("aqcp-lock/1", "aqcp-lock/2"));
    refused("not the expected format");
    home.write(LOCK, "");
    refused("the file is empty");
    home.write(LOCK, "# " + "x".repeat(5_000_000));
    refused("4.8 MB large");
    Files.delete(home.path(LOCK));
    Files.createSymbolicLink(home.path(LOCK), Path.of("/etc/hostname"));
    refused("leads out of its home");
    Files.delete(home.path(LOCK));
    Files.createSymbolicLink(home.path(LOCK), Path.of("nowhere"));
    refused("");
  }

  private void refused(String message) {
    Verification found = home.check().verify(ID);
    assertThat(found.outcome()).isEqualTo(Outcome.DIFFERS);
    assertThat(found.problems()).isNotEmpty();
    assertThat(found.problems().get(0).file()).isEqualTo(LOCK);
    assertThat(found.problems().get(0).message()).contains(message);
  }

  /** Lists of the lock with an entry less are found, since the rules and files are as they were. */
  @Test
  void what_is_left_out_of_a_lock_is_found() throws IOException {
    String lock = home.text(LOCK);
    int sentences = lock.indexOf("sentences:");
    int vocabulary = lock.indexOf("vocabulary:");
    for (int at = lock.indexOf("  - "); at < vocabulary; at = lock.indexOf("  - ", at + 1)) {
      int end = lock.indexOf('\n', lock.indexOf('\n', at) + 1) + 1;
      home.write(LOCK, lock.substring(0, at) + lock.substring(end));
      assertThat(home.differences(ID))
          .singleElement()
          .asString()
          .startsWith(at < sentences ? "file-not-locked" : "locked-meaning-changed");
    }
    home.write(
        LOCK,
        lock.substring(0, vocabulary)
            + "  - sentence: \"There is a dragon\"\n    means: met\n"
            + lock.substring(vocabulary));
    assertThat(home.differences(ID)).singleElement().asString().contains("-changed " + LOCK + ":");
  }

  /** Whatever becomes of a lock, it is read or refused, and a digest never changes unnoticed. */
  @Test
  void any_changed_character_of_a_digest_is_found() throws IOException {
    Random random = new Random(15);
    String lock = home.text(LOCK);
    int end = lock.indexOf("vocabulary:");
    for (int i = 0; i < 200; i++) {
      int at = random.nextInt(lock.indexOf("format:"), end);
      char other = (char) random.nextInt(' ', 127);
      home.write(LOCK, lock.substring(0, at) + other + lock.substring(at + 1));
      Verification found = home.check().verify(ID);
      boolean digest = lock.substring(0, at).matches("(?s).*(sha256|means): [0-9a-z-]*");
      if (digest && other != lock.charAt(at) && other != ' ') {
        assertThat(found.outcome()).as("%s at %s", other, at).isEqualTo(Outcome.DIFFERS);
      }
      assertThat(found.outcome()).isNotEqualTo(Outcome.NOT_READABLE);
    }
  }
}
