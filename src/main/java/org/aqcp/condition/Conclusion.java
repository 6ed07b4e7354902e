package org.aqcp.condition;

/**
 * What a rule that fired concluded.
 *
 * @param on the id of the indicator, criterion or benchmark
 * @param status its key, such as {@code partly-met}
 * @param rule the rule's name
 */
public record Conclusion(String on, String status, String rule) {
  // written out, since the equality that Java makes for records is slow the first time
  @Override
  public boolean equals(Object other) {
    return other instanceof Conclusion same
        && on.equals(same.on)
        && status.equals(same.status)
        && rule.equals(same.rule);
  }

  @Override
  public int hashCode() {
    return 31 * on.hashCode() + rule.hashCode();
  }
}
