package org.aqcp.report.findings;

import static org.assertj.core.api.Assertions.assertThat;

import org.aqcp.input.problem.Excerpt;
import org.aqcp.report.layout.DisplayWidth;
import org.junit.jupiter.api.Test;

class CutLineTest {
  @Test
  void a_mark_stands_under_its_word_behind_wide_signs() {
    String line = "name: 看護 centre";
    int at = line.indexOf("centre");

    assertThat(CutLine.of(new Excerpt(line, at, line.length()), 60))
        .isEqualTo(new CutLine(line, at + 2, 6));
    assertThat(CutLine.of(new Excerpt(line, 6, 8), 60)).isEqualTo(new CutLine(line, 6, 4));
  }

  @Test
  void a_line_of_wide_signs_is_cut_where_the_screen_ends() {
    String line = "看護".repeat(20) + " x " + "教育".repeat(20);
    int at = line.indexOf('x');

    CutLine cut = CutLine.of(new Excerpt(line, at, at + 1), 60);

    assertThat(DisplayWidth.of(cut.text())).isBetween(57, 60);
    assertThat(cut.text()).startsWith("...").endsWith("...");
    assertThat(cut.from())
        .isEqualTo(DisplayWidth.of(cut.text().substring(0, cut.text().indexOf('x'))));
    assertThat(cut.length()).isEqualTo(1);
  }
}
