package org.aqcp.author.cases;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.aqcp.condition.Status;

/**
 * A case and what the rules made of it.
 *
 * @param file that the case stands in
 * @param found a status for each indicator of which the case expects one
 */
public record CaseResult(CaseFile file, Case of, Map<String, Status> found) {
  public CaseResult {
    found = Collections.unmodifiableMap(new LinkedHashMap<>(found));
  }

  public boolean passed() {
    return found.equals(of.expected());
  }

  /** The indicators on which found and expected differ, in the order of the case. */
  public List<String> differing() {
    return of.expected().keySet().stream()
        .filter(id -> found.get(id) != of.expected().get(id))
        .toList();
  }

  /** Where the case begins, as its reader would name the place. */
  public String where() {
    return file.file() + ":" + of.line();
  }
}
