package org.aqcp.metrics.records;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.aqcp.input.problem.InvalidInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TableFourTest {
  private static final String HEAD =
      "(A) Entering level,B Participants,C,D Attendance hours,E,F,G,H,I\n";

  /** New Jersey, program year 2023, as its site shows it: 0.5398 in column J. */
  private static final String ROW = "ABE Level 1,439,0,\"63,929.2\",221,14,2,133,69\n";

  @TempDir private Path folder;

  private List<TableFourRow> read(String text) throws IOException {
    return TableFour.read(Files.writeString(folder.resolve("table-4.csv"), text));
  }

  @Test
  void the_share_is_that_of_the_site() throws IOException {
    TableFourRow row = read(HEAD + ROW).get(0);
    assertThat(row.level()).isEqualTo("ABE Level 1");
    assertThat(row.share()).contains(new BigDecimal("0.539863"));
    assertThat(row.share().orElseThrow())
        .isCloseTo(new BigDecimal("0.5398"), within(new BigDecimal("0.0001")));
  }

  @Test
  void those_excluded_do_not_count_and_of_nobody_there_is_no_share() throws IOException {
    List<TableFourRow> rows = read(HEAD + "a,10,6,0,1,1,0,0,0\nb,3,3,0,0,0,0,0,0\n");
    assertThat(rows.get(0).share()).contains(new BigDecimal("0.500000"));
    assertThat(rows.get(1).share()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "(A) Entering level | Level | 1:1 | letter `A`",
        ",439, | ,43.9, | 2:1 | column B: `43.9` is not a count",
        ",439, | ,236, | 2:1 | more gains or exclusions",
        ",439,0, | ,439,440, | 2:1 | more gains or exclusions"
      })
  void a_wrong_table_is_refused(String right, String wrong, String place, String message) {
    assertThatThrownBy(() -> read((HEAD + ROW).replace(right, wrong)))
        .isInstanceOf(InvalidInput.class)
        .hasMessageContaining("table-4.csv:" + place + ": ")
        .hasMessageContaining(message);
  }
}
