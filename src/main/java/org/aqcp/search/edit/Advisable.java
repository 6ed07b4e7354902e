package org.aqcp.search.edit;

import java.util.List;
import org.aqcp.input.record.Day;
import org.aqcp.input.record.OrNone;
import org.aqcp.input.record.PartMarks;
import org.aqcp.partnership.facts.Partnership;
import org.aqcp.partnership.facts.SectionType;

/**
 * Whether a partnership could be advised to become another: nothing that is past or given is
 * rewritten, nothing is taken for what it was not reported to be, and new values are plausible.
 *
 * <p>A training, a review or a commitment stays as it was reported, since it is over; another one
 * may be held. A document or an agreement lives on: partners may adopt or sign it later, and it may
 * be published or brought up to date, whatever its date. That it ended is past as well.
 */
public final class Advisable {
  private final Day asOf;

  private Advisable(Day asOf) {
    this.asOf = asOf;
  }

  public static boolean holds(Partnership before, Partnership now) {
    Advisable advisable = new Advisable(before.asOf());
    if (!advisable.changed(before, now)) {
      return false;
    }
    for (SectionType type : SectionType.values()) {
      if (!advisable.list(before.section(type).facts(), now.section(type).facts())) {
        return false;
      }
    }
    return true;
  }

  /** Whether a fact of a partnership could be advised to become another. */
  public static boolean mayBecome(Record before, Record now, Day asOf) {
    return new Advisable(asOf).changed(before, now);
  }

  /** Whether a fact could be advised that the partnership does not have. */
  public static boolean mayBeAdded(Record fact, Day asOf) {
    return new Advisable(asOf).added(fact);
  }

  private boolean list(List<?> before, List<?> now) {
    if (now == before) {
      return true;
    }
    for (int i = 0; i < now.size(); i++) {
      Record fact = (Record) now.get(i);
      if (i < before.size() ? !changed((Record) before.get(i), fact) : !added(fact)) {
        return false;
      }
    }
    return true;
  }

  private boolean added(Record fact) {
    for (Blueprint.Component part : Blueprint.of(fact.getClass()).components()) {
      Object value = part.value(fact);
      boolean given = part.marks().required() && part.marks().fixed();
      boolean allowed = value == null || plausible(part.marks(), value);
      if (given || !allowed || (part.listsFacts() && !list(List.of(), listed(value)))) {
        return false;
      }
    }
    return true;
  }

  private boolean changed(Record before, Record now) {
    if (Records.same(now, before)) {
      return true;
    }
    for (Blueprint.Component part : Blueprint.of(now.getClass()).components()) {
      Object was = part.value(before);
      Object is = part.value(now);
      boolean same = is == was || (is != null && is.equals(was));
      if (!same && !advised(part, was, is)) {
        return false;
      }
    }
    return true;
  }

  private boolean advised(Blueprint.Component part, Object was, Object is) {
    return is != null
        && (part.listsFacts()
            ? inner(part.marks(), was, listed(is))
            : mayChange(part.marks(), was, is) && plausible(part.marks(), added(was, is)));
  }

  private boolean inner(PartMarks marks, Object was, List<?> is) {
    boolean longer = was != null && is.size() > listed(was).size();
    return !(longer && marks.fixed()) && list(listed(was), is);
  }

  private static List<?> listed(Object value) {
    return value == null ? List.of() : (List<?>) value;
  }

  /** Whether a part of a reported fact may get another value. */
  private boolean mayChange(PartMarks marks, Object was, Object is) {
    boolean word = is instanceof String && !marks.changing();
    if (marks.required() || (word && !marks.words().isEmpty())) {
      // what a fact is would only be guessed
      return false;
    }
    if (was == null || Day.isToldBy(was, is)) {
      return true;
    }
    boolean lasting = marks.fixed() || (word && !was.equals(OrNone.NONE));
    return !lasting && !(was instanceof Day day && isRewritten(marks, day, (Day) is));
  }

  /** What happened last may happen again; what has ended does not begin again. */
  private boolean isRewritten(PartMarks marks, Day was, Day is) {
    return marks.past() ? is.isBefore(was) : was.isBefore(asOf);
  }

  /** What a list has more than before; other values as they are. */
  private static Object added(Object was, Object is) {
    return was instanceof List<?> before && is instanceof List<?> now
        ? now.stream().filter(one -> !before.contains(one)).toList()
        : is;
  }

  private boolean plausible(PartMarks marks, Object value) {
    boolean future = marks.past() && value instanceof Day day && day.isAfter(asOf);
    return !future && marks.plausible().include(value, asOf);
  }
}
