package org.aqcp.author.cases;

import java.util.List;
import org.aqcp.framework.FrameworkVersion;

/** The results of all cases of a framework version, in file order. */
public record CaseRun(FrameworkVersion version, List<CaseFile> files, List<CaseResult> results) {
  public CaseRun {
    files = List.copyOf(files);
    results = List.copyOf(results);
  }

  public List<CaseResult> of(CaseFile file) {
    return results.stream().filter(result -> result.file().equals(file)).toList();
  }

  public List<CaseResult> failed() {
    return results.stream().filter(result -> !result.passed()).toList();
  }
}
