package org.aqcp.condition;

import java.util.Optional;

/** A method that conditions may call. Rules can call no others. */
public enum RuleMethod {
  SIZE("size", "", "java.util.List"),
  THRESHOLD("threshold", "$indicator", "org.aqcp.framework.Indicator"),
  GROUP_THRESHOLD("threshold", "$group", "org.aqcp.condition.Group"),
  YEARS_AGO("yearsAgo", "$partnership", "org.aqcp.partnership.facts.Partnership"),
  MONTHS_AGO("monthsAgo", "$partnership", "org.aqcp.partnership.facts.Partnership"),
  MONTHS_AHEAD("monthsAhead", "$partnership", "org.aqcp.partnership.facts.Partnership");

  private final String drl;
  private final String on;
  private final String owner;

  RuleMethod(String drl, String on, String owner) {
    this.drl = drl;
    this.on = on;
    this.owner = owner;
  }

  /** The name of the method in DRL. */
  public String drl() {
    return drl;
  }

  /** The variable that it is called on; empty if that may be any list. */
  public String on() {
    return on;
  }

  /** Whether it returns a threshold by its name. */
  public boolean isThreshold() {
    return drl.equals(THRESHOLD.drl);
  }

  /** The class that declares it. */
  public String owner() {
    return owner;
  }

  /** The method of that name that a rule may call on a variable. */
  public static Optional<RuleMethod> of(String variable, String drl) {
    for (RuleMethod method : values()) {
      if (method.on.equals(variable) && method.drl.equals(drl)) {
        return Optional.of(method);
      }
    }
    return Optional.empty();
  }
}
