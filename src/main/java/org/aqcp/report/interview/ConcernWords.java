package org.aqcp.report.interview;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.aqcp.assist.interview.Concern;
import org.aqcp.report.words.ValueWords;

/** Indicators of framework versions by their ids, in words. */
public final class ConcernWords {
  private ConcernWords() {}

  /** Such as {@code aqcp-1.0 L2.1 and L2.2; iet-1.0 E1.1}. */
  public static String withVersions(List<Concern> concerns) {
    Map<String, List<String>> byVersion = new LinkedHashMap<>();
    for (Concern one : concerns) {
      byVersion.computeIfAbsent(one.version(), id -> new ArrayList<>()).add(one.indicator());
    }
    List<String> each = new ArrayList<>();
    byVersion.forEach((version, ids) -> each.add(version + " " + ValueWords.joined(ids)));
    return String.join("; ", each);
  }

  /** Such as {@code L2.1 and L2.2}. */
  static String alone(List<Concern> concerns) {
    return ValueWords.joined(concerns.stream().map(Concern::indicator).toList());
  }

  /** Such as {@code aqcp-1.0 and iet-1.0}. */
  static String versions(List<Concern> concerns) {
    return ValueWords.joined(concerns.stream().map(Concern::version).distinct().toList());
  }
}
