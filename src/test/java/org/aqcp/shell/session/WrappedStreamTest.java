package org.aqcp.shell.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

final class WrappedStreamTest {
  private final ByteArrayOutputStream screen = new ByteArrayOutputStream();
  private int width = 20;
  private final PrintStream talk = WrappedStream.printingTo(screen, () -> width);

  @Test
  void a_long_line_is_broken_between_words() {
    talk.println("aqcp: `explain` needs an INDICATOR");
    assertThat(shown()).isEqualTo("aqcp: `explain`\nneeds an INDICATOR\n");
  }

  @Test
  void what_is_broken_stays_indented_and_signs_stay_whole() {
    talk.print("  é → größer als vierzig Zeichen\n\nend\n");
    assertThat(shown()).isEqualTo("  é → größer als\n  vierzig Zeichen\n\nend\n");
  }

  @Test
  void the_width_is_that_of_the_moment() {
    width = 40;
    talk.println("aqcp: `explain` needs an INDICATOR");
    assertThat(shown()).isEqualTo("aqcp: `explain` needs an INDICATOR\n");
  }

  @Test
  void progress_is_shown_at_once_and_as_it_is() {
    talk.print("\r12 of 300 mutants, no end of it");
    talk.flush();
    assertThat(shown()).isEqualTo("\r12 of 300 mutants, no end of it");
  }

  @Test
  void text_is_neither_too_narrow_nor_too_wide_to_read() {
    assertThat(Screen.readable(20)).isEqualTo(40);
    assertThat(Screen.readable(50)).isEqualTo(50);
    assertThat(Screen.readable(300)).isEqualTo(100);
    assertThat(Screen.readable(0)).isEqualTo(80);
  }

  private String shown() {
    return screen.toString(StandardCharsets.UTF_8);
  }
}
