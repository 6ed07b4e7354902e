package org.aqcp.shell.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class WordsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "evaluate  a.yaml|evaluate,a.yaml",
        "open 'my file.yaml'|open,my file.yaml",
        "open \"my file.yaml\" x|open,my file.yaml,x",
        "open my\\ file.yaml|open,my file.yaml",
        "--home=\"a b\"/c|--home=a b/c",
        "open \"a \\\"b\\\"\"|open,a \"b\"",
        "open 'a\\b'|open,a\\b",
        "version # the first|version",
        "open a#b|open,a#b",
      })
  void splits_as_a_shell_does(String line, String words) {
    assertThat(TypedWords.in(line).all()).isEqualTo(List.of(words.split(",", -1)));
  }

  @Test
  void a_quoted_nothing_is_a_word() {
    assertThat(TypedWords.in("open ''").all()).containsExactly("open", "");
  }

  @Test
  void a_quote_that_stays_open_is_noticed() {
    assertThat(TypedWords.in("open 'my file").isUnclosed()).isTrue();
    assertThat(TypedWords.in("open 'my file'").isUnclosed()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"plain.yaml", "my file.yaml", "it's", "a\\b", "#1", "\"x\"", "Österreich"})
  void a_word_typed_is_read_as_itself(String word) {
    assertThat(TypedWords.in(TypedWords.typed(word)).all()).containsExactly(word);
  }

  @Test
  void a_tilde_that_begins_a_path_is_the_home_folder() {
    assertThat(TypedWords.in("open ~/p.yaml ~ ~x a~/b \\~/c '~/d' ~", "/h").all())
        .containsExactly("open", "/h/p.yaml", "/h", "~x", "a~/b", "~/c", "~/d", "/h");
    assertThat(TypedWords.in("open ~/p", "/h").incomplete()).isEqualTo("/h/p");
    assertThat(TypedWords.in(TypedWords.typed("~/p"), "/h").all()).containsExactly("~/p");
    assertThat(TypedWords.in("open ~/p").all()).containsExactly("open", "~/p");
  }
}
