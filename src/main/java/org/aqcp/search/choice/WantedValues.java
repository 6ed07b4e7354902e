package org.aqcp.search.choice;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.aqcp.condition.Kind;
import org.aqcp.condition.Operator;
import org.aqcp.condition.Part;
import org.aqcp.explanation.facts.FactLists;
import org.aqcp.input.record.Day;
import org.aqcp.input.record.PartMarks;
import org.aqcp.partnership.facts.Partnership;
import org.aqcp.partnership.facts.SectionType;
import org.aqcp.search.edit.ListedNames;
import org.aqcp.search.edit.MadeUpNames;
import org.aqcp.search.edit.NewValue;
import org.aqcp.search.edit.Records;

/**
 * What parts of facts could say so that it matters.
 *
 * @param added the facts that could be added to each section
 * @param joined values that were asked for, remembered
 * @param rivals what parts are compared with
 */
record WantedValues(
    Partnership partnership,
    Wants wants,
    Permitted permitted,
    Map<SectionType, List<Record>> added,
    Map<Wants.PartOf, Set<Object>> joined,
    Rivals rivals) {
  /** No more values than this are made up for two parts to agree on. */
  private static final int MOST_AGREED = 2;

  /** No list is filled with more than this. */
  private static final int MOST_WORDS = 24;

  /** No more values of other facts than this are looked at for a part. */
  private static final int MOST_OTHERS = 60;

  WantedValues(
      Partnership partnership,
      Wants wants,
      Permitted permitted,
      Map<SectionType, List<Record>> added) {
    this(partnership, wants, permitted, added, new HashMap<>(), new Rivals(partnership, wants));
  }

  /** Values for a part that is no list; some may be those of now. */
  Set<Object> of(Record fact, Wants.PartOf of) {
    Part part = new Part(fact, of.part());
    Set<Object> wanted = new LinkedHashSet<>();
    for (Wants.Compared one : wants.compared(of)) {
      wanted.addAll(compared(part, one));
    }
    if (permitted.isEverySide()) {
      wanted.addAll(new EverySide(part, rivals.of(of, joined(of))).values());
    }
    wanted.addAll(joined(of));
    if (wants.different(of) > 0) {
      List<Object> others = new ArrayList<>(valuesOf(of));
      int many = wants.different(of) + wants.compared(of).size();
      NewValue.allUnlike(part, others).limit(many).forEach(wanted::add);
      if (permitted.isEverySide()) {
        // what is the same as another one does not count
        wanted.addAll(others);
      }
    }
    int now = part.value() instanceof Integer number ? number : 0;
    for (int total : wants.totals(of)) {
      wanted.add(total + 1);
      if (permitted.isAdvice()) {
        wanted.add(now + total + 1);
      } else {
        wanted.add(total);
        wanted.add(total - 1);
      }
      if (permitted.isEverySide()) {
        // several together come to more than each of them is short of
        wanted.add(0);
      }
    }
    return wanted;
  }

  /** Values with which a comparison holds. */
  private List<Object> compared(Part part, Wants.Compared one) {
    return permitted.isAdvice()
        ? NewValue.left(part, one.operator(), one.value()).stream()
            .map(value -> timely(value, part, one.operator()))
            .toList()
        : NewValue.near(part, one.operator(), one.value());
  }

  /**
   * A date on which something ends: what is made anew runs for some years, what is extended no
   * longer than it has to. One with only a lower bound, today.
   */
  private Object timely(Object value, Part part, Operator operator) {
    if (!(value instanceof Day day) || operator != Operator.AT_LEAST || Day.isVague(part.value())) {
      return value;
    }
    if (part.value() != null && day.isAfter(partnership.asOf())) {
      return day;
    }
    Day now = day.isBefore(partnership.asOf()) ? partnership.asOf() : day;
    RecordComponent component = Kind.of(part.fact().getClass()).components().get(part.component());
    return now.plusYears(PartMarks.of(component).plausible().yearsAhead());
  }

  /** Values on which a part and those of other facts that it is compared with could agree. */
  private Set<Object> joined(Wants.PartOf part) {
    Set<Object> values = joined.get(part);
    if (values == null) {
      values = new LinkedHashSet<>();
      for (Wants.PartOf other : wants.joined(part)) {
        values.addAll(valuesOf(other));
        values.addAll(agreed(part, other));
      }
      joined.put(part, values);
    }
    return values;
  }

  /** Values on which two parts could agree that nobody has reported yet. */
  private static Set<Object> agreed(Wants.PartOf one, Wants.PartOf other) {
    Set<Object> agreed = new LinkedHashSet<>();
    for (Wants.PartOf part : List.of(one, other)) {
      RecordComponent component = part.kind().components().get(part.part());
      PartMarks marks = PartMarks.of(component);
      if (component.getType() == Integer.class) {
        agreed.add(marks.plausible().least());
      } else if (!marks.required() && marks.words().isEmpty()) {
        MadeUpNames.some(component, MOST_AGREED).forEach(agreed::add);
      }
    }
    return agreed;
  }

  /**
   * The values that a part has in all facts of its kind, and could have in those that are added.
   */
  private Set<Object> valuesOf(Wants.PartOf part) {
    return all(part).stream()
        .limit(MOST_OTHERS)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private Set<Object> all(Wants.PartOf part) {
    Set<Object> values = new LinkedHashSet<>();
    Class<?> type = part.kind().type();
    if (type == Partnership.class) {
      add(partnership, part.part(), values);
      return values;
    }
    SectionType.listing(type)
        .ifPresent(
            section -> {
              added.get(section).forEach(fact -> add(fact, part.part(), values));
              partnership
                  .section(section)
                  .facts()
                  .forEach(fact -> add((Record) fact, part.part(), values));
            });
    return values;
  }

  private static void add(Record fact, String part, Set<Object> values) {
    Object value = Kind.value(fact, part);
    if (value instanceof Collection<?> all) {
      values.addAll(all);
    } else if (value != null) {
      values.add(value);
    }
  }

  /** Words or names that a list could have more. */
  Set<Object> more(Record fact, Wants.PartOf part, List<?> now) {
    Set<Object> more = new LinkedHashSet<>();
    for (Wants.Compared one : wants.compared(part)) {
      if (one.operator() == Operator.CONTAINS) {
        more.add(one.value());
      }
    }
    more.addAll(joined(part));
    int missing = wants.size(part) - (now == null ? 0 : now.size()) - more.size();
    if (missing > 0 && wants.size(part) <= MOST_WORDS) {
      Part list = new Part(fact, part.part());
      NewValue.list(list, Operator.AT_LEAST, wants.size(part))
          .map(names -> ListedNames.in(partnership, list, names))
          .ifPresent(names -> more.addAll((List<?>) names));
    }
    if (now != null) {
      more.removeAll(now);
    }
    more.remove(null);
    return more;
  }

  /** Words that a list had better not have. */
  Set<Object> unwanted(Wants.PartOf part) {
    Set<Object> unwanted = new LinkedHashSet<>();
    for (Wants.Compared one : wants.compared(part)) {
      if (one.operator() == Operator.NOT_CONTAINS) {
        unwanted.add(one.value());
      }
    }
    return unwanted;
  }

  /** The names that a list of facts could name. */
  Set<Object> names(Wants.PartOf list) {
    Kind kind = FactLists.kind(list.kind(), list.part());
    String name = kind.components().keySet().iterator().next();
    Set<Object> names = new LinkedHashSet<>();
    wants.joined(new Wants.PartOf(kind, name)).forEach(other -> names.addAll(valuesOf(other)));
    return names;
  }

  /** Facts that a list could have more: one for each name that it could name, and others. */
  List<Record> facts(Wants.PartOf list, List<?> now) {
    Kind kind = FactLists.kind(list.kind(), list.part());
    String name = kind.components().keySet().iterator().next();
    int listed = now == null ? 0 : now.size();
    int wanted = Math.max(wants.listed(list), wants.size(list) - listed);
    List<Record> all = new ArrayList<>();
    Set<Object> names = names(list);
    if (now != null) {
      now.forEach(one -> names.remove(Kind.name((Record) one)));
    }
    for (Object one : names) {
      all.add(Records.with(Records.empty(kind), name, one));
    }
    for (int i = 1; i <= Math.min(wanted, permitted.mostFacts()); i++) {
      all.add(MadeUpNames.filled(Records.empty(kind), listed + i));
    }
    return all;
  }
}
