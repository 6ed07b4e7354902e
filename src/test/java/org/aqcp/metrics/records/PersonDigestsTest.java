package org.aqcp.metrics.records;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.aqcp.input.problem.InvalidInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PersonDigestsTest {
  /** A second test case of RFC 4231: "what do ya want for nothing?" with the key "Jefe". */
  @Test
  void a_digest_is_the_start_of_the_published_one() {
    DigestKey key = DigestKey.of("Jefe".getBytes(StandardCharsets.UTF_8));
    assertThat(new PersonDigests(key, true).of("what do ya want for nothing?"))
        .isEqualTo("5bdcc146bf60754e6a042426089575c7");
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 16, 63, 64, 65, 200})
  void sql_and_java_agree_for_keys_of_every_length(int length) {
    byte[] secret = new byte[length];
    for (int i = 0; i < length; i++) {
      secret[i] = (byte) (i * 37 + 200);
    }
    RecordOptions options = RecordOptions.DEFAULT.with(DigestKey.of(secret));
    try (RecordsInStore read =
        RecordsInStore.of(options, "person\na\n\"O'Hara \u00E9\u4E2D\"\n123-45-6789\n")) {
      PersonDigests digests = read.imported().digests();
      for (String person : read.values("person")) {
        assertThat(read.rows("SELECT " + digests.sql("person") + " FROM periods", 1))
            .contains(digests.of(person));
        assertThat(digests.person(read.store(), digests.of(person))).contains(person);
      }
      assertThat(digests.person(read.store(), "0".repeat(32))).isEmpty();
    }
  }

  @Test
  void without_a_key_two_runs_differ() {
    String file = "person\na\n";
    try (RecordsInStore one = RecordsInStore.of(file);
        RecordsInStore other = RecordsInStore.of(file)) {
      assertThat(one.imported().digests().comparable()).isFalse();
      assertThat(one.imported().digests().of("a")).isNotEqualTo(other.imported().digests().of("a"));
    }
  }

  @Test
  void a_key_is_read_without_its_line_break_and_never_shown(@TempDir Path folder)
      throws IOException {
    Path file = Files.writeString(folder.resolve("key"), "0123456789abcdef\r\n");
    assertThat(DigestKey.read(file).secret()).hasSize(16);
    assertThat(DigestKey.read(file).toString()).doesNotContain("0123");
    Path weak = Files.writeString(folder.resolve("weak"), "password\n");
    for (Path wrong : List.of(weak, folder.resolve("missing"), folder)) {
      assertThatThrownBy(() -> DigestKey.read(wrong)).isInstanceOf(InvalidInput.class);
    }
  }
}
