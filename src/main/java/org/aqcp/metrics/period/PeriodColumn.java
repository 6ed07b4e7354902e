package org.aqcp.metrics.period;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/**
 * A column of periods of participation.
 *
 * @param name in kebab case, such as {@code wages-q2}
 * @param element the element of WIOA's participant record (PIRL) with the same meaning, if any
 * @param title what the column holds, for readers
 * @param codes the participant record's codes without leading zeros, and the word for each, in
 *     order; an empty word is a code that says nothing is known
 */
public record PeriodColumn(
    String name, ColumnType type, OptionalInt element, String title, Map<String, String> codes) {
  /** The words that a cell of the column may hold, or none if any may stand there. */
  public List<String> words() {
    return codes.values().stream().filter(word -> !word.isEmpty()).toList();
  }

  /** The column's name in the database, such as {@code wages_q2}. */
  public String stored() {
    return name.replace('-', '_');
  }
}
