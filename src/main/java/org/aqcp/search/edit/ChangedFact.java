package org.aqcp.search.edit;

import java.util.List;
import org.aqcp.condition.Kind;
import org.aqcp.input.problem.Place;
import org.aqcp.partnership.facts.Fact;
import org.aqcp.partnership.facts.Partnership;
import org.aqcp.partnership.facts.SectionType;

/**
 * A fact that is to be changed: one that a section lists, or one in a list of such a fact.
 *
 * @param list the part of the listed fact that holds it; empty for the listed fact itself
 * @param at its index in that list
 * @param path such as {@code pathways[1].entry-points[0]}
 * @param label what it is called
 */
public record ChangedFact(
    SectionType section, int index, String list, int at, String path, String label, Place place) {
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
