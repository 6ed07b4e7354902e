package org.aqcp.metrics.condition;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.aqcp.input.problem.Advice;
import org.aqcp.input.problem.Suggestion;
import org.aqcp.input.problem.Words;
import org.aqcp.metrics.period.ColumnType;
import org.aqcp.metrics.period.PeriodColumn;
import org.aqcp.metrics.period.PeriodColumns;

/**
 * Finds the columns that a condition names.
 *
 * @param numbers the first and last number for which {@code N} stands, or none
 */
record ColumnNames(TermTable terms, List<Integer> numbers) {
  /** The column with a name. */
  ColumnUse column(ConditionToken token) {
    if (!token.isName()) {
      throw ConditionSlip.expected("a column, a term, `not` or `(`", token);
    }
    boolean numbered = token.text().contains(ColumnUse.NUMBER);
    if (numbered && numbers.isEmpty()) {
      throw new ConditionSlip(
          ConditionProblem.INVALID_CONDITION,
          token,
          "`N` stands for a number only inside `for any N in 1 to 3 (...)`",
          Advice.NONE);
    }
    List<Optional<PeriodColumn>> found =
        numbered
            ? IntStream.rangeClosed(numbers.get(0), numbers.get(1))
                .mapToObj(n -> new ColumnUse(token.text()).numbered(n).name())
                .map(PeriodColumns::named)
                .toList()
            : List.of(PeriodColumns.named(token.text()));
    Set<ColumnType> types =
        found.stream()
            .flatMap(Optional::stream)
            .map(PeriodColumn::type)
            .collect(Collectors.toSet());
    if (types.size() != 1 || found.contains(Optional.<PeriodColumn>empty())) {
      throw unknown(token, numbered);
    }
    return new ColumnUse(token.text());
  }

  private ConditionSlip unknown(ConditionToken token, boolean numbered) {
    String message =
        numbered
            ? "there are no columns %s for the numbers %d to %d"
                .formatted(Words.quoted(token.text()), numbers.get(0), numbers.get(1))
            : "there is no column or term " + Words.quoted(token.text());
    return new ConditionSlip(
        ConditionProblem.UNKNOWN_COLUMN,
        token,
        message,
        Suggestion.advice(token.text(), known()).or("docs/measures.md lists all columns"));
  }

  private Collection<String> known() {
    List<String> known = new ArrayList<>(terms.names());
    PeriodColumns.all().forEach(column -> known.add(column.name()));
    return known;
  }
}
