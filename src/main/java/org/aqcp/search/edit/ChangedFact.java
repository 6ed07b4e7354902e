package org.aqcp.search.edit;

import java.util.List;
import org.aqcp.condition.Kind;
import org.aqcp.explanation.facts.FactLists;
import org.aqcp.input.problem.Place;
import org.aqcp.partnership.facts.Fact;
import org.aqcp.partnership.facts.Partnership;
import org.aqcp.partnership.facts.SectionType;

/**
 * The fact that a change is about: an entry of a section, or an inner fact in a list of one.
 *
 * @param index the index of the entry in the section
 * @param list the part of the entry that holds the inner fact; empty for the entry itself
 * @param at the index of the inner fact in that list
 * @param path such as {@code pathways[1].entry-points[0]}
 * @param label the name of the fact in messages
 */
public record ChangedFact(
    SectionType section, int index, String list, int at, String path, String label, Place place) {
  /** What kind of fact it is. */
  public Kind kind() {
    Kind entry = Kind.of(section.of());
    return list.isEmpty() ? entry : FactLists.kind(entry, list);
  }

  Record in(Partnership partnership) {
    Record listed = listed(partnership);
    return list.isEmpty() ? listed : (Record) ((List<?>) Kind.value(listed, list)).get(at);
  }

  Partnership with(Partnership partnership, Record now) {
    Record listed = listed(partnership);
    if (list.isEmpty()) {
      return Edits.replace(partnership, listed, now);
    }
    List<?> inner = (List<?>) Kind.value(listed, list);
    List<Object> changed = Records.replaced(inner, inner.get(at), now);
    return Edits.replace(partnership, listed, Records.with(listed, list, changed));
  }

  private Record listed(Partnership partnership) {
    Fact fact = partnership.section(section).facts().get(index);
    return (Record) fact;
  }
}
