package org.aqcp.random;

import static org.aqcp.random.Meaning.aStudyNamesAnOccupation;
import static org.aqcp.random.Meaning.all;
import static org.aqcp.random.Meaning.atLeastPercent;
import static org.aqcp.random.Meaning.threshold;

import java.util.List;
import java.util.Set;
import org.aqcp.partnership.facts.Agreement;
import org.aqcp.partnership.facts.DataLink;
import org.aqcp.partnership.facts.Employer;
import org.aqcp.partnership.facts.ExitPoint;
import org.aqcp.partnership.facts.LaborMarketStudy;
import org.aqcp.partnership.facts.Partner;
import org.aqcp.partnership.facts.Partnership;
import org.aqcp.partnership.facts.Pathway;
import org.aqcp.partnership.facts.Policy;
import org.aqcp.partnership.facts.Team;

/** The meanings of some state rules. */
final class StateMeanings {
  private static final Set<String> SAY = Set.of("lead", "decide", "co-design");

  static final List<Meaning> ALL =
      List.of(
          new Meaning(
              "S1.4 many kinds of partners steer together under an agreement in effect",
              StateMeanings::steerTogether),
          new Meaning(
              "S2.2 employers and a business association have a say where no occupation is"
                  + " unionised",
              StateMeanings::haveASayWithoutUnions),
          new Meaning(
              "S4.4 credit moves, prior learning is recognised and most credentials count towards"
                  + " a next one",
              StateMeanings::creditMoves),
          new Meaning(
              "S5.1 records of several systems match those on wages under a running agreement",
              StateMeanings::recordsMatch));

  private StateMeanings() {}

  private static boolean steerTogether(Partnership p) {
    int years = threshold("S1.4", "agreement-years");
    boolean signed =
        Meaning.signedBy(threshold("S1.4", "agencies"), Meaning.mousInEffect(p, years), p);
    boolean steered =
        all(p, Team.class)
            .anyMatch(
                team ->
                    team.kind().equals("steering")
                        && team.decisionRule()
                        && team.meetingsLastYear() >= threshold("S1.4", "meetings"));
    long types = all(p, Partner.class).map(Partner::type).distinct().count();
    return signed && steered && types >= threshold("S1.4", "partner-types");
  }

  private static boolean haveASayWithoutUnions(Partnership p) {
    long employers =
        all(p, Employer.class)
            .filter(employer -> employer.roles().stream().anyMatch(SAY::contains))
            .filter(employer -> p.targetSectors().contains(employer.sector()))
            .count();
    boolean association =
        all(p, Partner.class)
            .filter(partner -> partner.type().equals("business-association"))
            .anyMatch(partner -> partner.roles().stream().anyMatch(SAY::contains));
    boolean union =
        all(p, LaborMarketStudy.class)
            .flatMap(study -> study.occupations().stream())
            .anyMatch(occupation -> occupation.unionised());
    return employers >= threshold("S2.2", "employers")
        && association
        && aStudyNamesAnOccupation(p)
        && !union;
  }

  private static boolean creditMoves(Partnership p) {
    List<ExitPoint> exits =
        all(p, Pathway.class).flatMap(pathway -> pathway.exitPoints().stream()).toList();
    return inForce(p, "articulation")
        && inForce(p, "transfer")
        && inForce(p, "prior-learning")
        && atLeastPercent(
            threshold("S4.4", "stacking-percent"),
            exits,
            exit -> !exit.stacksInto().equals("none"));
  }

  private static boolean inForce(Partnership p, String topic) {
    return all(p, Policy.class)
        .anyMatch(policy -> policy.topic().equals(topic) && policy.status().equals("in-force"));
  }

  private static boolean sharesData(Agreement agreement) {
    return agreement.kind().equals("data-sharing")
        || (agreement.kind().equals("mou") && agreement.covers().contains("data-sharing"));
  }

  private static boolean recordsMatch(Partnership p) {
    boolean wages =
        all(p, DataLink.class)
            .anyMatch(
                link ->
                    link.reaches().equals("wages")
                        && link.matchPercent() >= threshold("S5.1", "match-percent"));
    long kinds = all(p, DataLink.class).map(DataLink::reaches).distinct().count();
    boolean agreed =
        all(p, Agreement.class)
            .filter(StateMeanings::sharesData)
            .filter(a -> a.signatories().size() >= threshold("S5.1", "signatures"))
            .anyMatch(a -> a.openEnded() || !a.endDate().isBefore(p.asOf()));
    return wages && kinds >= threshold("S5.1", "record-kinds") && agreed;
  }
}
