package org.aqcp.cases;

import java.util.List;
import org.aqcp.partnership.Level;

/**
 * The cases that stand beside a rule file.
 *
 * @param file as the user named it
 * @param against the id of the framework version that they are for
 */
public record CaseFile(String file, String against, Level level, List<Case> cases) {
  public CaseFile {
    cases = List.copyOf(cases);
  }
}
