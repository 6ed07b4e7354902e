package org.aqcp.search.choice;

import java.util.List;
import java.util.function.Function;
import org.aqcp.condition.Kind;
import org.aqcp.partnership.facts.Partnership;
import org.aqcp.search.edit.Advisable;
import org.aqcp.search.edit.Edits;
import org.aqcp.search.edit.Records;

/**
 * A fact and where it is, or could be.
 *
 * @param isNew whether the partnership does not have it yet
 * @param in the partnership with another fact in its place
 */
record Place(
    Record fact, boolean isNew, Partnership partnership, Function<Record, Partnership> in) {
  /** What the partnership says about itself. */
  static Place own(Partnership partnership) {
    return known(partnership, partnership);
  }

  /** A fact that a section lists. */
  static Place known(Record fact, Partnership partnership) {
    return new Place(fact, false, partnership, now -> Edits.replace(partnership, fact, now));
  }

  /** A fact that a section could list. */
  static Place added(Record fact, Partnership partnership) {
    return new Place(fact, true, partnership, now -> Edits.add(partnership, now));
  }

  /** A fact in a list of this one. */
  Place inner(Record one, String list) {
    Object now = Kind.value(fact, list);
    return new Place(
        one, isNew, partnership, is -> with(list, Records.replaced((List<?>) now, one, is)));
  }

  /** A fact that could be in a list of this one. */
  Place addedTo(Record one, String list) {
    Object now = Kind.value(fact, list);
    return new Place(one, true, partnership, is -> with(list, Records.plus(now, is)));
  }

  /** The partnership with another value of a part. */
  private Partnership with(String part, Object value) {
    return in.apply(Records.with(fact, part, value));
  }

  /** Whether the partnership can be advised to let a part say something else. */
  boolean mayBe(String part, Object value) {
    return Advisable.holds(partnership, with(part, value));
  }
}
