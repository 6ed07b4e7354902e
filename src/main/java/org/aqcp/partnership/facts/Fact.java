package org.aqcp.partnership.facts;

import org.aqcp.input.problem.Place;

/**
 * One thing that a partnership reports. A null component means unreported, which is neither "none"
 * nor "no".
 */
public sealed interface Fact
    permits Action,
        Agreement,
        Assessment,
        Barrier,
        Commitment,
        Contribution,
        DataLink,
        DataSystem,
        Document,
        Employer,
        EntryPoint,
        Evidence,
        ExitPoint,
        FundingStream,
        LaborMarketStudy,
        Measure,
        Occupation,
        Outcome,
        Partner,
        Partnership,
        Pathway,
        Policy,
        Practice,
        Region,
        Review,
        SectorPartnership,
        Service,
        Signatory,
        Step,
        Team,
        Training,
        Waiver,
        WorkExperience {
  /** Its location in the partnership's file. */
  Place place();

  /** Whether both are of the same kind, with equal parts and the same location. */
  static boolean same(Fact one, Object other) {
    if (one == other) {
      return true;
    }
    if (!(other instanceof Fact that)
        || that.getClass() != one.getClass()
        || !one.place().equals(that.place())) {
      return false;
    }
    return FactParts.areSame(one, that);
  }
}
