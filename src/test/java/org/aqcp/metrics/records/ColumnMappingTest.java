package org.aqcp.metrics.records;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.aqcp.input.problem.InvalidInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ColumnMappingTest {
  private static final String MAPPING =
      """
      format: aqcp-columns/1
      person: Student ID
      columns:
        entry: Start, of all
        exit: {from: End, date: DD/MM/YYYY}
        employed-q2: {from: Emp, words: {W: wage-records, N: no, "?": unknown}}
        snap: {from: Food, words: {no: yes, yes: no}}
      """;

  @TempDir private Path folder;

  private ColumnMapping mapping(String text) throws IOException {
    return ColumnMapping.read(Files.writeString(folder.resolve("columns.yaml"), text));
  }

  private RecordsInStore read(String records) throws IOException {
    Path file = Files.writeString(folder.resolve("records.csv"), records);
    RecordFile mapped = RecordFile.of(file, Optional.of(mapping(MAPPING)));
    return RecordsInStore.read(RecordOptions.DEFAULT, List.of(mapped));
  }

  @Test
  void columns_are_those_that_the_mapping_names() throws IOException {
    try (RecordsInStore read =
        read(
            """
            Student ID, Emp ,"Start, of all",End,Food,sex
            a,w,20240131,02/01/2024,yes,1
            b,?,01/31/2024,12/31/2024,No,1
            c,1,,,x,1
            d,federal,,,,1
            """)) {
      assertThat(read.values("person, employed_q2, entry, exit, snap, sex"))
          .containsExactly(
              "a|wage-records|2024-01-31|2024-01-02|false|null",
              "b|null|2024-01-31|null|true|null",
              "c|null|null|null|null|null",
              "d|federal|null|null|null|null");
      assertThat(read.unread("employed-q2")).containsExactly("1");
      assertThat(read.unread("exit")).containsExactly("12/31/2024");
      assertThat(read.imported().files().get(0).ignored()).containsExactly("sex");
    }
  }

  @Test
  void a_header_that_is_not_there_is_a_problem_of_the_mapping() {
    InvalidInput refused =
        catchThrowableOfType(
            InvalidInput.class,
            () -> read("Student ID,Empl,\"Start, of all\",End,End,Food\na,w,,,,\n"));
    assertThat(refused.getMessage())
        .contains("columns.yaml:6:1: ", "has no column `Emp`; did you mean `Empl`?")
        .contains("columns.yaml:5:1: ", "has more than one column `End`");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "  entry: Start, of all | entri: Start | 4:3 | unknown key `entri`; did you mean `entry`?",
        "person: Student ID | persn: x | 2:1 | unknown key `persn`",
        "person: Student ID | person: [x] | 2:9 | not a list",
        "format: aqcp-columns/1 | format: aqcp-columns/2 | 1:9 | not the expected format",
        "DD/MM/YYYY | DD/MM/YY | 5:27 | did you mean `DD/MM/YYYY`?",
        "W: wage-records | W: wage-record | 6:39 | did you mean `wage-records`?",
        "W: wage-records | W: [no] | 6:39 | expected a word",
        "from: Food, words: {no: yes, yes: no} | date: ISO | 7:9 | the mapping needs `from`",
        "Start, of all | {from: Start, words: {a: b}} | 4:31 | has no words to choose from"
      })
  void a_mistake_is_shown_at_its_place(String right, String wrong, String place, String message) {
    InvalidInput refused =
        catchThrowableOfType(
            InvalidInput.class, () -> mapping(MAPPING.replace(right.strip(), wrong)));
    assertThat(refused.getMessage()).contains("columns.yaml:" + place + ": ").contains(message);
  }

  @Test
  void a_mapping_needs_its_keys() {
    InvalidInput refused =
        catchThrowableOfType(
            InvalidInput.class, () -> mapping("format: aqcp-columns/1\ncolumns: []\n"));
    assertThat(refused.problems()).hasSize(2);
  }
}
