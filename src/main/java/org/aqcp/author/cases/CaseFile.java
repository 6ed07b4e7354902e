package org.aqcp.author.cases;

import java.time.LocalDate;
import java.util.List;

/**
 * A file of cases next to a rule file.
 *
 * @param file its name as the user gave it
 * @param against the id of the framework version that the cases test
 * @param asOf the default as-of date of the partnerships in it
 * @param complete whether their sections are complete if they do not say which
 */
public record CaseFile(
    String file, String against, String level, LocalDate asOf, boolean complete, List<Case> cases) {
  public CaseFile {
    cases = List.copyOf(cases);
  }
}
