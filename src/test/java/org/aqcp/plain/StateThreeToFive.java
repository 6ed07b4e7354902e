package org.aqcp.plain;

import static org.aqcp.plain.WholePartnership.different;
import static org.aqcp.plain.WholePartnership.inForce;
import static org.aqcp.plain.WholePartnership.percent;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.aqcp.partnership.facts.Assessment;
import org.aqcp.partnership.facts.DataLink;
import org.aqcp.partnership.facts.DataSystem;
import org.aqcp.partnership.facts.FundingStream;
import org.aqcp.partnership.facts.Measure;
import org.aqcp.partnership.facts.Outcome;
import org.aqcp.partnership.facts.Policy;
import org.aqcp.partnership.facts.Region;
import org.aqcp.partnership.facts.Training;

/** Indicators of the state criteria 3 to 5. */
public final class StateThreeToFive {
  public static final List<Answer.Asked> ALL =
      List.of(
          new Answer.Asked("S3.1", StateThreeToFive::resourceMap),
          new Answer.Asked("S3.2", StateThreeToFive::braidedFunds),
          new Answer.Asked("S3.3", StateThreeToFive::systemFunding),
          new Answer.Asked("S3.4", StateThreeToFive::pathwayFunding),
          new Answer.Asked("S3.5", StateThreeToFive::participantFunding),
          new Answer.Asked("S3.6", StateThreeToFive::sustainabilityPlan),
          new Answer.Asked("S4.1", LocalFourToSix::policyReview),
          new Answer.Asked("S4.2", StateThreeToFive::officialPolicy),
          new Answer.Asked("S4.3", StateThreeToFive::integratedTeaching),
          new Answer.Asked("S4.4", StateThreeToFive::movingCredit),
          new Answer.Asked("S4.5", StateThreeToFive::alignedIntake),
          new Answer.Asked("S4.6", StateThreeToFive::supportPolicy),
          new Answer.Asked("S5.1", StateThreeToFive::linkedData),
          new Answer.Asked("S5.2", StateThreeToFive::sharedMeasures),
          new Answer.Asked("S5.3", StateThreeToFive::identification),
          new Answer.Asked("S5.4", StateThreeToFive::resultsBySubgroup),
          new Answer.Asked("S5.5", StateThreeToFive::improvement),
          new Answer.Asked("S5.6", StateThreeToFive::dataForRegions));

  private static final Set<String> PUBLIC = Set.of("federal", "state", "local");
  private static final Set<String> BINDING = Set.of("statute", "rule", "board-policy");
  private static final Set<String> ASSISTANCE =
      Set.of("cash-assistance", "food-assistance-training");

  private StateThreeToFive() {}

  private static List<FundingStream> streams(WholePartnership p, Predicate<FundingStream> which) {
    return p.all(FundingStream.class).stream().filter(which).toList();
  }

  private static List<FundingStream> paying(WholePartnership p, String function) {
    return streams(p, stream -> stream.functions().contains(function));
  }

  /** S3.1. */
  private static Answer resourceMap(WholePartnership p) {
    List<FundingStream> linked = streams(p, stream -> !stream.functions().isEmpty());
    boolean several = linked.size() >= 5;
    boolean levels = different(linked.stream().map(FundingStream::sourceLevel)) >= 3;
    return Answer.of(
        p.hasRecent("funding-map", 24) && several && levels,
        p.hasDocument("funding-map") || several);
  }

  /** S3.2. */
  private static Answer braidedFunds(WholePartnership p) {
    List<FundingStream> braided =
        streams(p, stream -> PUBLIC.contains(stream.sourceLevel()) && stream.combined());
    boolean agreed = Agreements.on(p, "funding").inEffect(36).haveSignatures(2);
    return Answer.of(braided.size() >= 2 && agreed, !braided.isEmpty());
  }

  /** S3.3. */
  private static Answer systemFunding(WholePartnership p) {
    boolean post = p.own().ftePercent() >= 100;
    List<FundingStream> system = paying(p, "system");
    return Answer.of(
        post && percent(50, system, FundingStream::recurring), post || !system.isEmpty());
  }

  /** S3.4. */
  private static Answer pathwayFunding(WholePartnership p) {
    List<FundingStream> teaching =
        paying(p, "education-and-training").stream()
            .filter(stream -> stream.sourceLevel().equals("state"))
            .toList();
    return Answer.of(
        teaching.stream().anyMatch(FundingStream::recurring) && percentEnding(p, 24) <= 50,
        !teaching.isEmpty());
  }

  /** The share of the budget from streams that end so soon and do not come again. */
  static long percentEnding(WholePartnership p, int months) {
    return streams(p, s -> !s.recurring() && p.endsWithin(months, s.endDate())).stream()
        .mapToLong(FundingStream::percentOfBudget)
        .sum();
  }

