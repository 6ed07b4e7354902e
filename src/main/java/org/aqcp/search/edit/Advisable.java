package org.aqcp.search.edit;

import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.List;
import org.aqcp.condition.Kind;
import org.aqcp.explanation.facts.FactLists;
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
  private final LocalDate asOf;

  private Advisable(LocalDate asOf) {
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
    for (RecordComponent component : Kind.of(fact.getClass()).components().values()) {
      PartMarks marks = PartMarks.of(component);
      Object value = Kind.value(fact, component.getName());
      boolean given = marks.required() && marks.fixed();
      if (given || (value != null && !plausible(component, value))) {
        return false;
      }
    }
    for (String list : FactLists.of(fact.getClass())) {
      if (Kind.value(fact, list) instanceof List<?> inner && !list(List.of(), inner)) {
        return false;
      }
    }
    return true;
  }

  private boolean changed(Record before, Record now) {
    if (now == before) {
      return true;
    }
    List<String> lists = FactLists.of(now.getClass());
    for (RecordComponent component : Kind.of(now.getClass()).components().values()) {
      Object was = Kind.value(before, component.getName());
      Object is = Kind.value(now, component.getName());
      boolean advised =
          is == was
              || (lists.contains(component.getName())
                  ? inner(component, (List<?>) was, (List<?>) is)
                  : is.equals(was) || (mayChange(component, was) && follows(component, was, is)));
      if (!advised) {
        return false;
      }
    }
    return true;
  }

  private boolean inner(RecordComponent component, List<?> was, List<?> is) {
    boolean longer = was != null && is.size() > was.size();
    return !(longer && PartMarks.of(component).fixed()) && list(was == null ? List.of() : was, is);
  }

  /** Whether a part of a reported fact may get another value. */
  private boolean mayChange(RecordComponent component, Object was) {
    PartMarks marks = PartMarks.of(component);
    boolean text = component.getType() == String.class && !marks.changing();
    if (text && !marks.words().isEmpty()) {
      // what a fact is would only be guessed
      return false;
    }
    boolean lasting = text && was != null && !was.equals(OrNone.NONE);
    boolean ended = was instanceof LocalDate day && day.isBefore(asOf) && !marks.past();
    return !marks.required() && !(was != null && marks.fixed()) && !lasting && !ended;
  }

  private boolean follows(RecordComponent component, Object was, Object is) {
    boolean earlier = was instanceof LocalDate day && ((LocalDate) is).isBefore(day);
    return !(earlier && PartMarks.of(component).past()) && plausible(component, added(was, is));
  }

  /** What a list has more than before; other values as they are. */
  private static Object added(Object was, Object is) {
    return was instanceof List<?> before && is instanceof List<?> now
        ? now.stream().filter(one -> !before.contains(one)).toList()
        : is;
  }

  private boolean plausible(RecordComponent component, Object value) {
    PartMarks marks = PartMarks.of(component);
    boolean future = marks.past() && value instanceof LocalDate day && day.isAfter(asOf);
    return !future && marks.plausible().include(value, asOf);
  }
}
