package org.aqcp.evaluation;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.aqcp.condition.Bindings;
import org.aqcp.condition.Reading;
import org.aqcp.condition.Rule;
import org.aqcp.condition.Standing;
import org.aqcp.condition.Status;
import org.aqcp.condition.Truth;

/**
 * Where a partnership stands on one indicator, one criterion or the whole, and the rules that put
 * it there.
 *
 * @param couldBecome the other statuses that are still possible; empty where what is unreported
 *     cannot change the status
 */
public record Verdict(Status status, List<Status> couldBecome, List<RuleReading> rules) {
  public Verdict {
    couldBecome = List.copyOf(couldBecome);
    rules = List.copyOf(rules);
  }

  /** What rules say by one reading. Nothing referees it: it is for trying many rules or facts. */
  public static Verdict read(List<Rule> rules, Reading reading, Bindings bindings) {
    return of(
        rules.stream().map(rule -> new RuleReading(rule, reading.read(rule, bindings))).toList());
  }

  /** What rules on the same thing say together. */
  public static Verdict of(List<RuleReading> rules) {
    Set<Status> possible = EnumSet.noneOf(Status.class);
    Status certain = null;
    for (Status conclusion : Status.CONCLUSIONS) {
      Truth concluded = concluded(conclusion, rules);
      if (concluded != Truth.FALSE) {
        possible.add(conclusion);
      }
      if (concluded == Truth.TRUE) {
        certain = conclusion;
        break;
      }
    }
    if (certain == null) {
      possible.add(Status.NOT_MET);
      certain = possible.size() == 1 ? Status.NOT_MET : Status.UNKNOWN;
    }
    possible.remove(certain);
    return new Verdict(certain, new ArrayList<>(possible), rules);
  }

  private static Truth concluded(Status conclusion, List<RuleReading> rules) {
    Truth truth = Truth.FALSE;
    for (RuleReading reading : rules) {
      if (reading.rule().conclusion() == conclusion) {
        truth = truth.or(reading.holds());
      }
    }
    return truth;
  }

  public boolean decided() {
    return couldBecome.isEmpty();
  }

  /** As the fact that the rules of the next floor read. */
  Standing standing(String id, String of) {
    return new Standing(
        id,
        of,
        whether(Status.MET, Status.MET),
        whether(Status.MET, Status.PARTLY_MET),
        negated(whether(Status.NOT_APPLICABLE, Status.NOT_APPLICABLE)));
  }

  /** Whether the status is, in the end, one of two; null while that is open. */
  private Boolean whether(Status one, Status other) {
    boolean unknown = status == Status.UNKNOWN;
    boolean always = unknown || status == one || status == other;
    boolean ever = always && !unknown;
    for (Status possible : couldBecome) {
      boolean asked = possible == one || possible == other;
      always &= asked;
      ever |= asked;
    }
    return always ? Boolean.TRUE : ever ? null : Boolean.FALSE;
  }

  private static Boolean negated(Boolean value) {
    return value == null ? null : !value;
  }
}
