package org.aqcp.metrics.records;

import java.util.List;
import org.aqcp.metrics.period.ColumnType;
import org.aqcp.metrics.period.PeriodColumn;
import org.aqcp.metrics.store.SqlText;

/**
 * How cells of each type of column are read. All of it is SQL of ours: no text of a file is in it.
 */
final class CellReading {
  private static final String PLAIN_NUMBER = SqlText.text("[0-9]{1,12}(\\.[0-9]*)?");
  private static final String SPACED_NUMBER =
      SqlText.text("\\$? ?([0-9]{1,3}(,[0-9]{3})+|[0-9]{1,12})(\\.[0-9]*)?");
  private static final String DECIMAL = "DECIMAL(12,2)";

  /** What a wage is that is not yet available. */
  static final String PLACEHOLDER = "999999.99";

  private static final String CONTROLS = SqlText.text("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F]");
  private static final int LONGEST_TEXT = 500;

  private CellReading() {}

  /**
   * How text of a column is read.
   *
   * @param raw an expression of type VARCHAR
   */
  static CellSql of(PeriodColumn column, CodeMeanings words, List<DateForm> dates, String raw) {
    return switch (column.type()) {
      case WORD -> column.codes().isEmpty() ? text(raw) : code(words, raw);
      case TEXT -> text(raw);
      case YES_NO -> code(words, raw);
      case DATE -> date(dates, raw);
      case NUMBER, MONEY -> number(column, raw);
    };
  }

  /** The type of a column in the store. */
  static String type(PeriodColumn column) {
    return switch (column.type()) {
      case TEXT, WORD -> "VARCHAR";
      case YES_NO -> "BOOLEAN";
      case DATE -> "DATE";
      case NUMBER, MONEY -> DECIMAL;
    };
  }

  private static CellSql text(String raw) {
    String trimmed = CellSql.trimmed(raw);
    String bad =
        "(strlen("
            + raw
            + ") > "
            + LONGEST_TEXT
            + " OR regexp_matches("
            + raw
            + ", "
            + CONTROLS
            + "))";
    return new CellSql(
        "CASE WHEN NOT " + bad + " THEN nullif(" + trimmed + ", '') END",
        "NOT " + CellSql.isBlank(raw));
  }

  /** As the texts of an ENUM, which is the fastest way to look many up. */
  private static CellSql code(CodeMeanings words, String raw) {
    String type = "ENUM(" + CellSql.texts(words.texts()) + ")";
    String exact = "TRY_CAST(" + raw + " AS " + type + ")";
    String loose = "TRY_CAST(lower(" + CellSql.trimmed(raw) + ") AS " + type + ")";
    String found = "coalesce(" + exact + ", " + loose + ")";
    String value = "[" + words.values() + "][enum_code(" + found + ") + 1]";
    String silent = CellSql.texts(words.silent());
    return new CellSql(
        words.blank().isEmpty()
            ? value
            : "CASE WHEN "
                + raw
                + " IS NULL THEN "
                + SqlText.text(words.blank())
                + " ELSE "
                + value
                + " END",
        silent.isEmpty() ? "true" : "lower(" + CellSql.trimmed(raw) + ") NOT IN (" + silent + ")");
  }

  private static CellSql date(List<DateForm> forms, String raw) {
    String trimmed = CellSql.trimmed(raw);
    String patterns = CellSql.texts(forms.stream().map(DateForm::pattern).toList());
    String any = "CAST(try_strptime(" + trimmed + ", [" + patterns + "]) AS DATE)";
    String day =
        "CASE "
            + (forms.contains(DateForm.ISO) ? isoDay(raw) : "")
            + "WHEN strlen("
            + trimmed
            + ") >= 8 THEN "
            + any
            + " END";
    return new CellSql(
        "CASE WHEN " + plausible(day) + " THEN " + day + " END", "NOT " + CellSql.isBlank(raw));
  }

  /** Casts are several times as fast as trying patterns, each of which fails with a message. */
  private static String isoDay(String raw) {
    return "WHEN " + raw + " LIKE '____-__-__' THEN TRY_CAST(" + raw + " AS DATE) ";
  }

  /** Years outside are slips or placeholders such as 99991231. */
  static String plausible(String day) {
    return day + " BETWEEN DATE '1900-01-01' AND DATE '2100-12-31'";
  }

  private static CellSql number(PeriodColumn column, String raw) {
    String trimmed = CellSql.trimmed(raw);
    String bare = "replace(replace(replace(" + trimmed + ", '$', ''), ',', ''), ' ', '')";
    String number =
        "CASE WHEN regexp_full_match("
            + raw
            + ", "
            + PLAIN_NUMBER
            + ") THEN TRY_CAST("
            + raw
            + " AS "
            + DECIMAL
            + ") WHEN regexp_full_match("
            + trimmed
            + ", "
            + SPACED_NUMBER
            + ") THEN TRY_CAST("
            + bare
            + " AS "
            + DECIMAL
            + ") END";
    boolean money = column.type() == ColumnType.MONEY;
    return new CellSql(
        money ? "nullif(" + number + ", " + PLACEHOLDER + ")" : number,
        "NOT " + CellSql.isBlank(raw));
  }
}
