package org.aqcp.metrics.condition;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import org.aqcp.input.problem.Place;
import org.aqcp.metrics.period.ColumnType;

/** Reads what a column is compared with. */
record OperandParser(ConditionTokens tokens, ColumnNames names) {
  private static final Pattern NUMBER = Pattern.compile("[0-9]{1,9}(\\.[0-9]{1,2})?");
  private static final Pattern COUNT = Pattern.compile("[0-9]{1,3}");
  private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

  OrderTest compared(ColumnUse column, SizeOrder order, Place place) {
    PeriodOperand than = column.type() == ColumnType.DATE ? day() : number(column.type());
    return new OrderTest(column, order, than, place);
  }

  private PeriodOperand number(ColumnType type) {
    ConditionToken token = tokens.take();
    if (NUMBER.matcher(token.text()).matches() && !token.quoted()) {
      return new NumberOperand(new BigDecimal(token.text()));
    }
    if (DAY.matcher(token.text()).matches()) {
      throw TestParser.wrongType(type, token, "a date");
    }
    if (!token.isName()) {
      throw ConditionSlip.expected("a number or a column", token);
    }
    ColumnUse other = names.column(token);
    if (other.type() != type) {
      throw TestParser.wrongType(type, token, "one of the type `" + other.type().key() + "`");
    }
    return new ColumnOperand(other);
  }

  private PeriodOperand day() {
    return isShift() ? shifted() : fixedDay();
  }

  private boolean isShift() {
    return COUNT.matcher(tokens.peek().text()).matches();
  }

  /** Whether a day so much before another comes next. */
  boolean shiftsBack() {
    return isShift() && tokens.peek(2).is("before");
  }

  private ShiftedDay shifted() {
    ConditionToken count = tokens.take();
    if (!COUNT.matcher(count.text()).matches()) {
      throw ConditionSlip.expected("a number of days, months or years", count);
    }
    ConditionToken word = tokens.take();
    DayUnit unit =
        Arrays.stream(DayUnit.values())
            .filter(one -> word.is(one.key()) || word.is(one.key() + "s"))
            .findFirst()
            .orElseThrow(() -> ConditionSlip.expected("days, months or years", word));
    boolean later = tokens.takes("after");
    if (!later && !tokens.takes("before")) {
      throw ConditionSlip.expected("`after` or `before`", tokens.peek());
    }
    return new ShiftedDay(fixedDay(), Integer.parseInt(count.text()), unit, later);
  }

  private PeriodOperand fixedDay() {
    if (tokens.takes("the", "start", "of", "the", "reporting", "period")) {
      return new ReportingEdge(true);
    }
    if (tokens.takes("the", "end", "of", "the", "reporting", "period")) {
      return new ReportingEdge(false);
    }
    ConditionToken token = tokens.take();
    if (DAY.matcher(token.text()).matches()) {
      return new DayOperand(date(token));
    }
    if (!token.isName()) {
      throw NUMBER.matcher(token.text()).matches()
          ? TestParser.wrongType(ColumnType.DATE, token, "a number")
          : ConditionSlip.expected("a date or a column", token);
    }
    ColumnUse other = names.column(token);
    if (other.type() != ColumnType.DATE) {
      throw TestParser.wrongType(
          ColumnType.DATE, token, "one of the type `" + other.type().key() + "`");
    }
    return new ColumnOperand(other);
  }

  private static LocalDate date(ConditionToken token) {
    try {
      LocalDate day = LocalDate.parse(token.text());
      if (day.getYear() > 0) {
        return day;
      }
    } catch (DateTimeException impossible) {
      // told below
    }
    throw ConditionSlip.expected("a day of the calendar", token);
  }

  /** What follows {@code within}: the reporting period, or a time after or before a day. */
  Optional<ShiftedDay> span() {
    return tokens.takes("the", "reporting", "period") ? Optional.empty() : Optional.of(shifted());
  }
}
