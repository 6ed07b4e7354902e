package org.aqcp.rules.grammar;

import java.util.List;
import org.aqcp.condition.Kind;

/**
 * How facts name others: by a part, or by a part of what is in one of their lists.
 *
 * @param list the list; empty if the facts name others themselves
 * @param part the part that names others
 * @param several whether the part is a list of names
 */
record Naming(String list, Kind listed, String part, boolean several) {
  /**
   * The join of facts and those that they name.
   *
   * @param more what is added to the pattern for those that are named; may be empty
   */
  String join(Things about, Things others, String more, VariableNames names) {
    String named = names.next();
    if (list.isEmpty()) {
      String first = about.join(names, pattern -> pattern.add(named + " : " + part));
      return PatternText.join(List.of(first, others(named, others, more, names)));
    }
    String bound = names.next();
    String first = about.join(names, pattern -> pattern.add(bound + " : " + list));
    return PatternText.join(List.of(first, joinFrom(bound, named, others, more, names)));
  }

  /** The join of what is in a list and those that it names. */
  String joinFrom(String bound, String named, Things others, String more, VariableNames names) {
    PatternText inner = new PatternText(listed, bound);
    inner.add(named + " : " + part);
    return PatternText.join(List.of(inner.pattern(), others(named, others, more, names)));
  }

  private String others(String named, Things others, String more, VariableNames names) {
    String name = others.kind().components().keySet().iterator().next();
    return others.join(
        names,
        pattern -> {
          pattern.add(name + (several ? " memberOf " : " == ") + named);
          if (!more.isEmpty()) {
            pattern.add(more);
          }
        });
  }
}
