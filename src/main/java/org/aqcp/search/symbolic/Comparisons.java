package org.aqcp.search.symbolic;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.aqcp.condition.Operator;
import org.aqcp.condition.Truth;
import org.aqcp.search.choice.Content;
import org.aqcp.search.formula.Formula;
import org.aqcp.search.formula.Formulas;
import org.aqcp.search.formula.Sum;

/** Reads comparisons of two values, as {@link Operator#open} does where nothing can be chosen. */
record Comparisons(Formulas by) {
  Possible read(Value left, Operator operator, Value right) {
    return switch (operator) {
      case CONTAINS -> member(right, left);
      case NOT_CONTAINS -> member(right, left).not(by);
      case MEMBER_OF -> member(left, right);
      case NOT_MEMBER_OF -> member(left, right).not(by);
      case NOT_EQUAL -> read(left, Operator.EQUAL, right).not(by);
      case EQUAL, LESS, AT_MOST, MORE, AT_LEAST -> compared(left, operator, right);
    };
  }

  private Possible compared(Value left, Operator operator, Value right) {
    if (left instanceof Value.Size size) {
      return size(size, operator, cases(right));
    }
    if (right instanceof Value.Size size) {
      return size(size, operator.mirrored(), cases(left));
    }
    return each(cases(left), operator, cases(right));
  }

  private Possible each(Value.OneOf left, Operator operator, Value.OneOf right) {
    if (left.isCertain() && right.isCertain()) {
      return Possible.of(operator.open(left.first(), right.first()), by);
    }
    List<Formula> sure = new ArrayList<>();
    List<Formula> possible = new ArrayList<>();
    for (Value.Case l : left.cases()) {
      for (Value.Case r : right.cases()) {
        Truth truth = operator.open(l.value(), r.value());
        if (truth != Truth.FALSE) {
          Formula when = by.and(l.when(), r.when());
          possible.add(when);
          if (truth == Truth.TRUE) {
            sure.add(when);
          }
        }
      }
    }
    return sure.size() == possible.size()
        ? Possible.certain(by.or(sure))
        : new Possible(by.or(sure), by.or(possible));
  }

  /** What a value can be; of a list, of which only the words matter, each word list that it can. */
  private Value.OneOf cases(Value value) {
    if (value instanceof Value.OneOf cases) {
      return cases;
    }
    if (value instanceof Value.OfFact fact) {
      return Value.certain(fact.slot(), by);
    }
    if (value instanceof Value.OfStanding standing) {
      return Value.certain(standing.standing(), by);
    }
    throw new NotSymbolic("a list is compared as a whole");
  }

  private Possible size(Value.Size size, Operator operator, Value.OneOf other) {
    List<Formula> sure = new ArrayList<>();
    List<Formula> possible = new ArrayList<>();
    for (Value.Case one : other.cases()) {
      boolean known = one.value() instanceof Number;
      Formula holds =
          known ? size(size.size(), operator, ((Number) one.value()).longValue()) : by.no();
      Formula unknown = known ? size.unreported() : by.yes();
      sure.add(by.and(one.when(), by.not(unknown), holds));
      possible.add(by.and(one.when(), by.or(unknown, holds)));
    }
    return new Possible(by.or(sure), by.or(possible));
  }

  private Formula size(Sum size, Operator operator, long needed) {
    return switch (operator) {
      case AT_LEAST -> size.atLeast(needed);
      case MORE -> size.atLeast(needed + 1);
      case LESS -> by.not(size.atLeast(needed));
      case AT_MOST -> by.not(size.atLeast(needed + 1));
      case EQUAL -> by.and(size.atLeast(needed), by.not(size.atLeast(needed + 1)));
      default -> throw new NotSymbolic("a size has no " + operator);
    };
  }

  private Possible member(Value element, Value list) {
    if (list instanceof Value.WordList words) {
      return member(cases(element), words.words());
    }
    return each(cases(element), Operator.MEMBER_OF, cases(list));
  }

  private Possible member(Value.OneOf element, Content.Words words) {
    Formula unreported = words.unreported(by);
    Formula some = by.or(words.elements().stream().map(one -> one.in(by)).toList());
    List<Formula> sure = new ArrayList<>();
    List<Formula> possible = new ArrayList<>();
    for (Value.Case one : element.cases()) {
      Formula in = in(one.value(), words);
      // what is not known may be any of those that are in the list
      Formula open = one.value() == null ? by.or(unreported, some) : unreported;
      sure.add(by.and(one.when(), by.not(open), in));
      possible.add(by.and(one.when(), by.or(open, in)));
    }
    return new Possible(by.or(sure), by.or(possible));
  }

  private Formula in(Object value, Content.Words words) {
    return words.elements().stream()
        .filter(one -> value != null && value.equals(one.value()))
        .map(one -> one.in(by))
        .collect(Collectors.collectingAndThen(Collectors.toList(), by::or));
  }
}
