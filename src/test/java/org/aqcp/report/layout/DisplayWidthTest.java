package org.aqcp.report.layout;

import static org.assertj.core.api.Assertions.assertThat;

import org.jline.utils.WCWidth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DisplayWidthTest {
  @ParameterizedTest
  @CsvSource({
    "'', 0",
    "nursing, 7",
    "✓ met → not met, 15",
    "José, 4",
    "Jose\u0301, 4",
    "看護, 4",
    "護a, 3",
    "한국, 4",
    "😀, 2"
  })
  void a_text_takes_the_columns_that_a_screen_gives_it(String text, int columns) {
    assertThat(DisplayWidth.of(text)).isEqualTo(columns);
    assertThat(DisplayWidth.padded(text, 20)).hasSize(text.length() + 20 - columns);
  }

  /** Signs that are counted without asking are counted rightly. */
  @Test
  void every_sign_is_as_wide_as_the_terminal_takes_it_to_be() {
    for (int sign = ' '; sign <= Character.MAX_CODE_POINT; sign++) {
      if (!Character.isISOControl(sign) && Character.isDefined(sign)) {
        assertThat(DisplayWidth.of(Character.toString(sign)))
            .as("U+%X", sign)
            .isEqualTo(Math.max(0, WCWidth.wcwidth(sign)));
      }
    }
  }

  @Test
  void a_wide_sign_is_kept_whole_or_not_at_all() {
    assertThat(DisplayWidth.cut("看護師", 5)).isEqualTo("看護");
    assertThat(DisplayWidth.cut("Jose\u0301 Lopez", 4)).isEqualTo("Jose\u0301");
    assertThat(DisplayWidth.cut("😀😀", 3)).isEqualTo("😀");
  }

  @Test
  void words_are_wrapped_where_the_screen_is_full() {
    assertThat(Wrapped.lines("看護 教育 センター", 10)).containsExactly("看護 教育", "センター");
    assertThat(Wrapped.lines("e\u0301e\u0301 e\u0301e\u0301", 5)).hasSize(1);
  }

  @Test
  void both_ends_of_a_line_stand_where_they_stand_beside_narrow_words() {
    String narrow = new Page(30).ends(0, "✓", "✓", "nurse", "met", "met").toString();
    String wide = new Page(30).ends(0, "✓", "✓", "看護", "met", "met").toString();
    assertThat(DisplayWidth.of(wide)).isEqualTo(DisplayWidth.of(narrow));
    assertThat(wide).startsWith("✓ 看護 ").endsWith(" met\n");
  }
}
