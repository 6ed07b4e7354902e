package org.aqcp.search.choice;

import java.util.List;
import java.util.function.Predicate;
import org.aqcp.condition.Kind;
import org.aqcp.search.edit.Records;

/**
 * A fact that a partnership has or could have.
 *
 * @param isNew whether it does not have it yet
 * @param mayBe whether it may say something else
 */
record FactPlace(Record fact, boolean isNew, Predicate<Record> mayBe) {
  /** A fact that a section lists, or the partnership itself. */
  static FactPlace known(Record fact, Permitted permitted) {
    return new FactPlace(fact, false, now -> permitted.mayBecome(fact, now));
  }

  /** A fact that a section could list. */
  static FactPlace added(Record fact, Permitted permitted) {
    return new FactPlace(fact, true, permitted::mayBeAdded);
  }

  /** A fact in a list of this one. */
  FactPlace inner(Record one, String list, Permitted permitted) {
    return isNew ? addedTo(one, list) : known(one, permitted);
  }

  /** A fact that could be in a list of this one. */
  FactPlace addedTo(Record one, String list) {
    Object others = Kind.value(fact, list);
    return new FactPlace(one, true, is -> mayBe(list, Records.plus(others, is)));
  }

  /** Whether a part may say something else. */
  boolean mayBe(String part, Object value) {
    return mayBe.test(Records.with(fact, part, value));
  }

  List<?> list(String part) {
    return (List<?>) Kind.value(fact, part);
  }
}
