package org.aqcp.metrics.records;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.aqcp.metrics.period.PeriodColumns;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RecordImportTest {
  @Test
  void cells_are_values_of_their_columns() {
    try (RecordsInStore read =
        RecordsInStore.of(
            """
            person,sex,veteran,entry,wages-q2,contact_hours,employed-q2,Pathway
            a,1,1,20230701,1234.5,12,1,Health
            b,female,no,2023-07-01,"$1,234.50",0,federal, Welding\s
            c,9,9,07/01/2023,999999.99,,5,
            d,01,Y, 7/1/2023 ,0, 7.5,00,"a, ""b\"""
            """)) {
      assertThat(
              read.values(
                  "person, sex, veteran, entry, wages_q2, contact_hours, employed_q2, pathway"))
          .containsExactly(
              "a|male|true|2023-07-01|1234.50|12.00|wage-records|Health",
              "b|female|false|2023-07-01|1234.50|0.00|federal|Welding",
              "c|not-given|null|2023-07-01|null|null|null|null",
              "d|male|true|2023-07-01|0.00|7.50|no|a, \"b\"");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "PIRL1602",
        "PIRL 1602",
        "pirl_1602",
        "p1602",
        "1602",
        "1602 Employed in 2nd Quarter After Exit Quarter",
        "PIRL-1602",
        "\"1602: employed, quarter 2\"",
        "P1602 (WIOA)"
      })
  void headers_of_the_participant_record_are_known(String header) {
    try (RecordsInStore read =
        RecordsInStore.of("\uFEFF100," + header + ",101,zebra\nx,03,27,1\n")) {
      assertThat(read.values("person, employed_q2")).containsExactly("x|military");
      assertThat(read.imported().files().get(0).ignored()).containsExactly("101", "zebra");
    }
  }

  @Test
  void what_cannot_be_read_is_unknown_and_kept_aside() {
    try (RecordsInStore read =
        RecordsInStore.of(
            """
            person,sex,entry,wages-q2,snap,employed-q2
            a,3,20230231,-5,maybe,7
            b,male,2023111,1e5,2,5
            c,,99991231,"1,23",,
            """)) {
      assertThat(read.values("sex, entry, wages_q2, snap, employed_q2"))
          .containsExactly(
              "null|null|null|null|null", "male|null|null|null|null", "null|null|null|null|null");
      assertThat(read.unread("sex")).containsExactly("3");
      assertThat(read.unread("entry")).containsExactly("20230231", "2023111", "99991231");
      assertThat(read.unread("wages-q2")).containsExactly("-5", "1e5", "1,23");
      assertThat(read.unread("snap")).containsExactly("maybe", "2");
      assertThat(read.unread("employed-q2")).containsExactly("7", "5");
    }
  }

  @Test
  void an_empty_type_is_none_in_a_participant_record_only() {
    try (RecordsInStore pirl = RecordsInStore.of("PIRL100,PIRL1303,PIRL1800,PIRL1602\na,, ,\n");
        RecordsInStore own = RecordsInStore.of("person,training-1,credential-1\na,,\n")) {
      assertThat(pirl.values("training_1, credential_1, employed_q2, training_2"))
          .containsExactly("none|none|null|null");
      assertThat(own.values("training_1, credential_1")).containsExactly("null|null");
    }
  }

  @Test
  void older_codes_are_read_as_what_they_were() {
    String file = "PIRL100,PIRL1800,PIRL1602,PIRL923\na,4,4,98\nb,8,1,03\n";
    try (RecordsInStore older =
            RecordsInStore.of(RecordOptions.DEFAULT.with(CodeEdition.OLDER), file);
        RecordsInStore current = RecordsInStore.of(file)) {
      assertThat(older.values("credential_1, employed_q2, exit_reason"))
          .containsExactly("other|null|null", "other|wage-records|deceased");
      assertThat(older.unread("employed-q2")).containsExactly("4");
      assertThat(older.unread("exit-reason")).isEmpty();
      assertThat(current.values("credential_1, employed_q2, exit_reason"))
          .containsExactly("license|supplemental|null", "null|wage-records|deceased");
      assertThat(current.unread("credential-1")).containsExactly("8");
    }
  }

  @Test
  void periods_of_a_person_are_numbered_by_entry() {
    try (RecordsInStore read =
        RecordsInStore.of(
            """
            person,entry,exit,pathway
            a,20240101,,later
            b,20230101,,only
            a,20230101,20230601,first
            a,,,undated
            """)) {
      assertThat(read.values("person, period_no, line_no, pathway"))
          .containsExactly("a|2|2|later", "b|1|3|only", "a|1|4|first", "a|3|5|undated");
      assertThat(read.imported().counts()).isEqualTo(new RecordCounts(4, 0, 0, 4, 2));
    }
  }

  @Test
  void a_row_that_repeats_another_one_counts_once() {
    String row = "a,20240101,,x\n";
    try (RecordsInStore read =
        RecordsInStore.of(
            "person,entry,exit,other\n" + row + "a,20240101,,y\n" + row + ",,,\nb,20240101,,x\n",
            "person,entry,exit,other\nc,20240101,,x\n" + row)) {
      assertThat(read.values("file_no, line_no, person, period_no"))
          .containsExactly("1|2|a|1", "1|3|a|2", "1|6|b|1", "2|2|c|1");
      assertThat(read.imported().counts()).isEqualTo(new RecordCounts(7, 1, 2, 4, 3));
    }
  }

  @Test
  void lines_are_those_of_the_file() {
    try (RecordsInStore read =
        RecordsInStore.of("person,pathway\na,\"x\ny\"\n\nb,z\nc,\"\"\"\n\"\"\"\nd,w")) {
      assertThat(read.imported().files().get(0).linesOf(List.of(2L, 3L, 4L, 5L)))
          .containsEntry(2L, 2L)
          .containsEntry(3L, 5L)
          .containsEntry(4L, 6L)
          .containsEntry(5L, 8L);
    }
  }

  @Test
  void only_needed_columns_are_read_and_absent_ones_are_unknown() {
    String file = "person,entry,sex,pathway\na,20240101,zebra,x\n";
    RecordsInStore all = RecordsInStore.of(file);
    all.close();
    var snap = PeriodColumns.named("snap").orElseThrow();
    var pathway = PeriodColumns.named("pathway").orElseThrow();
    try (RecordsInStore read = RecordsInStore.of(file)) {
      assertThat(read.imported().has(snap)).isFalse();
      assertThat(read.imported().has(pathway)).isTrue();
      assertThat(read.values("snap, exit, pathway")).containsExactly("null|null|x");
    }
  }
}
