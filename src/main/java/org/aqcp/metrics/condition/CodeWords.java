package org.aqcp.metrics.condition;

import java.util.List;
import org.aqcp.input.problem.Advice;
import org.aqcp.input.problem.InputProblem;
import org.aqcp.input.problem.Suggestion;
import org.aqcp.input.problem.Words;
import org.aqcp.metrics.period.ColumnType;

/** The words that a column may be compared with. */
record CodeWords(ColumnUse column) {
  private static final String NOT_YET_AVAILABLE = "not-yet-available";

  String word(ConditionToken token) {
    if (token.text().isEmpty() || token.text().matches("[(),]")) {
      throw ConditionSlip.expected("a word", token);
    }
    List<String> allowed =
        column.type() == ColumnType.YES_NO
            ? List.of(WordTest.YES, "no")
            : column.column().words().stream().filter(w -> !w.equals(NOT_YET_AVAILABLE)).toList();
    if (token.is(NOT_YET_AVAILABLE) && column.column().words().contains(NOT_YET_AVAILABLE)) {
      throw new ConditionSlip(
          ConditionProblem.CONDITION_NEVER_TRUE,
          token,
          "what is not yet available is read as unknown",
          Advice.of("write `" + column.name() + " is unknown`"));
    }
    if (!allowed.isEmpty() && !allowed.contains(token.text())) {
      Advice near = Suggestion.advice(token.text(), allowed);
      throw new ConditionSlip(
          InputProblem.UNKNOWN_VALUE,
          token,
          Words.quoted(token.text()) + " is not an allowed value for `" + column.name() + "`",
          near.or("allowed values: " + Words.listed(allowed)));
    }
    return token.text();
  }
}
