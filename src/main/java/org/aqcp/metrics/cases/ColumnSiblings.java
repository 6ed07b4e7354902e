package org.aqcp.metrics.cases;

import java.util.List;
import java.util.regex.Pattern;
import org.aqcp.metrics.condition.ColumnUse;
import org.aqcp.metrics.period.PeriodColumn;
import org.aqcp.metrics.period.PeriodColumns;

/** The columns that are easily taken for another one: the same but for a number, entry and exit. */
final class ColumnSiblings {
  private static final Pattern DIGIT = Pattern.compile("[0-9]");
  private static final List<String> ENDS = List.of("entry", "exit");

  private ColumnSiblings() {}

  static List<ColumnUse> of(ColumnUse column) {
    String name = column.name();
    return PeriodColumns.all().stream()
        .filter(other -> other.type() == column.column().type())
        .map(PeriodColumn::name)
        .filter(
            other -> !other.equals(name) && (sameButNumber(name, other) || areEnds(name, other)))
        .map(ColumnUse::new)
        .toList();
  }

  private static boolean sameButNumber(String one, String other) {
    return DIGIT.matcher(one).find()
        && DIGIT.matcher(one).replaceAll("").equals(DIGIT.matcher(other).replaceAll(""));
  }

  private static boolean areEnds(String one, String other) {
    return ENDS.contains(one) && ENDS.contains(other);
  }
}
