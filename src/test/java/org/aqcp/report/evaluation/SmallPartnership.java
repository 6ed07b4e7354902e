package org.aqcp.report.evaluation;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.aqcp.explanation.ExplainedEvaluation;
import org.aqcp.input.file.Origin;
import org.aqcp.input.problem.Place;
import org.aqcp.input.record.Day;
import org.aqcp.partnership.PartnershipFile;
import org.aqcp.partnership.facts.Employer;
import org.aqcp.partnership.facts.Evidence;
import org.aqcp.partnership.facts.Partnership;
import org.aqcp.partnership.facts.Section;
import org.aqcp.partnership.facts.SectionType;
import org.aqcp.shipped.Shipped;

/** A local partnership with two employers, one rating of its own, and nothing else. */
final class SmallPartnership {
  private SmallPartnership() {}

  /** Not read from a file, since the reader of files refuses characters that do not show. */
  static ExplainedEvaluation explained(String name) {
    Day day = Day.of(LocalDate.of(2014, 6, 30));
    Employer hiring =
        new Employer(name, "health care", List.of("hire"), day, null, new Place(31, 5));
    Employer silent = new Employer("Rivera Foods", null, null, null, null, new Place(38, 5));
    Evidence own = new Evidence("L2.2", 2, name, day, null, null, null, new Place(50, 5));
    Map<SectionType, Section> sections =
        Map.of(
            SectionType.EMPLOYERS,
            Section.complete(List.of(hiring, silent)),
            SectionType.EVIDENCE,
            Section.complete(List.of(own)));
    Partnership partnership =
        new Partnership(
            name,
            "local",
            null,
            null,
            null,
            day,
            List.of("health care"),
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            sections,
            new Place(1, 1));
    Origin origin = Origin.of("some/where/partnership.yaml", new byte[0]);
    return explained(new PartnershipFile(origin, partnership, Place.NOWHERE, List.of(), List.of()));
  }

  static ExplainedEvaluation explained(PartnershipFile file) {
    return ExplainedEvaluation.of(file, Shipped.evaluator(file.partnership().level()));
  }
}
