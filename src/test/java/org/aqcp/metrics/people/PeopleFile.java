package org.aqcp.metrics.people;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.aqcp.metrics.period.ColumnType;
import org.aqcp.metrics.period.PeriodColumn;
import org.aqcp.metrics.period.PeriodColumns;

/** Writes invented people as the files of the trade. */
public enum PeopleFile {
  /** Our own columns: words and ISO dates. */
  CANONICAL {
    @Override
    String header(PeriodColumn column) {
      return column.name();
    }

    @Override
    boolean has(PeriodColumn column) {
      return true;
    }

    @Override
    String cell(PeriodColumn column, Object value) {
      return column.type() == ColumnType.YES_NO
          ? ((Boolean) value ? "yes" : "no")
          : value.toString();
    }
  },
  /** WIOA's participant record: element numbers and codes, dates without hyphens. */
  PIRL {
    @Override
    String header(PeriodColumn column) {
      return "PIRL " + column.element().getAsInt();
    }

    @Override
    boolean has(PeriodColumn column) {
      return column.element().isPresent();
    }

    @Override
    String cell(PeriodColumn column, Object value) {
      return switch (column.type()) {
        case YES_NO -> (Boolean) value ? "1" : "0";
        case DATE -> ((LocalDate) value).format(DateTimeFormatter.BASIC_ISO_DATE);
        case WORD -> CODES.getOrDefault(column.name(), Map.of()).getOrDefault(value, "");
        default -> value.toString();
      };
    }
  };

  private static final Map<String, Map<String, String>> CODES = codes();

  abstract String header(PeriodColumn column);

  abstract boolean has(PeriodColumn column);

  abstract String cell(PeriodColumn column, Object value);

  /** Writes the first so many people. */
  public void write(Path file, PeopleMaker maker, long people) throws IOException {
    try (BufferedWriter to = Files.newBufferedWriter(file)) {
      to.write(this == PIRL ? "PIRL 100" : "person");
      List<PeriodColumn> all = PeriodColumns.all();
      for (PeriodColumn column : all) {
        to.write(has(column) ? "," + header(column) : "");
      }
      to.write('\n');
      StringBuilder line = new StringBuilder();
      for (long number = 0; number < people; number++) {
        for (MadePeriod period : maker.person(number)) {
          line.setLength(0);
          line.append(PeopleMaker.id(number));
          cells(period, all, line);
          to.append(line.append('\n'));
        }
      }
    }
  }

  private void cells(MadePeriod period, List<PeriodColumn> all, StringBuilder line) {
    for (int i = 0; i < all.size(); i++) {
      PeriodColumn column = all.get(i);
      if (has(column)) {
        line.append(',');
        Object value = period.at(i);
        if (value != null) {
          money(column, value, line);
        }
      }
    }
  }

  private void money(PeriodColumn column, Object value, StringBuilder line) {
    if (column.type() == ColumnType.MONEY) {
      long cents = (Long) value;
      line.append(cents / 100).append('.').append(cents / 10 % 10).append(cents % 10);
    } else {
      line.append(cell(column, value));
    }
  }

  private static Map<String, Map<String, String>> codes() {
    return PeriodColumns.all().stream()
        .collect(
            Collectors.toMap(
                PeriodColumn::name,
                column ->
                    column.codes().entrySet().stream()
                        .filter(code -> !code.getValue().isEmpty())
                        .collect(Collectors.toMap(Map.Entry::getValue, Map.Entry::getKey))));
  }
}
