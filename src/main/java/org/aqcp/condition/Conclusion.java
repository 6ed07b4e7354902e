package org.aqcp.condition;

/**
 * The conclusion of a rule that fired.
 *
 * @param on the id of the indicator, criterion or benchmark
 * @param status the key of the status, such as {@code partly-met}
 * @param rule the rule's name
 */
public record Conclusion(String on, String status, String rule) {
  // written out because a record's generated equals is slow on its first call
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
