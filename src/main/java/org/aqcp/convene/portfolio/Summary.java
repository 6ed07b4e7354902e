package org.aqcp.convene.portfolio;

import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.aqcp.condition.Status;
import org.aqcp.evaluation.CriterionVerdict;
import org.aqcp.evaluation.Evaluation;
import org.aqcp.evaluation.IndicatorVerdict;
import org.aqcp.framework.FrameworkVersion;

/** How many of several partnerships have each status: on the whole, a criterion, an indicator. */
public final class Summary {
  /** What partnerships are held against. */
  public record Against(FrameworkVersion version, String level) {}

  /** The partnerships that are held against the same. */
  public static final class Group {
    private final Map<Status, Integer> whole = none();
    private final Map<String, Map<Status, Integer>> parts = new LinkedHashMap<>();
    private int partnerships;

    private void add(Evaluation evaluation) {
      partnerships++;
      count(whole, evaluation.whole().status());
      for (CriterionVerdict criterion : evaluation.criteria()) {
        count(part(criterion.criterion().id()), criterion.verdict().status());
        for (IndicatorVerdict indicator : criterion.indicators()) {
          count(part(indicator.indicator().id()), indicator.verdict().status());
        }
      }
    }

    private Map<Status, Integer> part(String id) {
      return parts.computeIfAbsent(id, key -> none());
    }

    public int partnerships() {
      return partnerships;
    }

    /** Of the benchmark. */
    public Map<Status, Integer> whole() {
      return Collections.unmodifiableMap(whole);
    }

    /** Of a criterion or an indicator. */
    public Map<Status, Integer> of(String id) {
      return Collections.unmodifiableMap(parts.getOrDefault(id, none()));
    }
  }

  private final Map<Against, Group> groups = new LinkedHashMap<>();
  private final Map<Status, Integer> indicators = none();

  public void add(Evaluation evaluation) {
    Against against = new Against(evaluation.version(), evaluation.partnership().level());
    groups.computeIfAbsent(against, key -> new Group()).add(evaluation);
    evaluation.counts().forEach((status, number) -> indicators.merge(status, number, Integer::sum));
  }

  /** In the order in which the first partnership of each came. */
  public Map<Against, Group> groups() {
    return Collections.unmodifiableMap(groups);
  }

  /** How many indicators of all partnerships together have each status. */
  public Map<Status, Integer> indicators() {
    return Collections.unmodifiableMap(indicators);
  }

  public int partnerships() {
    return groups.values().stream().mapToInt(Group::partnerships).sum();
  }

  private static Map<Status, Integer> none() {
    Map<Status, Integer> counts = new EnumMap<>(Status.class);
    for (Status status : Status.values()) {
      counts.put(status, 0);
    }
    return counts;
  }

  private static void count(Map<Status, Integer> counts, Status status) {
    counts.merge(status, 1, Integer::sum);
  }
}
