package org.aqcp.metrics.store;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/** A row of an answer of the {@link RecordStore}. Columns count from 1; SQL's NULL is empty. */
public interface StoredRow {
  Optional<String> text(int column);

  Optional<LocalDate> day(int column);

  Optional<BigDecimal> decimal(int column);

  Optional<Boolean> truth(int column);

  /** A count, which is never NULL. */
  long count(int column);
}
