package org.aqcp.partnership;

import org.aqcp.input.Place;

/**
 * One thing that a partnership states. A component that is null is unreported: not none, and not
 * no.
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
        WorkExperience {
  /** Where a reader finds it in the partnership's file. */
  Place place();
}
