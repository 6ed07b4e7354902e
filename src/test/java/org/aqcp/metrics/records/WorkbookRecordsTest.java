package org.aqcp.metrics.records;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.aqcp.input.problem.InvalidInput;
import org.assertj.core.api.Assertions;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkbookRecordsTest {
  @TempDir private Path folder;

  private RecordFile workbook(Consumer<Workbook> filled) throws IOException {
    Path file = folder.resolve("records.xlsx");
    try (OutputStream to = Files.newOutputStream(file);
        Workbook workbook = new Workbook(to, "aqcp", "1.0")) {
      filled.accept(workbook);
    }
    return RecordFile.of(file);
  }

  private RecordFile sheet(Consumer<Worksheet> filled) throws IOException {
    return workbook(book -> filled.accept(head(book.newWorksheet("records"))));
  }

  private static Worksheet head(Worksheet sheet) {
    sheet.value(0, 0, "PIRL100");
    sheet.value(0, 1, "PIRL900");
    sheet.value(0, 2, "PIRL1704");
    return sheet;
  }

  @Test
  void the_only_sheet_is_read_and_rows_keep_their_numbers() throws IOException {
    RecordFile file =
        workbook(
            book -> {
              Worksheet sheet = head(book.newWorksheet("records"));
              sheet.value(1, 0, "a\"b");
              sheet.value(1, 1, LocalDate.of(2024, 1, 31));
              sheet.style(1, 1).format("yyyy-mm-dd").set();
              sheet.value(1, 2, 1234.5);
              sheet.value(4, 0, 17);
              sheet.value(4, 1, 20240201);
              sheet.value(4, 2, 999999.99);
              Worksheet hidden = book.newWorksheet("notes");
              hidden.value(0, 0, "hidden");
              hidden.setVisibilityState(VisibilityState.HIDDEN);
            });
    try (RecordsInStore read = RecordsInStore.read(RecordOptions.DEFAULT, List.of(file))) {
      assertThat(read.values("person,entry,wages_q2"))
          .containsExactly("a\"b|2024-01-31|1234.50", "17|2024-02-01|null");
      assertThat(read.imported().files().get(0).linesOf(List.of(3L))).containsEntry(3L, 5L);
      assertThat(read.imported().files().get(0).format()).isEqualTo(RecordFormat.XLSX);
    }
  }

  @Test
  void formulas_and_errors_are_refused_with_their_cells() throws IOException {
    refused(sheet(sheet -> sheet.formula(1, 0, "1+1")), 2, "cell A2: the cell holds a formula");
  }

  @Test
  void merged_cells_are_refused() throws IOException {
    refused(sheet(sheet -> sheet.range(1, 0, 2, 1).merge()), 2, "A2:B3 are merged");
  }

  @Test
  void a_second_sheet_is_refused() throws IOException {
    refused(
        workbook(
            book -> {
              head(book.newWorksheet("one"));
              head(book.newWorksheet("two"));
            }),
        0,
        "more than one sheet");
  }

  @Test
  void a_cell_without_a_header_is_refused() throws IOException {
    refused(sheet(sheet -> sheet.value(1, 5, "x")), 2, "cell F2 is in a column without a header");
  }

  @Test
  void an_empty_workbook_is_refused() throws IOException {
    refused(workbook(book -> book.newWorksheet("records")), 0, "the workbook is empty");
    refused(sheet(sheet -> {}), 0, "no records");
  }

  @Test
  void more_rows_than_are_read_are_refused() throws IOException {
    refused(
        sheet(
            sheet -> {
              for (int row = 1; row <= 20_001; row++) {
                sheet.value(row, 0, row);
              }
            }),
        0,
        "more than 20000 rows");
  }

  @Test
  void a_workbook_that_unpacks_to_gigabytes_is_refused() throws IOException {
    Path file = folder.resolve("bomb.xlsx");
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
      zip.putNextEntry(new ZipEntry("xl/workbook.xml"));
      byte[] megabyte = new byte[1 << 20];
      for (int i = 0; i < 201; i++) {
        zip.write(megabyte);
      }
    }
    refused(RecordFile.of(file), 0, "too large when it is unpacked");
  }

  @Test
  void a_workbook_that_names_other_files_is_refused() throws IOException {
    Path file = folder.resolve("entity.xlsx");
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
      zip.putNextEntry(new ZipEntry("xl/workbook.xml"));
      zip.write(
          "<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]><workbook>&b;</workbook>"
              .getBytes(StandardCharsets.UTF_8));
    }
    refused(RecordFile.of(file), 0, "damaged");
  }

  private static void refused(RecordFile file, int line, String message) {
    InvalidInput refused =
        Assertions.catchThrowableOfType(
            InvalidInput.class,
            () -> RecordsInStore.read(RecordOptions.DEFAULT, List.of(file)).close());
    assertThat(refused).isNotNull().hasMessageContaining(message);
    assertThat(refused.problems().get(0).place().line()).isEqualTo(line);
  }
}
