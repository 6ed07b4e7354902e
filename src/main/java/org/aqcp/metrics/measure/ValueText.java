package org.aqcp.metrics.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.aqcp.input.problem.InputProblem;
import org.aqcp.input.problem.Problems;
import org.aqcp.input.problem.Suggestion;
import org.aqcp.input.problem.Words;
import org.aqcp.input.yaml.Node;
import org.aqcp.metrics.condition.ColumnUse;
import org.aqcp.metrics.condition.ConditionProblem;
import org.aqcp.metrics.measure.MeasureValue.Kind;
import org.aqcp.metrics.period.ColumnType;
import org.aqcp.metrics.period.PeriodColumn;
import org.aqcp.metrics.period.PeriodColumns;

/** Reads the value of a measure, such as {@code median of wages-q2}. */
record ValueText(Problems problems) {
  private static final String COLUMNS = "([a-z0-9-]+)(?: and ([a-z0-9-]+))?";
  private static final Pattern SUM = Pattern.compile("sum of ([a-z0-9-]+)");
  private static final Pattern MEDIAN =
      Pattern.compile("median of " + COLUMNS + "(?: minus median of " + COLUMNS + ")?");

  /** Reads it; empty if a problem was added. */
  Optional<MeasureValue> read(Node node) {
    if (node instanceof Node.Refused) {
      problems.passOver();
      return Optional.empty();
    }
    if (!(node instanceof Node.Scalar scalar)) {
      return refuse(node);
    }
    String text = scalar.text();
    if (text.equals("rate") || text.equals("count")) {
      Kind kind = text.equals("rate") ? Kind.RATE : Kind.COUNT;
      return Optional.of(new MeasureValue(kind, List.of(), List.of()));
    }
    Matcher sum = SUM.matcher(text);
    if (sum.matches()) {
      return columns(scalar, sum.group(1))
          .map(columns -> new MeasureValue(Kind.SUM, columns, List.of()));
    }
    Matcher median = MEDIAN.matcher(text);
    return median.matches() ? median(scalar, median) : refuse(node);
  }

  private Optional<MeasureValue> median(Node.Scalar scalar, Matcher median) {
    Optional<List<ColumnUse>> of = columns(scalar, median.group(1), median.group(2));
    if (median.group(3) == null) {
      return of.map(columns -> new MeasureValue(Kind.MEDIAN, columns, List.of()));
    }
    Optional<List<ColumnUse>> before = columns(scalar, median.group(3), median.group(4));
    if (of.isEmpty() || before.isEmpty()) {
      return Optional.empty();
    }
    return of.get().size() == before.get().size()
        ? Optional.of(new MeasureValue(Kind.MEDIAN_CHANGE, of.get(), before.get()))
        : refuse(scalar);
  }

  private Optional<List<ColumnUse>> columns(Node.Scalar scalar, String... names) {
    List<ColumnUse> columns = new ArrayList<>();
    for (String name : names) {
      if (name != null) {
        Optional<PeriodColumn> column = PeriodColumns.named(name);
        if (column.filter(ValueText::isNumeric).isEmpty()) {
          refuse(scalar, name, column);
          return Optional.empty();
        }
        columns.add(new ColumnUse(name));
      }
    }
    return Optional.of(columns);
  }

  private static boolean isNumeric(PeriodColumn column) {
    return column.type() == ColumnType.MONEY || column.type() == ColumnType.NUMBER;
  }

  private void refuse(Node.Scalar scalar, String name, Optional<PeriodColumn> column) {
    List<String> known =
        PeriodColumns.all().stream().filter(ValueText::isNumeric).map(PeriodColumn::name).toList();
    problems.add(
        column.isPresent() ? ConditionProblem.WRONG_COLUMN_TYPE : ConditionProblem.UNKNOWN_COLUMN,
        scalar.extent(problems),
        Words.quoted(name) + " is not a column of numbers or dollars",
        Suggestion.advice(name, known),
        Optional.empty());
  }

  private Optional<MeasureValue> refuse(Node node) {
    problems.add(
        InputProblem.INVALID_VALUE,
        node.extent(problems),
        "this is not a value of a measure",
        "write `rate`, `count`, `sum of wages-q2`, `median of wages-q2`, or a median minus"
            + " another");
    return Optional.empty();
  }
}
