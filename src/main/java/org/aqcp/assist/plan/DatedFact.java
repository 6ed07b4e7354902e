package org.aqcp.assist.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import org.aqcp.condition.Kind;
import org.aqcp.explanation.facts.FactLists;
import org.aqcp.explanation.facts.FactNames;
import org.aqcp.input.problem.Words;
import org.aqcp.input.record.Day;
import org.aqcp.partnership.facts.Fact;
import org.aqcp.partnership.facts.Partnership;
import org.aqcp.partnership.facts.Section;
import org.aqcp.partnership.facts.SectionType;
import org.aqcp.search.edit.Records;

/**
 * A date to the day in a fact of a partnership.
 *
 * @param put the partnership with another fact instead
 */
record DatedFact(
    Record fact, String component, Day value, BiFunction<Partnership, Record, Partnership> put) {
  /** All dates of facts in sections, and in lists within these. */
  static List<DatedFact> all(Partnership partnership) {
    List<DatedFact> all = new ArrayList<>();
    for (SectionType type : SectionType.values()) {
      Section section = partnership.section(type);
      for (Object fact : section.facts()) {
        Record of = (Record) fact;
        add(of, (in, other) -> replaced(in, type, of, other), all);
      }
    }
    return all;
  }

  private static Partnership replaced(Partnership in, SectionType type, Record old, Record other) {
    Section section = in.section(type);
    List<Object> facts = Records.replaced(section.facts(), old, other);
    return in.with(type, section.with(facts.stream().map(Fact.class::cast).toList()));
  }

  private static void add(
      Record fact, BiFunction<Partnership, Record, Partnership> put, List<DatedFact> all) {
    for (String component : Kind.of(fact.getClass()).components().keySet()) {
      Object value = Kind.value(fact, component);
      if (value instanceof Day day && !day.isVague()) {
        all.add(new DatedFact(fact, component, day, put));
      } else if (value instanceof List<?> list
          && FactLists.of(fact.getClass()).contains(component)) {
        for (Object inner : list) {
          add(
              (Record) inner,
              (in, other) ->
                  put.apply(
                      in, Records.with(fact, component, Records.replaced(list, inner, other))),
              all);
        }
      }
    }
  }

  Partnership with(Partnership partnership, Day other) {
    return put.apply(partnership, Records.with(fact, component, other));
  }

  Due.DatedPart part(FactNames names) {
    return new Due.DatedPart(
        FactNames.label(fact),
        names.path(fact, component),
        Words.kebab(component),
        value,
        FactNames.place(fact));
  }
}
