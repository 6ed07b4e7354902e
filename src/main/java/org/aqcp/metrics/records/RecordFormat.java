package org.aqcp.metrics.records;

import java.util.Locale;

/** The format of a file of records, by its content. */
public enum RecordFormat {
  /** Text with commas, semicolons, tabs or vertical bars between the cells. */
  CSV,
  PARQUET,
  /** An Excel workbook with one sheet. */
  XLSX;

  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
