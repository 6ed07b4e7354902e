package org.aqcp.metrics.records;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.aqcp.metrics.period.PeriodColumn;
import org.aqcp.metrics.store.RecordStore;

/**
 * Cells of a column that could not be read for one reason.
 *
 * @param code the cells' text, if the column has codes and the reason is their code
 * @param condition which rows of {@code record_lines} they are in, in SQL
 * @param values of the condition's question marks
 */
public record UnreadCells(
    UnreadReason reason, Optional<String> code, long count, String condition, List<String> values) {
  private static final int LONGEST_CODE = 20;

  /**
   * The cells of a column, by reason.
   *
   * @param mostCodes how many codes are told apart, the most frequent first
   */
  public static List<UnreadCells> of(RecordStore store, PeriodColumn column, int mostCodes) {
    String text = RecordTable.unread(column);
    return switch (column.type()) {
      case WORD, YES_NO ->
          column.codes().isEmpty()
              ? counted(store, UnreadReason.UNUSABLE_TEXT, text + " IS NOT NULL")
              : codes(store, column, mostCodes);
      case TEXT -> counted(store, UnreadReason.UNUSABLE_TEXT, text + " IS NOT NULL");
      case DATE -> counted(store, UnreadReason.IMPOSSIBLE_DATE, text + " IS NOT NULL");
      case NUMBER, MONEY -> numbers(store, text);
    };
  }

  private static List<UnreadCells> numbers(RecordStore store, String text) {
    String digits = "regexp_replace(" + text + ", '[ $,]', '', 'g')";
    String later =
        "TRY_CAST(" + digits + " AS DECIMAL(12,2)) IS NOT DISTINCT FROM " + CellReading.PLACEHOLDER;
    String negative = "regexp_matches(" + digits + ", '^[-(]\\.?[0-9]')";
    String there = text + " IS NOT NULL AND ";
    List<UnreadCells> all = new ArrayList<>();
    all.addAll(counted(store, UnreadReason.NOT_YET_AVAILABLE, there + later));
    all.addAll(counted(store, UnreadReason.NEGATIVE_NUMBER, there + negative));
    String others = there + "NOT (" + later + ") AND NOT " + negative;
    all.addAll(counted(store, UnreadReason.UNREADABLE_NUMBER, others));
    return all;
  }

  private static List<UnreadCells> counted(
      RecordStore store, UnreadReason reason, String condition) {
    long count =
        store
            .query("SELECT count(*) FROM records WHERE " + condition, List.of(), r -> r.count(1))
            .get(0);
    return count == 0
        ? List.of()
        : List.of(new UnreadCells(reason, Optional.empty(), count, condition, List.of()));
  }

  private static List<UnreadCells> codes(RecordStore store, PeriodColumn column, int most) {
    String text = "lower(trim(" + RecordTable.unread(column) + "))";
    List<UnreadCells> all =
        new ArrayList<>(
            store.query(
                "SELECT "
                    + text
                    + ", count(*) FROM records WHERE "
                    + text
                    + " IS NOT NULL GROUP BY 1 ORDER BY 2 DESC, 1 LIMIT "
                    + most,
                List.of(),
                row -> ofCode(column, row.text(1).orElseThrow(), row.count(2), text)));
    if (all.size() == most) {
      String places = String.join(", ", Collections.nCopies(most, "?"));
      List<String> named = all.stream().flatMap(one -> one.values().stream()).toList();
      String others = text + " IS NOT NULL AND " + text + " NOT IN (" + places + ")";
      long count =
          store
              .query("SELECT count(*) FROM records WHERE " + others, named, row -> row.count(1))
              .get(0);
      if (count > 0) {
        all.add(new UnreadCells(UnreadReason.UNKNOWN_CODE, Optional.empty(), count, others, named));
      }
    }
    return all;
  }

  private static UnreadCells ofCode(PeriodColumn column, String code, long count, String text) {
    UnreadReason reason =
        CodeMeanings.isNotYetAvailable(column, code)
            ? UnreadReason.NOT_YET_AVAILABLE
            : OlderCodes.editionOf(column, code).isPresent()
                ? UnreadReason.OTHER_EDITION
                : UnreadReason.UNKNOWN_CODE;
    int end =
        code.offsetByCodePoints(0, Math.min(LONGEST_CODE, code.codePointCount(0, code.length())));
    String shown = end < code.length() ? code.substring(0, end) + "..." : code;
    return new UnreadCells(reason, Optional.of(shown), count, text + " = ?", List.of(code));
  }
}
