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

/** Counts partnerships by status: overall, per criterion and per indicator. */
public final class Summary {
  /** The framework version and level that partnerships are evaluated against. */
  public record Against(FrameworkVersion version, String level) {}

  /** Counts for the partnerships with the same version and level. */
  public static final class Group {
    private final Map<Status, Integer> whole = none();
    private final Map<String, Map<Status, Integer>> parts = new LinkedHashMap<>();
    private final Map<String, Integer> waived = new LinkedHashMap<>();
    private int partnerships;

    private void add(Evaluation evaluation) {
      partnerships++;
      count(whole, evaluation.whole().status());
      evaluation.waived().forEach(one -> waived.merge(one.indicator().id(), 1, Integer::sum));
      for (CriterionVerdict criterion : evaluation.criteria()) {
        count(part(criterion.criterion().id()), criterion.verdict().status());
        for (IndicatorVerdict indicator : criterion.indicators()) {
          count(part(indicator.indicator().id()), indicator.verdict().status());
        }
      }
    }

    /** How many partnerships are excused from an indicator. */
    public int waived(String id) {
      return waived.getOrDefault(id, 0);
    }

    private Map<Status, Integer> part(String id) {
      return parts.computeIfAbsent(id, key -> none());
    }

    public int partnerships() {
      return partnerships;
    }

    /** Counts of the overall status. */
    public Map<Status, Integer> whole() {
      return Collections.unmodifiableMap(whole);
    }

    /** Counts for a criterion or an indicator. */
    public Map<Status, Integer> of(String id) {
      return Collections.unmodifiableMap(parts.getOrDefault(id, none()));
    }
  }

  private final Map<Against, Group> groups = new LinkedHashMap<>();
  private final Map<Status, Integer> indicators = none();

  public void add(Evaluation evaluation) {
    Against against = new Against(evaluation.version(), evaluation.partnership().level());
    groups.computeIfAbsent(against, key -> new Group()).add(evaluation);
    evaluation
        .countsAskedFor()
        .forEach((status, number) -> indicators.merge(status, number, Integer::sum));
  }

  /** The groups, in the order of their first partnerships. */
  public Map<Against, Group> groups() {
    return Collections.unmodifiableMap(groups);
  }

  /** Counts of indicators across all partnerships, without those that are waived. */
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
