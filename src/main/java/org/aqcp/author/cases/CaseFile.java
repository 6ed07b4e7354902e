package org.aqcp.author.cases;

import java.time.LocalDate;
import java.util.List;

/**
 * The cases that stand beside a rule file.
 *
 * @param file as the user named it
 * @param against the id of the framework version that they are for
 * @param asOf the day for which the partnerships are described that do not say another
 * @param complete whether their sections are complete where they do not say which
 */
public record CaseFile(
    String file, String against, String level, LocalDate asOf, boolean complete, List<Case> cases) {
  public CaseFile {
    cases = List.copyOf(cases);
  }
}
