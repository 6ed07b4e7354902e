package org.aqcp.author.cases;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.aqcp.condition.Status;

/**
 * The result of running a case.
 *
 * @param file the file of the case
 * @param found the actual status of each indicator in the case's {@code expect}
 */
public record CaseResult(CaseFile file, Case of, Map<String, Status> found) {
  public CaseResult {
    found = Collections.unmodifiableMap(new LinkedHashMap<>(found));
  }

  public boolean passed() {
    return found.equals(of.expected());
  }

  /** The indicators whose actual status differs from the expected one, in the order of the case. */
  public List<String> differing() {
    return of.expected().keySet().stream()
        .filter(id -> found.get(id) != of.expected().get(id))
        .toList();
  }

  /** The location of the case, as {@code file:line}. */
  public String where() {
    return file.file() + ":" + of.line();
  }
}
