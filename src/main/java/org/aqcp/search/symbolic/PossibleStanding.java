package org.aqcp.search.symbolic;

import java.util.List;
import org.aqcp.condition.Status;
import org.aqcp.search.formula.Formula;
import org.aqcp.search.formula.Formulas;

/**
 * The standing of one part of a group, depending on what is chosen.
 *
 * @param id the id of the indicator or criterion
 * @param of the id of the group that it belongs to
 */
public record PossibleStanding(String id, String of, int weight, SymbolicVerdict verdict) {
  /** What a part of the standing can be. */
  Value part(String name, Formulas by) {
    return switch (name) {
      case "id" -> Value.certain(id, by);
      case "of" -> Value.certain(of, by);
      case "weight" -> Value.certain(weight, by);
      case "met" -> value(met(), by);
      case "atLeastPartlyMet" -> value(verdict.atLeastPartlyMet(), by);
      case "applicable" -> value(applicable(by), by);
      case "metOrNotApplicable" -> value(metOrNotApplicable(by), by);
      default -> throw new NotSymbolic("a standing has no " + name);
    };
  }

  private Possible met() {
    return verdict.concluded().get(Status.MET);
  }

  private Possible notApplicable() {
    return verdict.concluded().get(Status.NOT_APPLICABLE);
  }

  private Possible applicable(Formulas by) {
    Formula notSure = by.and(by.not(met().possible()), notApplicable().sure());
    Formula not = by.and(by.not(met().sure()), notApplicable().possible());
    return new Possible(notSure, not).not(by);
  }

  private Possible metOrNotApplicable(Formulas by) {
    return Possible.any(List.of(met(), notApplicable()), by);
  }

  private static Value value(Possible holds, Formulas by) {
    return new Value.OneOf(
        List.of(
            new Value.Case(holds.sure(), true),
            new Value.Case(by.and(holds.possible(), by.not(holds.sure())), null),
            new Value.Case(by.not(holds.possible()), false)));
  }
}
