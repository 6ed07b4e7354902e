package org.aqcp.metrics.cases;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.aqcp.metrics.measure.PeriodStanding;

/** What a case says of where a period stands. */
public final class CaseWords {
  private static final Map<String, PeriodStanding> STANDINGS = standings();

  /** Another period stands for the person. */
  static final String PASSED_OVER = "passed-over";

  private CaseWords() {}

  private static Map<String, PeriodStanding> standings() {
    Map<String, PeriodStanding> words = new LinkedHashMap<>();
    words.put("numerator", PeriodStanding.NUMERATOR);
    words.put("denominator", PeriodStanding.DENOMINATOR_ONLY);
    words.put("not-in-denominator", PeriodStanding.NOT_IN_DENOMINATOR);
    words.put("outside", PeriodStanding.OUTSIDE);
    words.put("excluded", PeriodStanding.EXCLUDED);
    words.put("not-in-base", PeriodStanding.OUT);
    words.put("unknown-base", PeriodStanding.BASE_UNKNOWN);
    words.put("unknown-exclusion", PeriodStanding.EXCLUSION_UNKNOWN);
    words.put("unknown-denominator", PeriodStanding.DENOMINATOR_UNKNOWN);
    words.put("unknown-numerator", PeriodStanding.NUMERATOR_UNKNOWN);
    return Collections.unmodifiableMap(words);
  }

  /** All words, those for standings first. */
  public static List<String> all() {
    List<String> all = new ArrayList<>(STANDINGS.keySet());
    all.add(PASSED_OVER);
    return all;
  }

  static Optional<PeriodStanding> standing(String word) {
    return Optional.ofNullable(STANDINGS.get(word));
  }

  /** The word for a standing; of none, that the period is passed over. */
  static String of(Optional<PeriodStanding> standing) {
    return STANDINGS.entrySet().stream()
        .filter(word -> standing.equals(Optional.of(word.getValue())))
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse(PASSED_OVER);
  }
}
