package org.aqcp.author.cases;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.aqcp.condition.Status;
import org.aqcp.partnership.facts.Partnership;

/**
 * One test of the rules: the relevant facts of a partnership and the expected statuses.
 *
 * @param name a sentence that describes the case
 * @param given the partnership; empty in a roll-up case
 * @param statuses the input of a roll-up case, by indicator or criterion id
 * @param expected statuses by indicator id, or by criterion id and {@code benchmark}
 * @param line its first line in the file
 */
public record Case(
    String name,
    Partnership given,
    Map<String, Status> statuses,
    Map<String, Status> expected,
    int line) {
  public Case {
    statuses = Collections.unmodifiableMap(new LinkedHashMap<>(statuses));
    expected = Collections.unmodifiableMap(new LinkedHashMap<>(expected));
  }

  /** A case for indicator rules. */
  public Case(String name, Partnership given, Map<String, Status> expected, int line) {
    this(name, given, Map.of(), expected, line);
  }

  public boolean isRollUp() {
    return !statuses.isEmpty();
  }
}
