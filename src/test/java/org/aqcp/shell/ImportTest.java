package org.aqcp.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.aqcp.shell.session.ExitStatus;
import org.aqcp.shipped.Shipped;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ImportTest {
  private static final String WRITTEN = "p.yaml";

  @TempDir private Path folder;
  private OneShot aqcp;

  @BeforeEach
  void begin() {
    aqcp = new OneShot(folder, Shipped.HOME.folder());
  }

  @Test
  void an_empty_template_lacks_only_the_name() {
    assertThat(aqcp.run("template local -o self.xlsx").status()).isEqualTo(ExitStatus.OK);
    OneShot.Said said = aqcp.run("import self.xlsx -o " + WRITTEN);
    assertThat(said.status()).isEqualTo(ExitStatus.USAGE);
    assertThat(said.talk())
        .isEqualTo(
            "self.xlsx: about!A1: a partnership needs `name`; such as `name: Lakeside Career"
                + " Pathways`\n");
    assertThat(folder.resolve(WRITTEN)).doesNotExist();
  }

  @Test
  void a_template_is_evaluated_three_commands_later() {
    aqcp.run("template state -o self.xlsx --name Prairie --as-of 2014-06-30");
    OneShot.Said said = aqcp.run("import self.xlsx -o p.yaml");
    assertThat(said.talk())
        .isEqualTo(
            """
            p.yaml: Prairie, state level, as of 2014-06-30; 0 entries in 0 lists
            next: aqcp evaluate p.yaml
            """);
    assertThat(aqcp.run("evaluate p.yaml").talk()).isEmpty();
  }

  @Test
  void what_people_type_is_read_as_they_mean_it() throws IOException {
    sheet(
        "partners",
        sheet -> {
          row(sheet, 0, "Our partners");
          row(sheet, 2, "Organisation", "TYPE", "roles", "since", "notes");
          row(sheet, 3, "Cafe\u0301 College", "College", "Lead, decide;fund", "2012-09", "hm");
          row(sheet, 4, "=cmd|' /C calc'!A0", "Adult Education", "none", "?", "");
          sheet.value(5, 0, "Workforce\u00A0Board");
          sheet.value(5, 3, LocalDate.of(2012, 9, 1));
          sheet.style(5, 3).format("yyyy-MM-dd").set();
        });
    OneShot.Said said = aqcp.run("import book.xlsx -o p.yaml");
    assertThat(said.talk()).contains("partners!D5: warning: `since` is `?`, which is read as not");
    assertThat(folder.resolve(WRITTEN))
        .content()
        .endsWith(
            """
            partners:
              - organisation: Caf\u00E9 College
                type: college
                roles: [lead, decide, fund]
                since: 2012-09
              - organisation: "=cmd|' /C calc'!A0"
                type: adult-education
                roles: []
              - organisation: Workforce Board
                since: 2012-09-01
            """);
  }

  @Test
  void everything_that_is_wrong_is_named_and_nothing_is_written() throws IOException {
    sheet(
        "partners",
        sheet -> {
          row(sheet, 0, "organisation", "typ", "roles", "since");
          row(sheet, 1, "A", "x", "leader", "5/1/2013");
          row(sheet, 2, "", "", "lead", "");
          sheet.value(3, 0, "B");
          sheet.formula(3, 2, "A1");
          sheet.value(4, 0, "C");
          sheet.range(4, 0, 5, 0).merge();
        });
    OneShot.Said said = aqcp.run("import book.xlsx -o p.yaml");
    assertThat(said.status()).isEqualTo(ExitStatus.USAGE);
    assertThat(said.talk().lines())
        .anyMatch(line -> line.startsWith("book.xlsx: partners!B1: unknown column `typ`; did you"))
        .anyMatch(line -> line.startsWith("book.xlsx: partners!C2: `leader` is not an allowed"))
        .anyMatch(line -> line.startsWith("book.xlsx: partners!D2: `since` must be a date"))
        .anyMatch(line -> line.startsWith("book.xlsx: partners!C3: a partner needs `organisation"))
        .anyMatch(line -> line.startsWith("book.xlsx: partners!C4: the cell holds a formula"))
        .anyMatch(line -> line.startsWith("book.xlsx: partners!A5: the cells A5:A6 are merged"))
        .hasSize(6);
    assertThat(folder.resolve(WRITTEN)).doesNotExist();
  }

  @Test
  void rows_of_other_rows_must_name_them() throws IOException {
    sheet(
        "signatories",
        sheet -> {
          row(sheet, 0, "agreement", "organisation");
          row(sheet, 1, "MOU", "A");
          row(sheet, 2, "", "B");
        });
    assertThat(aqcp.run("import book.xlsx").talk())
        .contains("signatories!A2: no agreement on sheet `agreements` is named `MOU`")
        .contains("signatories!B3: which agreement this is of is not said");
  }

  @Test
  void an_unknown_sheet_is_refused_and_a_note_is_not_read() throws IOException {
    sheet("patners", sheet -> row(sheet, 0, "organisation"));
    assertThat(aqcp.run("import book.xlsx").talk())
        .isEqualTo("book.xlsx: patners!A1: unknown sheet `patners`; did you mean `partners`?\n");
    sheet("Notes of Ana", sheet -> row(sheet, 0, "organisation"));
    assertThat(aqcp.run("import book.xlsx").status()).isEqualTo(ExitStatus.OK);
  }

  @Test
  void shares_days_since_1904_and_hidden_rows_are_read_as_shown() throws IOException {
    raw(
        """
        <row r="1"><c r="A1" t="inlineStr"><is><t>organisation</t></is></c>\
        <c r="B1" t="inlineStr"><is><t>since</t></is></c></row>\
        <row r="2" hidden="1"><c r="A2" t="inlineStr"><is><t>A</t></is></c>\
        <c r="B2" s="1"><v>38230</v></c><c r="XFD2" s="1"/></row>\
        """,
        "");
    OneShot.Said said = aqcp.run("import raw.xlsx");
    assertThat(said.out()).contains("since: 2008-09-01");
    assertThat(said.talk()).contains("note: sheet `partners`: hidden rows were read too: 2");
  }

  @Test
  void a_workbook_that_refers_to_other_files_is_refused() throws IOException {
    raw(
        "<row r=\"1\"><c r=\"A1\" t=\"str\"><v>&x;</v></c></row>",
        "<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>");
    aqcp.run("import raw.xlsx")
        .refuses(
            ExitStatus.USAGE,
            "raw.xlsx: the workbook is damaged, or not a workbook; open it in a spreadsheet"
                + " program and save it as an Excel workbook (.xlsx)");
  }

  @Test
  void other_files_are_refused_in_a_sentence() throws IOException {
    Files.writeString(folder.resolve("a.xlsx"), "text");
    Files.write(folder.resolve("b.xls"), new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0});
    Files.createDirectory(folder.resolve("none"));
    assertThat(aqcp.run("import a.xlsx").talk()).contains("not a workbook");
    assertThat(aqcp.run("import b.xls").talk()).contains("Excel file of before 2007");
    assertThat(aqcp.run("import none").talk()).contains("no CSV file is in this folder");
    assertThat(aqcp.run("import c.xlsx").talk()).isEqualTo("c.xlsx: file not found\n");
  }

  @Test
  void a_workbook_that_unpacks_to_very_much_is_refused() throws IOException {
    try (ZipOutputStream zip =
        new ZipOutputStream(Files.newOutputStream(folder.resolve("bomb.xlsx")))) {
      zip.putNextEntry(new ZipEntry("xl/workbook.xml"));
      byte[] megabyte = new byte[1 << 20];
      for (int i = 0; i < 201; i++) {
        zip.write(megabyte);
      }
      zip.closeEntry();
    }
    assertThat(aqcp.run("import bomb.xlsx").talk()).contains("too large when it is unpacked");
  }

  @Test
  void a_file_is_written_over_only_if_that_is_wanted() throws IOException {
    Files.writeString(folder.resolve(WRITTEN), "mine");
    sheet("note", sheet -> {});
    assertThat(aqcp.run("import book.xlsx -o p.yaml").status()).isEqualTo(ExitStatus.USAGE);
    assertThat(folder.resolve(WRITTEN)).hasContent("mine");
    assertThat(aqcp.run("import book.xlsx -o p.yaml --replace").status()).isEqualTo(ExitStatus.OK);
  }

  private static void row(Worksheet sheet, int row, String... cells) {
    for (int i = 0; i < cells.length; i++) {
      if (!cells[i].isEmpty()) {
        sheet.value(row, i, cells[i]);
      }
    }
  }

  /** A workbook with what is needed and one more sheet. */
  private void sheet(String name, Consumer<Worksheet> filled) throws IOException {
    try (OutputStream to = Files.newOutputStream(folder.resolve("book.xlsx"));
        Workbook workbook = new Workbook(to, "aqcp", "1.0")) {
      Worksheet about = workbook.newWorksheet("About");
      row(about, 0, "name", "Prairie");
      row(about, 1, "level", "local");
      row(about, 2, "as of", "2014-06-30");
      filled.accept(workbook.newWorksheet(name));
    }
  }

  /** A workbook of sheets with days since 1904, written by hand. */
  private void raw(String rows, String type) throws IOException {
    String relationship = "<Relationship Id=\"%s\" Type=\"http://x/worksheet\" Target=\"%s.xml\"/>";
    try (ZipOutputStream zip =
        new ZipOutputStream(Files.newOutputStream(folder.resolve("raw.xlsx")))) {
      put(
          zip,
          "xl/_rels/workbook.xml.rels",
          "<R>" + relationship.formatted("r1", "a") + relationship.formatted("r2", "b") + "</R>");
      put(
          zip,
          "xl/workbook.xml",
          "<workbook xmlns:r=\"http://r\"><workbookPr date1904=\"1\"/><sheets>"
              + "<sheet name=\"about\" r:id=\"r1\"/><sheet name=\"partners\" r:id=\"r2\"/>"
              + "</sheets></workbook>");
      put(
          zip,
          "xl/styles.xml",
          "<s><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/></cellXfs></s>");
      String cell = "<row><c t=\"str\"><v>%s</v></c><c t=\"str\"><v>%s</v></c></row>";
      put(
          zip,
          "xl/a.xml",
          "<w>"
              + cell.formatted("name", "Prairie")
              + cell.formatted("level", "local")
              + cell.formatted("as-of", "2014-06-30")
              + "</w>");
      put(zip, "xl/b.xml", type + "<w>" + rows + "</w>");
    }
  }

  private static void put(ZipOutputStream zip, String name, String text) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(text.getBytes(StandardCharsets.UTF_8));
    zip.closeEntry();
  }
}
