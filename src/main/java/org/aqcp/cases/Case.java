package org.aqcp.cases;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.aqcp.condition.Status;
import org.aqcp.partnership.Partnership;

/**
 * One test of the rules: a partnership, as far as it matters, and the statuses that are expected.
 *
 * @param name a sentence that could be read out
 * @param expected statuses by the ids of indicators
 * @param line where it begins in its file
 */
public record Case(String name, Partnership given, Map<String, Status> expected, int line) {
  public Case {
    expected = Collections.unmodifiableMap(new LinkedHashMap<>(expected));
  }
}
