package org.aqcp.random;

import static java.util.Map.entry;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.aqcp.partnership.Document;
import org.aqcp.partnership.FundingStream;
import org.aqcp.partnership.Partner;
import org.aqcp.partnership.Pathway;
import org.aqcp.partnership.Review;
import org.aqcp.partnership.Team;
import org.aqcp.partnership.WorkExperience;

/** What it means in plain Java that an indicator is met, for some that matter most. */
final class PlainMeanings {
  private static final Set<String> BELOW_COLLEGE =
      Set.of("adult-education", "english-language", "high-school");

  /** By the indicator's id. */
  static final Map<String, Predicate<PlainFacts>> MET =
      Map.ofEntries(
          entry("S1.4", PlainMeanings::manyKindsSteerTogetherUnderARecentAgreement),
          entry("S2.2", PlainMeanings::employersAssociationsAndUnionsHaveASay),
          entry("S4.4", PlainMeanings::creditMovesAndMostCredentialsCount),
          entry("S5.4", PlainMeanings::outcomesByTraitsArePublishedAndProtected),
          entry("L1.4", PlainMeanings::organisationsSignedARecentAgreementOnAllFunctions),
          entry("L2.2", PlainMeanings::employersCoDesignAndCurriculaAreReviewed),
          entry("L2.4", PlainMeanings::anAssociationAndWhereThereIsOneAUnionTakePart),
          entry("L3.5", PlainMeanings::theBudgetIsSpreadAndSecured),
          entry("L5.4", p -> p.traits() >= p.threshold("subgroups") && smallGroupsAreProtected(p)),
          entry("L6.3", PlainMeanings::pathwaysHaveEntryPointsAlsoBelowCollege),
          entry("L6.4", PlainMeanings::exitPointsAreManyRecognisedAndLeadOn));

  private PlainMeanings() {}

  private static boolean manyKindsSteerTogetherUnderARecentAgreement(PlainFacts p) {
    return p.signers(p.recentMemoranda()) >= p.threshold("agencies")
        && p.all(Team.class)
            .filter(team -> team.kind().equals("steering"))
            .filter(Team::decisionRule)
            .anyMatch(team -> team.meetingsLastYear() >= p.threshold("meetings"))
        && p.all(Partner.class).map(Partner::type).distinct().count()
            >= p.threshold("partner-types");
  }

  private static boolean employersAssociationsAndUnionsHaveASay(PlainFacts p) {
    return p.employersWithASay() >= p.threshold("employers")
        && p.aPartnerWithASay("business-association")
        && (p.aPartnerWithASay("labor-union") || p.noUnionisedOccupation());
  }

  private static boolean creditMovesAndMostCredentialsCount(PlainFacts p) {
    return Stream.of("articulation", "transfer", "prior-learning").allMatch(p::policyInForce)
        && p.mostExitPointsLeadOn();
  }

  private static boolean outcomesByTraitsArePublishedAndProtected(PlainFacts p) {
    LocalDate since = p.partnership().asOf().minusMonths(p.threshold("report-months"));
    return p.traits() >= p.threshold("subgroups")
        && p.all(Document.class)
            .filter(document -> document.kind().equals("progress-report"))
            .anyMatch(report -> report.published() && !report.date().isBefore(since))
        && smallGroupsAreProtected(p);
  }

  private static boolean smallGroupsAreProtected(PlainFacts p) {
    return p.policyInForce("small-cell-suppression");
  }

  private static boolean organisationsSignedARecentAgreementOnAllFunctions(PlainFacts p) {
    List<String> functions =
        List.of("education-and-training", "assessment", "support-services", "employment-services");
    return p.signers(p.recentMemoranda()) >= p.threshold("organisations")
        && p.recentMemoranda().anyMatch(mou -> mou.assigns().containsAll(functions));
  }

  private static boolean employersCoDesignAndCurriculaAreReviewed(PlainFacts p) {
    return p.employersOfTargetSectors().filter(e -> e.roles().contains("co-design")).count()
            >= p.threshold("employers")
        && p.all(Review.class)
            .filter(review -> review.subject().equals("curriculum"))
            .anyMatch(review -> p.within(review.date(), "review-years"));
  }

  private static boolean anAssociationAndWhereThereIsOneAUnionTakePart(PlainFacts p) {
    boolean apprenticeship =
        p.all(WorkExperience.class).anyMatch(w -> w.kind().equals("registered-apprenticeship"));
    return p.aPartner("business-association")
        && (p.aPartner("labor-union") || apprenticeship || p.noUnionisedOccupation());
  }

  private static boolean theBudgetIsSpreadAndSecured(PlainFacts p) {
    List<FundingStream> streams = p.all(FundingStream.class).toList();
    return !streams.isEmpty()
        && streams.stream().allMatch(s -> s.percentOfBudget() <= p.threshold("largest-percent"))
        && p.partnership().monthsSecured() >= p.threshold("secured-months");
  }

  private static boolean pathwaysHaveEntryPointsAlsoBelowCollege(PlainFacts p) {
    return p.everyPathway(pathway -> pathway.entryPoints().size() >= p.threshold("entry-points"))
        && p.all(Pathway.class)
            .flatMap(pathway -> pathway.entryPoints().stream())
            .anyMatch(entry -> BELOW_COLLEGE.contains(entry.level()));
  }

  private static boolean exitPointsAreManyRecognisedAndLeadOn(PlainFacts p) {
    return p.everyPathway(pathway -> pathway.exitPoints().size() >= p.threshold("exit-points"))
        && p.atLeast(
            "recognised-percent", p.exitPoints().stream().filter(e -> e.industryRecognised()))
        && p.mostExitPointsLeadOn();
  }
}