  /** S3.5. */
  private static Answer participantFunding(WholePartnership p) {
    boolean aid = p.hasPolicy("short-term-aid");
    List<FundingStream> support = paying(p, "support-services");
    boolean assistance = support.stream().anyMatch(s -> ASSISTANCE.contains(s.program()));
    return Answer.of(aid && support.size() >= 2 && assistance, aid || !support.isEmpty());
  }

  /** S3.6. */
  private static Answer sustainabilityPlan(WholePartnership p) {
    boolean covering =
        p.documents("sustainability-plan")
            .anyMatch(plan -> p.within(36, plan.date()) && plan.coveredPercent() >= 50);
    boolean lasting = p.every(FundingStream.class, FundingStream::recurring);
    return !covering && lasting
        ? Answer.NOT_APPLICABLE
        : Answer.of(covering, p.hasDocument("sustainability-plan"));
  }

  /** S4.2. */
  private static Answer officialPolicy(WholePartnership p) {
    List<String> instruments =
        p.all(Policy.class).stream()
            .filter(policy -> inForce(policy, "career-pathways"))
            .map(Policy::instrument)
            .toList();
    return Answer.of(
        different(instruments.stream()) >= 2 && instruments.stream().anyMatch(BINDING::contains),
        !instruments.isEmpty());
  }

  /** S4.3. */
  private static Answer integratedTeaching(WholePartnership p) {
    boolean integrated = p.hasPolicy("integrated-education-and-training");
    boolean together = p.hasPolicy("co-enrolment");
    boolean paid = paying(p, "education-and-training").stream().anyMatch(FundingStream::combined);
    return Answer.of(integrated && together && paid, integrated || together);
  }

  /** S4.4. */
  private static Answer movingCredit(WholePartnership p) {
    boolean moves = p.hasPolicy("articulation") && p.hasPolicy("transfer");
    boolean prior = p.hasPolicy("prior-learning");
    return Answer.of(
        moves && prior && LocalFourToSix.leadOn(p, 50),
        prior || p.hasPolicy("articulation", "transfer"));
  }

  /** S4.5. */
  private static Answer alignedIntake(WholePartnership p) {
    boolean accepted =
        p.has(Assessment.class, one -> p.organisations(one.acceptedBy().stream()) >= 2);
    return Answer.of(
        p.hasPolicy("common-intake") && p.hasPolicy("common-assessment") && accepted,
        p.hasPolicy("common-intake", "common-assessment") || accepted);
  }

  /** S4.6. */
  private static Answer supportPolicy(WholePartnership p) {
    return Answer.of(
        p.hasPolicy("navigation") && p.hasPolicy("support-services"),
        p.hasPolicy("navigation", "support-services"));
  }

  /** S5.1. */
  private static Answer linkedData(WholePartnership p) {
    List<DataLink> links = p.all(DataLink.class);
    boolean wages =
        p.has(DataLink.class, link -> link.reaches().equals("wages") && link.matchPercent() >= 70);
    boolean shared = Agreements.on(p, "data-sharing").notEnded().haveSignatures(2);
    return Answer.of(
        wages && different(links.stream().map(DataLink::reaches)) >= 3 && shared, !links.isEmpty());
  }

  /** S5.2. */
  private static Answer sharedMeasures(WholePartnership p) {
    List<Measure> all = p.all(Measure.class);
    return Answer.of(
        all.size() >= 3
            && percent(50, all, Measure::computed)
            && LocalFourToSix.adopters(p, all) >= 2,
        !all.isEmpty());
  }

  /** S5.3. */
  private static Answer identification(WholePartnership p) {
    boolean written = p.hasDocument("participant-definition");
    boolean marked = p.has(DataSystem.class, DataSystem::flagsParticipants);
    return Answer.of(written && marked, written || marked);
  }

  /** S5.4. */
  private static Answer resultsBySubgroup(WholePartnership p) {
    List<Outcome> results =
        p.all(Outcome.class).stream().filter(o -> !o.subgroup().equals("all")).toList();
    int traits =
        different(
            results.stream()
                .filter(outcome -> outcome.denominator() >= 1)
                .filter(outcome -> p.within(36, outcome.periodEnd()))
                .map(Outcome::subgroup));
    return Answer.of(
        traits >= 3 && StateOneToTwo.publicWasTold(p) && p.hasPolicy("small-cell-suppression"),
        !results.isEmpty());
  }

  /** S5.5. */
  private static Answer improvement(WholePartnership p) {
    boolean decided =
        LocalFourToSix.outcomesReviews(p, 24).stream().anyMatch(r -> r.decisions() >= 1);
    return Answer.of(
        p.hasDocument("review-calendar") && decided,
        !LocalFourToSix.outcomesReviews(p, 24).isEmpty());
  }

  /** S5.6. */
  private static Answer dataForRegions(WholePartnership p) {
    boolean trained =
        p.has(Training.class, t -> t.topic().equals("data") && p.within(12, t.date()));
    return Answer.of(
        percent(80, p.all(Region.class), Region::dataAccess) && trained,
        p.has(Region.class, Region::dataAccess) || trained);
  }
}
