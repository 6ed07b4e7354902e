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
 * The status on one indicator, one criterion or the benchmark, and the rules that decided it.
 *
 * @param couldBecome the other statuses that are still possible; empty if nothing unreported can
 *     change the status
 */
public record Verdict(Status status, List<Status> couldBecome, List<RuleReading> rules) {
  public Verdict {
    couldBecome = List.copyOf(couldBecome);
    rules = List.copyOf(rules);
  }

  /** The verdict of rules in one reading. Not refereed: for trying out many rules or facts. */
  public static Verdict read(List<Rule> rules, Reading reading, Bindings bindings) {
    List<RuleReading> read = new ArrayList<>(rules.size());
    for (Rule rule : rules) {
      read.add(new RuleReading(rule, reading.read(rule, bindings)));
    }
    return of(read);
  }

  /** The combined verdict of rules on the same subject. */
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

  /** Whether both are the same status, and could become the same others. */
  public boolean isLike(Verdict other) {
    return status == other.status && couldBecome.equals(other.couldBecome);
  }

  /** Whether something has to change before it can be met, beyond what is unreported. */
  public boolean needsChange() {
    return switch (status) {
      case MET, NOT_APPLICABLE -> false;
      case UNKNOWN -> !couldBecome.contains(Status.MET);
      case PARTLY_MET, NOT_MET -> true;
    };
  }

  /** The first of some verdicts, which may also become any of the others. */
  static Verdict any(List<Verdict> some) {
    Verdict first = some.get(0);
    Set<Status> possible = EnumSet.noneOf(Status.class);
    for (Verdict one : some) {
      possible.add(one.status);
      possible.addAll(one.couldBecome);
    }
    possible.remove(first.status);
    possible.remove(Status.UNKNOWN);
    return new Verdict(first.status, new ArrayList<>(possible), first.rules);
  }

  /** The verdict as a fact for the rules of the next level. */
  Standing standing(String id, String of, int weight) {
    return new Standing(
        id,
        of,
        whether(Status.MET, Status.MET),
        whether(Status.MET, Status.PARTLY_MET),
        negated(whether(Status.NOT_APPLICABLE, Status.NOT_APPLICABLE)),
        whether(Status.MET, Status.NOT_APPLICABLE),
        weight);
  }

  /** Whether the final status is one of two; null if undecided. */
  private Boolean whether(Status one, Status other) {
    boolean unknown = status == Status.UNKNOWN;
    boolean always = unknown || status == one || status == other;
    boolean ever = always && !unknown;
    for (Status possible : couldBecome) {
      boolean either = possible == one || possible == other;
      always &= either;
      ever |= either;
    }
    return always ? Boolean.TRUE : ever ? null : Boolean.FALSE;
  }

  private static Boolean negated(Boolean value) {
    return value == null ? null : !value;
  }
}
