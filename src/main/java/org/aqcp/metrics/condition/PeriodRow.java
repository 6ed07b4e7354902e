package org.aqcp.metrics.condition;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A period of participation in memory.
 *
 * @param cells by column name: String, Boolean, LocalDate or BigDecimal; what is unknown is absent
 * @param reporting the reporting period that conditions speak of
 */
public record PeriodRow(Map<String, Object> cells, DateSpan reporting) {
  public PeriodRow {
    cells = Collections.unmodifiableMap(new HashMap<>(cells));
  }

  /** The same period in another reporting period. */
  public PeriodRow in(DateSpan other) {
    return new PeriodRow(cells, other);
  }

  Optional<Object> cell(String column) {
    return Optional.ofNullable(cells.get(column));
  }

  /** A value as text, {@code unknown} if it is. */
  public String shown(String column) {
    return cell(column)
        .map(value -> value instanceof Boolean yes ? (yes ? "yes" : "no") : value.toString())
        .orElse("unknown");
  }

  /** A date; empty if it is unknown. */
  public Optional<LocalDate> day(String column) {
    return cell(column).map(LocalDate.class::cast);
  }

  /** A number or an amount; empty if it is unknown. */
  public Optional<BigDecimal> number(String column) {
    return cell(column).map(BigDecimal.class::cast);
  }
}
