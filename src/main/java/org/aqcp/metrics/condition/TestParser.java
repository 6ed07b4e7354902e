package org.aqcp.metrics.condition;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.aqcp.input.problem.Advice;
import org.aqcp.input.problem.Place;
import org.aqcp.input.problem.Words;
import org.aqcp.metrics.period.ColumnType;

/** Reads the test of a column: its name and what is asked of it. */
final class TestParser {
  private final PlacedText text;
  private final ConditionTokens tokens;
  private final ColumnNames names;
  private final OperandParser operands;

  TestParser(PlacedText text, ConditionTokens tokens, ColumnNames names) {
    this.text = text;
    this.tokens = tokens;
    this.names = names;
    this.operands = new OperandParser(tokens, names);
  }

  PeriodTest test() {
    ConditionToken name = tokens.take();
    ColumnUse column = names.column(name);
    Place place = text.place(name);
    boolean is = tokens.takes("is");
    if (is && tokens.takes("known")) {
      return new KnownTest(column, true, place);
    }
    if (is && tokens.takes("unknown")) {
      return new KnownTest(column, false, place);
    }
    if (tokens.takes("within")) {
      require(column, ColumnType.DATE, name);
      return new SpanTest(column, operands.span(), place);
    }
    Optional<SizeOrder> order = order(column.type());
    if (order.isPresent()) {
      return operands.compared(column, order.get(), place);
    }
    if (is && tokens.takes("in")) {
      require(column, ColumnType.TEXT, name);
      ColumnUse list = names.column(tokens.peek());
      require(list, ColumnType.TEXT, tokens.take());
      return new CodeListTest(column, list, place);
    }
    if (!is) {
      throw ConditionSlip.expected("`is`", tokens.peek());
    }
    return words(column, place);
  }

  /** The comparison that comes next, in words for numbers or for dates. */
  private Optional<SizeOrder> order(ColumnType type) {
    for (SizeOrder order : SizeOrder.values()) {
      for (String words : List.of(order.ofNumbers, order.ofDates)) {
        ConditionToken first = tokens.peek();
        if (tokens.takes(words.split(" "))) {
          boolean ordered =
              type == ColumnType.DATE || type == ColumnType.NUMBER || type == ColumnType.MONEY;
          boolean ofDates = words.equals(order.ofDates);
          if (!ordered || (ofDates != (type == ColumnType.DATE) && !shifts(order, words, type))) {
            throw wrongType(type, first, "`" + words + "`");
          }
          boolean turned = type == ColumnType.DATE && !ofDates && operands.shiftsBack();
          return Optional.of(turned ? turned(order) : order);
        }
      }
    }
    return Optional.empty();
  }

  /** Whether it is said of a date as in {@code at most 1 year after exit}. */
  private static boolean shifts(SizeOrder order, String words, ColumnType type) {
    return type == ColumnType.DATE && words.equals(order.ofNumbers) && order.isInclusive();
  }

  /** At least 16 years before a day is that day or earlier. */
  private static SizeOrder turned(SizeOrder order) {
    return order == SizeOrder.AT_LEAST ? SizeOrder.AT_MOST : SizeOrder.AT_LEAST;
  }

  private PeriodTest words(ColumnUse column, Place place) {
    boolean among = true;
    boolean several = false;
    if (tokens.takes("one", "of")) {
      several = true;
    } else if (tokens.takes("none", "of")) {
      several = true;
      among = false;
    } else if (tokens.takes("not")) {
      among = false;
    }
    ColumnType type = column.type();
    if (type != ColumnType.WORD && type != ColumnType.YES_NO && type != ColumnType.TEXT) {
      throw wrongType(type, tokens.peek(), "a word");
    }
    CodeWords allowed = new CodeWords(column);
    List<String> words = new ArrayList<>(List.of(allowed.word(tokens.take())));
    while (several && tokens.takes(",")) {
      words.add(allowed.word(tokens.take()));
    }
    return new WordTest(column, among, words, place);
  }

  private static void require(ColumnUse column, ColumnType type, ConditionToken token) {
    if (column.type() != type) {
      throw wrongType(column.type(), token, type == ColumnType.DATE ? "a time" : "a list of codes");
    }
  }

  static ConditionSlip wrongType(ColumnType type, ConditionToken token, String asked) {
    return new ConditionSlip(
        ConditionProblem.WRONG_COLUMN_TYPE,
        token,
        "a column of the type " + Words.quoted(type.key()) + " cannot be compared with " + asked,
        Advice.of(ways(type)));
  }

  private static String ways(ColumnType type) {
    return switch (type) {
      case TEXT, WORD -> "write `is one of ...` or `is known`";
      case YES_NO -> "write `is yes` or `is no`";
      case DATE -> "write `is before 2024-07-01`, `is at most 1 year after exit` or `is known`";
      case NUMBER, MONEY -> "write `is at least 12`, `is above 0` or `is known`";
    };
  }
}
