package org.aqcp.search.symbolic;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.aqcp.condition.Rule;
import org.aqcp.condition.Status;
import org.aqcp.search.formula.Formula;
import org.aqcp.search.formula.Formulas;

/**
 * The verdict of rules on one subject, depending on what is chosen: the same as {@link
 * org.aqcp.evaluation.Verdict} of the partnership that each combination of options makes.
 *
 * @param concluded when a rule with each conclusion holds
 */
public record SymbolicVerdict(Map<Status, Possible> concluded, Formulas by) {
  public SymbolicVerdict {
    concluded = new EnumMap<>(concluded);
  }

  /**
   * The combined verdict of rules.
   *
   * @throws NotSymbolic if one of them cannot be read with choices, or only at too great a length
   */
  public static SymbolicVerdict of(List<Rule> rules, SymbolicReading reading, Formulas by) {
    Map<Status, Possible> concluded = new EnumMap<>(Status.class);
    for (Status conclusion : Status.CONCLUSIONS) {
      List<Rule> concluding = rules.stream().filter(r -> r.conclusion() == conclusion).toList();
      concluded.put(conclusion, Possible.any(concluding.stream().map(reading::read).toList(), by));
    }
    return new SymbolicVerdict(concluded, by);
  }

  /** When it is a status, whatever else unreported facts could make it. */
  public Formula is(Status status) {
    return switch (status) {
      case MET, NOT_APPLICABLE, PARTLY_MET ->
          by.and(concluded.get(status).sure(), nothingSure(better(status)));
      case NOT_MET -> nothingPossible();
      case UNKNOWN -> by.and(nothingSure(Status.CONCLUSIONS), by.not(nothingPossible()));
    };
  }

  /** When it is a known status, or could become it. */
  public Formula couldBe(Status status) {
    return switch (status) {
      case MET, NOT_APPLICABLE, PARTLY_MET ->
          by.and(concluded.get(status).possible(), nothingSure(better(status)));
      case NOT_MET -> nothingSure(Status.CONCLUSIONS);
      case UNKNOWN -> throw new IllegalArgumentException("nothing becomes unknown");
    };
  }

  /** When it is one of some known statuses, now and whatever is found out, and when it could be. */
  public Possible oneOf(Set<Status> some) {
    Formula other = by.no();
    Formula any = by.no();
    for (Status status : Status.values()) {
      if (status != Status.UNKNOWN && some.contains(status)) {
        any = by.or(any, couldBe(status));
      } else if (status != Status.UNKNOWN) {
        other = by.or(other, couldBe(status));
      }
    }
    return new Possible(by.not(other), any);
  }

  /** When it is met, or at least partly met, whatever else unreported facts could make it. */
  public Formula isAtLeast(Status status) {
    Possible applies = concluded.get(Status.NOT_APPLICABLE).not(by);
    Formula met = concluded.get(Status.MET).sure();
    return switch (status) {
      case MET -> met;
      case PARTLY_MET ->
          by.or(met, by.and(concluded.get(Status.PARTLY_MET).sure(), applies.possible()));
      default -> throw new IllegalArgumentException("nobody wants to be " + status.words());
    };
  }

  /** When it is met or partly met, now and whatever is found out, and when it could be. */
  public Possible atLeastPartlyMet() {
    Possible met = concluded.get(Status.MET);
    Possible applies = concluded.get(Status.NOT_APPLICABLE).not(by);
    Possible partly = concluded.get(Status.PARTLY_MET).and(applies, by);
    return Possible.any(List.of(met, partly), by);
  }

  /** The verdict as the one on an optional indicator counts: met, or not applicable. */
  public SymbolicVerdict optional() {
    Formula met = concluded.get(Status.MET).sure();
    return new SymbolicVerdict(
        Map.of(
            Status.MET, Possible.certain(met),
            Status.NOT_APPLICABLE, Possible.certain(by.yes()),
            Status.PARTLY_MET, Possible.certain(by.no())),
        by);
  }

  private static List<Status> better(Status than) {
    return Status.CONCLUSIONS.subList(0, Status.CONCLUSIONS.indexOf(than));
  }

  private Formula nothingSure(List<Status> conclusions) {
    return by.and(conclusions.stream().map(one -> by.not(concluded.get(one).sure())).toList());
  }

  private Formula nothingPossible() {
    return by.and(
        Status.CONCLUSIONS.stream().map(one -> by.not(concluded.get(one).possible())).toList());
  }
}
