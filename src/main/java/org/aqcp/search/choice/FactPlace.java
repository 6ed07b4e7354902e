package org.aqcp.search.choice;

import java.util.List;
import java.util.function.Predicate;
import org.aqcp.condition.Kind;
import org.aqcp.input.record.Day;
import org.aqcp.search.edit.Advisable;
import org.aqcp.search.edit.Records;

/**
 * A fact that a partnership has or could have.
 *
 * @param isNew whether it does not have it yet
 * @param mayBe whether it can be advised to say something else
 */
record FactPlace(Record fact, boolean isNew, Predicate<Record> mayBe) {
  /** A fact that a section lists, or the partnership itself. */
  static FactPlace known(Record fact, Day asOf) {
    return new FactPlace(fact, false, now -> Advisable.mayBecome(fact, now, asOf));
  }

  /** A fact that a section could list. */
  static FactPlace added(Record fact, Day asOf) {
    return new FactPlace(fact, true, now -> Advisable.mayBeAdded(now, asOf));
  }

  /** A fact in a list of this one. */
  FactPlace inner(Record one, String list, Day asOf) {
    return isNew ? addedTo(one, list) : known(one, asOf);
  }

  /** A fact that could be in a list of this one. */
  FactPlace addedTo(Record one, String list) {
    Object others = Kind.value(fact, list);
    return new FactPlace(one, true, is -> mayBe(list, Records.plus(others, is)));
  }

  /** Whether a part can be advised to say something else. */
  boolean mayBe(String part, Object value) {
    return mayBe.test(Records.with(fact, part, value));
  }

  List<?> list(String part) {
    return (List<?>) Kind.value(fact, part);
  }
}
