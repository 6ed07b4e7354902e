package org.aqcp.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.aqcp.input.table.Row;
import org.aqcp.input.table.Tables;
import org.aqcp.input.table.WorkbookFile;
import org.aqcp.report.safe.CsvText;
import org.aqcp.shell.session.ExitStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What {@code gaps} prints: the smallest change for each indicator, and what is known of others.
 */
final class GapsTest {
  private static final Path EXAMPLES = Path.of("examples").toAbsolutePath();
  private static final String RIVERBEND = EXAMPLES.resolve("riverbend/partnership.yaml").toString();

  @TempDir private Path folder;

  /** A new measure and another new measure are the same to a reader. */
  @Test
  void what_differs_only_in_a_made_up_name_is_not_shown_twice() {
    String out = new OneShot(folder, Path.of("").toAbsolutePath()).run("gaps " + RIVERBEND).out();
    for (String one : out.split("\n\n", -1)) {
      assertThat(one.replaceAll("\\s+", " ").split("or instead: |or, rather than .*?: ", -1))
          .extracting(other -> other.replaceAll(" no smaller change.*", "").strip())
          .doesNotHaveDuplicates();
    }
    assertThat(out.replaceAll("\\s+", " "))
        .contains("or instead: ", "or, rather than start child care: start counseling");
  }

  @Test
  void each_indicator_that_is_not_met_has_its_smallest_change() {
    OneShot door = new OneShot(folder, Path.of("").toAbsolutePath());
    String out = door.run("gaps " + RIVERBEND).out();
    assertThat(out)
        .contains("L2.2  Employers co-design")
        .contains("to make it met: win Tri-County Castings for the role co-design")
        .contains("no smaller change would do; 24 possible steps were considered")
        .doesNotContain("✓ ");
    assertThat(out.lines().filter(line -> line.contains("no smaller change would do")))
        .hasSameSizeAs(out.lines().filter(line -> line.matches("[◐✗?] L.*")).toList());
  }

  @Test
  void indicators_and_criteria_can_be_named() {
    OneShot door = new OneShot(folder, Path.of("").toAbsolutePath());
    String out = door.run("gaps " + RIVERBEND + " 2.2 L4").out();
    assertThat(out).contains("L2.2", "L4.1", "L4.2").doesNotContain("L1.1", "L3.2");
  }

  @Test
  void what_is_only_wanted_in_part_takes_less() {
    OneShot door = new OneShot(folder, Path.of("").toAbsolutePath());
    assertThat(door.run("gaps " + RIVERBEND + " --to partly-met L2.1 L2.2").out())
        .contains("L2.1", "to make it partly met")
        // it is partly met
        .doesNotContain("L2.2");
  }

  @Test
  void where_nothing_is_missing_it_says_so() {
    OneShot door = new OneShot(folder, Path.of("").toAbsolutePath());
    OneShot.Said met = door.run("gaps " + EXAMPLES.resolve("lakeside/partnership.yaml"));
    assertThat(met.status()).isEqualTo(ExitStatus.OK);
    assertThat(met.out())
        .isEqualTo("nothing is missing: nothing that was asked for has to change\n");
  }

  @Test
  void an_unknown_indicator_is_refused() {
    OneShot door = new OneShot(folder, Path.of("").toAbsolutePath());
    assertThat(door.run("gaps " + RIVERBEND + " L2.22").status()).isEqualTo(ExitStatus.USAGE);
  }

  @Test
  void a_criterion_has_one_plan() {
    OneShot door = new OneShot(folder, Path.of("").toAbsolutePath());
    String out = door.run("gaps " + RIVERBEND + " --criterion L2").out();
    assertThat(out)
        .contains("L2  Engage Employers")
        .contains("to make it met, first find out:")
        .contains("and then do all of these:")
        .contains("with that, L2.1, L2.2, L2.3, L2.4, L2.6 would be met")
        .contains("no smaller change would do");
    assertThat(door.run("gaps " + RIVERBEND + " --criterion L2.2").status())
        .isEqualTo(ExitStatus.USAGE);
  }

