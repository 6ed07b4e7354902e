package org.aqcp.partnership.facts;

import org.aqcp.input.problem.Place;

/**
 * One thing that a partnership reports. A null component means unreported, which is neither "none"
 * nor "no".
 */
public sealed interface Fact
    permits Academy,
        AcademyYear,
        Action,
        Agreement,
        Assessment,
        Barrier,
        Certification,
        ClusterPlace,
        Commitment,
        Contribution,
        Course,
        DataLink,
        DataSystem,
        Document,
        Employer,
        EntryPoint,
        Evidence,
        ExitPoint,
        FundingStream,
        InDemandOccupation,
        IntegratedProgram,
        LaborMarketStudy,
        Measure,
        Membership,
        Occupation,
        Outcome,
        Partner,
        Partnership,
        Pathway,
        Policy,
        Practice,
        ProgramOfStudy,
        Region,
        Review,
        SectorPartnership,
        Service,
        Signatory,
        StandardRating,
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
