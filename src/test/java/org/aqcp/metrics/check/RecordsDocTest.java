package org.aqcp.metrics.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.aqcp.Golden;
import org.aqcp.metrics.period.ColumnType;
import org.aqcp.metrics.period.PeriodColumn;
import org.aqcp.metrics.period.PeriodColumns;
import org.aqcp.metrics.records.ColumnMapping;
import org.aqcp.metrics.records.DateForm;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The tables and the example of docs/records.md are those of the program. */
class RecordsDocTest {
  private static final Path DOC = Path.of("docs/records.md");
  private static final String COLUMNS = "| column | PIRL | holds | what it is |\n";
  private static final String CHECKS = "| check | severity | finds |\n";

  @Test
  void the_tables_are_those_of_the_program() throws IOException {
    String doc = Files.readString(DOC);
    String columns = COLUMNS + "|---|---|---|---|\n" + columns();
    String checks = CHECKS + "|---|---|---|\n" + checks();
    Golden.check(DOC, replaced(replaced(doc, COLUMNS, columns), CHECKS, checks));
  }

  private static String replaced(String doc, String head, String table) {
    int from = doc.indexOf(head);
    assertThat(from).as(head).isPositive();
    int until = doc.indexOf("\n\n", from);
    return doc.substring(0, from) + table + (until < 0 ? "" : doc.substring(until + 1));
  }

  private static String columns() {
    return PeriodColumns.all().stream().map(RecordsDocTest::column).collect(Collectors.joining());
  }

  private static String column(PeriodColumn column) {
    String element = column.element().isPresent() ? "" + column.element().getAsInt() : "";
    return "| `%s` | %s | %s | %s |\n"
        .formatted(column.name(), element, holds(column), column.title());
  }

  private static String holds(PeriodColumn column) {
    String type = column.type().key().replace('-', ' ');
    if (column.codes().isEmpty() || column.type() == ColumnType.YES_NO) {
      return type.equals("word") ? "text" : type.replace("yes no", "yes or no");
    }
    return column.codes().entrySet().stream()
        .map(code -> code.getKey() + " `" + code.getValue() + "`")
        .collect(Collectors.joining(", "));
  }

  private static String checks() {
    return RecordRules.all().stream().map(RecordsDocTest::check).collect(Collectors.joining());
  }

  private static String check(RecordRule rule) {
    return "| `%s` | %s | %s%s |\n"
        .formatted(rule.id(), rule.severity().key(), rule.title(), over(rule));
  }

  private static String over(RecordRule rule) {
    List<String> over = rule.over();
    if (over.isEmpty()) {
      return "";
    }
    String sign = rule.columns().get(0).contains("-q#") ? "Q" : "";
    return over.get(0).matches("\\d")
        ? " (" + sign + over.get(0) + "-" + sign + over.get(over.size() - 1) + ")"
        : " (" + String.join(", ", over) + ")";
  }

  @Test
  void the_mapping_and_its_forms_are_right(@TempDir Path folder) throws IOException {
    String doc = Files.readString(DOC);
    int from = doc.indexOf("format: aqcp-columns/1");
    String mapping = doc.substring(from, doc.indexOf("```", from));
    Path file = Files.writeString(folder.resolve("columns.yaml"), mapping);
    assertThat(ColumnMapping.read(file).columns()).hasSize(3);
    assertThat(doc.replaceAll("\\s+", " "))
        .contains("`date` is one of `" + String.join("`, `", DateForm.allShown()) + "`");
  }
}