  @Test
  void the_whole_benchmark_has_one_plan() {
    OneShot door = new OneShot(folder, Path.of("").toAbsolutePath());
    assertThat(door.run("gaps " + RIVERBEND + " --whole --to partly-met").out())
        .contains("nothing is missing");
    assertThat(door.run("gaps " + RIVERBEND + " --whole --keep employers --seconds 1").out())
        .startsWith("◐ The benchmark")
        .doesNotContain("win Tri-County Castings");
  }

  @Test
  void what_is_kept_is_in_no_plan() {
    OneShot door = new OneShot(folder, Path.of("").toAbsolutePath());
    String first = "win St. Anne Medical Center for the role";
    assertThat(door.run("gaps " + RIVERBEND + " L2.3").out()).contains("to make it met: " + first);
    assertThat(door.run("gaps " + RIVERBEND + " L2.3 --keep employers[0]").out())
        .contains("to make it met: ")
        .doesNotContain(first);
    assertThat(door.run("gaps " + RIVERBEND + " --keep employer").talk())
        .contains("nothing in a partnership file is called `employer`", "did you mean `employers`");
  }

  @Test
  void what_falls_due_says_when_and_because_of_which_date() {
    OneShot door = new OneShot(folder, Path.of("").toAbsolutePath());
    assertThat(door.run("gaps " + RIVERBEND + " L2.2 --horizon 3m").out())
        .contains("what falls due until 2014-09-30, if nothing else changes:")
        .contains("2014-08-15  L4.3")
        .contains("goes from partly met to")
        .contains("2014-08-14)")
        .doesNotContain("L5.5");
    assertThat(door.run("gaps " + RIVERBEND + " --horizon soon").status())
        .isEqualTo(ExitStatus.USAGE);
  }

  @Test
  void tables_have_columns_to_fill_in() {
    OneShot door = new OneShot(folder, Path.of("").toAbsolutePath());
    assertThat(door.run("gaps " + RIVERBEND + " L2.2 -f csv").out())
        .isEqualTo(
            "for,what,step,owner,date\r\n"
                + "L2.2,do,\"win Tri-County Castings for the role co-design (line 74,"
                + " `roles`)\",,\r\n");
    assertThat(door.run("gaps " + RIVERBEND + " L2.2 -f markdown").out())
        .contains("## L2.2  Employers co-design", "| what | step | owner | date |", "|  |  |");
    assertThat(door.run("gaps " + RIVERBEND + " L2.2 -f json").out())
        .contains("\"format\": \"aqcp-plans/1\"", "\"proof\": \"least\"");
  }

  @Test
  void a_workbook_has_the_rows_of_the_table() throws IOException {
    OneShot door = new OneShot(folder, Path.of("").toAbsolutePath());
    OneShot.Said screen = door.run("gaps " + RIVERBEND + " L2.2 -f xlsx");
    assertThat(screen.status()).isEqualTo(ExitStatus.USAGE);
    assertThat(screen.talk()).contains("name a file with `-o plan.xlsx`");
    assertThat(door.run("gaps " + RIVERBEND + " L2.2 L3.1 -f xlsx -o plan.xlsx").status())
        .isEqualTo(ExitStatus.OK);
    String csv = door.run("gaps " + RIVERBEND + " L2.2 L3.1 -f csv").out();
    Tables read = WorkbookFile.read("plan.xlsx", folder.resolve("plan.xlsx"));
    StringBuilder rows = new StringBuilder();
    for (Row row : read.sheets().get(0).rows()) {
      List<String> cells = new ArrayList<>();
      for (int column = 1; column <= 5; column++) {
        cells.add(row.cells().containsKey(column) ? row.cells().get(column).text() : "");
      }
      rows.append(CsvText.row(cells));
    }
    assertThat(rows.toString()).isEqualTo(csv);
  }
}
