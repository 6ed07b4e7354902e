package org.aqcp.metrics.condition;

import java.util.List;
import java.util.stream.IntStream;
import org.aqcp.condition.Truth;

/**
 * A condition on numbered columns, such as the three credentials with their dates.
 *
 * @param every whether it must hold for every number, or else for any
 * @param each the condition, with {@code N} for the number
 */
public record ForNumbers(boolean every, int from, int to, PeriodCondition each)
    implements PeriodCondition {
  public ForNumbers {
    if (to < from) {
      throw new IllegalArgumentException("the numbers must not end before they begin");
    }
  }

  /** The condition for each number, in order. */
  public List<PeriodCondition> instances() {
    return IntStream.rangeClosed(from, to).mapToObj(each::numbered).toList();
  }

  private PeriodCondition expanded() {
    return every ? new AllOf(instances()) : new SomeOf(instances());
  }

  @Override
  public Truth in(PeriodRow row) {
    return expanded().in(row);
  }

  @Override
  public String sql(ConditionSql sql) {
    return expanded().sql(sql);
  }

  @Override
  public String words() {
    String which = every ? "every" : "any";
    return "for %s N in %d to %d (%s)".formatted(which, from, to, each.words());
  }

  @Override
  public List<PeriodCondition> parts() {
    return List.of(each);
  }

  @Override
  public ForNumbers with(List<PeriodCondition> parts) {
    return new ForNumbers(every, from, to, parts.get(0));
  }

  @Override
  public ForNumbers numbered(int number) {
    return this;
  }
}
