package org.aqcp.metrics.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.aqcp.metrics.period.PeriodColumn;
import org.aqcp.metrics.records.RecordFile;
import org.aqcp.metrics.records.RecordOptions;
import org.aqcp.metrics.records.RecordsInStore;
import org.junit.jupiter.api.Test;

class RecordCheckTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 1, 1);

  @Test
  void the_example_has_no_errors() {
    RecordFile prairie = RecordFile.of(Path.of("examples/records/prairie.csv"));
    try (RecordsInStore read = RecordsInStore.read(RecordOptions.DEFAULT, List.of(prairie))) {
      assertThat(RecordCheck.of(read.store(), read.imported(), TODAY, 3))
          .extracting(RecordFinding::severity)
          .isNotEmpty()
          .containsOnly(FindingSeverity.NOTE);
    }
  }

  static List<String> findings(String... files) {
    try (RecordsInStore read = RecordsInStore.of(files)) {
      return RecordCheck.of(read.store(), read.imported(), TODAY, 2).stream()
          .map(RecordCheckTest::shown)
          .toList();
    }
  }

  private static String shown(RecordFinding finding) {
    return finding.rule()
        + " "
        + finding.column().map(PeriodColumn::name).orElse("-")
        + finding.value().map(value -> "=" + value).orElse("")
        + " "
        + finding.count()
        + " at "
        + finding.examples().stream().map(RecordExample::line).toList();
  }

  @Test
  void unread_cells_are_counted_by_column_and_code() {
    assertThat(
            findings(
                """
                person,sex,entry,wages-q2,employed-q2,credential-1,pathway
                a,3,20230231,-5,5,8,x
                b, X ,20230101,999999.99,7,none,
                c,x,20230101,"$999,999.99",05,4,
                d,x,soon,1e5,9,4,
                """))
        .containsExactly(
            "unknown-code sex=x 3 at [3, 4]",
            "unknown-code sex=3 1 at [2]",
            "unknown-code employed-q2=9 1 at [5]",
            "other-edition employed-q2=7 1 at [3]",
            "other-edition credential-1=8 1 at [2]",
            "impossible-date entry 2 at [2, 5]",
            "negative-number wages-q2 1 at [2]",
            "unreadable-number wages-q2 1 at [5]",
            "not-yet-available employed-q2=05 1 at [4]",
            "not-yet-available employed-q2=5 1 at [2]",
            "not-yet-available wages-q2 2 at [3, 4]");
  }

  @Test
  void periods_of_a_person_are_compared() {
    assertThat(
            findings(
                """
                person,entry,exit,pathway
                a,20230101,20230301,x
                a,20230301,20230401,x
                b,20230101,20230301,x
                b,20230530,20230701,x
                c,20230101,20230301,x
                c,20230531,20230701,x
                d,20230101,,x
                d,20230501,,x
                e,20230101,20230301,x
                e,20230101,20230301,y
                e,20230101,20230301,x
                ,20230101,20230301,x
                1.2E+08,20230101,20230301,x
                """))
        .containsExactly(
            "no-person - 1 at [13]",
            "rounded-identifier - 1 at [14]",
            "overlapping-periods entry 3 at [3, 9]",
            "duplicate-row - 1 at [12]",
            "returned-within-90-days entry 1 at [5]");
  }

  @Test
  void nothing_of_a_person_is_in_a_finding() {
    try (RecordsInStore read =
        RecordsInStore.of("person,entry,exit\nJane Doe,20230101,20220101\n")) {
      RecordFinding finding = RecordCheck.of(read.store(), read.imported(), TODAY, 2).get(0);
      assertThat(finding.toString()).doesNotContain("Jane").contains("exit-before-entry");
      assertThat(finding.examples().get(0).person())
          .isEqualTo(read.imported().digests().of("Jane Doe"))
          .matches("[0-9a-f]{32}");
    }
  }
}
