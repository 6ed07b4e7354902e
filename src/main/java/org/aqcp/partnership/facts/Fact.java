package org.aqcp.partnership.facts;

import java.lang.reflect.RecordComponent;
import java.util.Objects;
import org.aqcp.input.problem.Place;

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

  /** Whether two are of the same kind and state the same at the same place. */
  static boolean same(Fact one, Object other) {
    if (one == other) {
      return true;
    }
    if (!(other instanceof Fact that)
        || that.getClass() != one.getClass()
        || !one.place().equals(that.place())) {
      return false;
    }
    for (RecordComponent part : one.getClass().getRecordComponents()) {
      try {
        if (!Objects.equals(part.getAccessor().invoke(one), part.getAccessor().invoke(that))) {
          return false;
        }
      } catch (ReflectiveOperationException e) {
        throw new IllegalStateException("the parts of facts are public", e);
      }
    }
    return true;
  }
}
