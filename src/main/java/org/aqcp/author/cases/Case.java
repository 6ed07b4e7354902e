package org.aqcp.author.cases;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.aqcp.condition.Status;
import org.aqcp.partnership.facts.Partnership;

/**
 * One test of the rules: a partnership, as far as it matters, and the statuses that are expected.
 *
 * @param name a sentence that could be read out
 * @param given what it states; nothing in a case of roll-up rules
 * @param statuses what a case of roll-up rules is given: by the ids of indicators or criteria
 * @param expected statuses by the ids of indicators, or of criteria and {@code benchmark}
 * @param line where it begins in its file
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

  /** A case of the rules on indicators. */
  public Case(String name, Partnership given, Map<String, Status> expected, int line) {
    this(name, given, Map.of(), expected, line);
  }

  /** Whether it is a case of roll-up rules. */
  public boolean isRollUp() {
    return !statuses.isEmpty();
  }
}
