package org.aqcp.metrics.measure;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.aqcp.metrics.condition.PeriodCondition;

/** The terms that every file of measures has. */
public final class BuiltInTerms {
  private BuiltInTerms() {}

  /** What each means, by name. */
  public static Map<String, PeriodCondition> all() {
    Map<String, String> texts = new LinkedHashMap<>();
    texts.put("participants", "every record");
    texts.put("leavers", "exit is known");
    texts.put(
        "completers",
        "exit is known and (credential-program-completed is known or short-program-completed is yes"
            + " or for any N in 1 to 3 (training-N-completed is yes))");
    Map<String, PeriodCondition> terms = new LinkedHashMap<>();
    texts.forEach((name, text) -> terms.put(name, ParticipantProfile.read(text)));
    return Collections.unmodifiableMap(terms);
  }
}
