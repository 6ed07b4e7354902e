package org.aqcp.author.cases;

import java.util.List;
import org.aqcp.framework.FrameworkVersion;

/** All cases of a framework version and what its rules made of them, in the order of the files. */
public record CaseRun(FrameworkVersion version, List<CaseFile> files, List<CaseResult> results) {
  public CaseRun {
    files = List.copyOf(files);
    results = List.copyOf(results);
  }

  /** The results of one file's cases. */
  public List<CaseResult> of(CaseFile file) {
    return results.stream().filter(result -> result.file().equals(file)).toList();
  }

  public List<CaseResult> failed() {
    return results.stream().filter(result -> !result.passed()).toList();
  }
}
