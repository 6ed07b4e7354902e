package org.aqcp.report.safe;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CsvTextTest {
  @Test
  void what_a_spreadsheet_takes_for_a_formula_is_text() {
    assertThat(CsvText.row(List.of("=1+1", "+1", "-1", "@x", "plain")))
        .isEqualTo("\"'=1+1\",\"'+1\",\"'-1\",\"'@x\",plain\r\n");
    assertThat(CsvText.row(List.of(" \t=1+1"))).isEqualTo("\"'=1+1\"\r\n");
  }

  @Test
  void commas_quotation_marks_and_lines_stay_within_a_cell() {
    assertThat(CsvText.row(List.of("a, b", "say \"no\"", "two\nlines", "")))
        .isEqualTo("\"a, b\",\"say \"\"no\"\"\",two lines,\r\n");
  }
}
