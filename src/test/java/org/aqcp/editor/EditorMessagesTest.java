package org.aqcp.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class EditorMessagesTest {
  private final List<String> told = new ArrayList<>();

  @Test
  void messages_pass_whatever_their_heads_look_like() throws IOException {
    assertThat(passed("Content-Length: 2\r\n\r\n{}content-length:5\nX: y\n\n[\"{\"]"))
        .isEqualTo(framed("{}") + framed("[\"{\"]"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Content-Length: NaN\r\n\r\n{}",
        "Content-Length: -1\r\n\r\n{}",
        "Content-Length: 99999999999999999999\r\n\r\n{}",
        "Content-Length: 2000000000\r\n\r\n{}",
        "Content-Length:\r\n\r\n{}",
        "X: y\r\n\r\n{}",
        "\r\n\r\n{}",
        "GET / HTTP/1.1\r\n\r\n"
      })
  void a_message_without_a_usable_length_is_the_last(String text) throws IOException {
    String good = "Content-Length: 2\r\n\r\n{}";
    assertThat(passed(good + text + good)).isEqualTo(good);
    assertThat(told).hasSize(1);
  }

  @Test
  void a_head_without_end_is_not_read_for_ever() throws IOException {
    assertThat(passed("x".repeat(100_000))).isEmpty();
    assertThat(told).containsExactly("the head of a message is too long");
  }

  @Test
  void a_stream_that_ends_within_a_message_just_ends() throws IOException {
    for (String text :
        List.of("", "Content-", "Content-Length: 5\r\n", "Content-Length: 5\r\n\r\n{")) {
      assertThat(passed(text)).isEmpty();
    }
    assertThat(told).isEmpty();
  }

  @Test
  void what_is_nested_too_deep_is_passed_as_unreadable() throws IOException {
    String deep = "[".repeat(200_000);
    String quoted = "\"\\\"" + "[".repeat(1000) + "\"";
    assertThat(passed(framed(deep) + framed(quoted)))
        .isEqualTo("Content-Length: 1\r\n\r\n{" + framed(quoted));
  }

  @Test
  void any_bytes_come_to_an_end() throws IOException {
    Random random = new Random(7);
    for (int i = 0; i < 500; i++) {
      byte[] bytes = new byte[random.nextInt(400)];
      random.nextBytes(bytes);
      String begin = random.nextBoolean() ? "Content-Length: " + random.nextInt(50) + "\n\n" : "";
      assertThat(passed(begin + new String(bytes, StandardCharsets.ISO_8859_1))).isNotNull();
    }
  }

  private static String framed(String json) {
    return "Content-Length: " + json.length() + "\r\n\r\n" + json;
  }

  private String passed(String text) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.ISO_8859_1);
    EditorMessages messages = new EditorMessages(new ByteArrayInputStream(bytes), told::add);
    return new String(messages.readAllBytes(), StandardCharsets.ISO_8859_1);
  }
}
