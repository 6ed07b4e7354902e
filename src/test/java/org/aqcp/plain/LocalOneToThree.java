package org.aqcp.plain;

import static org.aqcp.plain.WholePartnership.NONE;
import static org.aqcp.plain.WholePartnership.different;
import static org.aqcp.plain.WholePartnership.percent;

import java.util.List;
import java.util.Set;
import org.aqcp.partnership.facts.Contribution;
import org.aqcp.partnership.facts.Employer;
import org.aqcp.partnership.facts.FundingStream;
import org.aqcp.partnership.facts.Occupation;
import org.aqcp.partnership.facts.Partner;
import org.aqcp.partnership.facts.Pathway;
import org.aqcp.partnership.facts.Review;
import org.aqcp.partnership.facts.Service;
import org.aqcp.partnership.facts.Training;
import org.aqcp.partnership.facts.WorkExperience;

/** Indicators of the local criteria 1 to 3. */
public final class LocalOneToThree {
  public static final List<Answer.Asked> ALL =
      List.of(
          new Answer.Asked("L1.2", LocalOneToThree::rightPartners),
          new Answer.Asked("L1.4", LocalOneToThree::writtenRoles),
          new Answer.Asked("L1.5", LocalOneToThree::strategyToScale),
          new Answer.Asked("L1.6", LocalOneToThree::staffDevelopment),
          new Answer.Asked("L2.2", LocalOneToThree::employersCoDesign),
          new Answer.Asked("L2.3", LocalOneToThree::employersDeliver),
          new Answer.Asked("L2.4", LocalOneToThree::associationAndLabor),
          new Answer.Asked("L2.6", LocalOneToThree::jobQuality),
          new Answer.Asked("L3.3", LocalOneToThree::costsCovered),
          new Answer.Asked("L3.4", LocalOneToThree::capacityShared),
          new Answer.Asked("L3.5", LocalOneToThree::sustainability));

  private static final Set<String> FUNCTIONS =
      Set.of("education-and-training", "assessment", "support-services", "employment-services");
  private static final Set<String> SUPPORTS =
      Set.of("tutoring", "child-care", "transport", "financial-support", "counselling");

  private LocalOneToThree() {}

  /** L1.2. */
  private static Answer rightPartners(WholePartnership p) {
    int types = different(p.all(Partner.class).stream().map(Partner::type));
    boolean core =
        p.hasPartner("college")
            && p.hasPartner("adult-education")
            && p.hasPartner("workforce", "one-stop");
    boolean contacts =
        percent(80, p.all(Partner.class), partner -> !partner.contact().equals(NONE));
    return Answer.of(types >= 6 && core && contacts, types >= 3);
  }

  /** L1.4. */
  private static Answer writtenRoles(WholePartnership p) {
    Agreements full =
        Agreements.memoranda(p)
            .where(agreement -> agreement.assigns().containsAll(FUNCTIONS))
            .inEffect(36);
    return Answer.of(full.signedBy(3), Agreements.memoranda(p).exist());
  }

  /** L1.5. */
  private static Answer strategyToScale(WholePartnership p) {
    boolean several = p.all(Pathway.class).size() >= 2;
    boolean strategy = p.hasRecent("strategy", 36);
    return Answer.of(
        several && strategy && p.hasRecent("sustainability-plan", 36), several || strategy);
  }

  /** L1.6. */
  private static Answer staffDevelopment(WholePartnership p) {
    List<Training> joint =
        p.all(Training.class).stream()
            .filter(training -> training.joint() && p.within(12, training.date()))
            .toList();
    long large = joint.stream().filter(training -> training.staffTrained() >= 10).count();
    long broad = joint.stream().filter(training -> training.percentOfStaff() >= 50).count();
    return Answer.of(large >= 2 || broad >= 2, !joint.isEmpty());
  }

  /** L2.2. */
  private static Answer employersCoDesign(WholePartnership p) {
    List<Employer> designing =
        p.all(Employer.class).stream().filter(e -> e.roles().contains("co-design")).toList();
    long inTarget =
        designing.stream().filter(e -> p.own().targetSectors().contains(e.sector())).count();
    boolean reviewed =
        p.has(
            Review.class,
            review -> review.subject().equals("curriculum") && p.within(24, review.date()));
    return Answer.of(inTarget >= 2 && reviewed, !designing.isEmpty());
  }

  /** L2.3. */
  private static Answer employersDeliver(WholePartnership p) {
    long hiring = p.count(Employer.class, employer -> employer.roles().contains("hire"));
    long places = p.all(WorkExperience.class).stream().mapToLong(WorkExperience::places).sum();
    boolean giving =
        p.has(Employer.class, e -> e.roles().contains("teach") || e.roles().contains("fund"));
    boolean hosting =
        p.has(Employer.class, employer -> employer.roles().contains("host-work-experience"));
    return Answer.of(hiring >= 2 && places >= 20 && giving, hiring > 0 || hosting);
  }

  /** L2.4. */
  private static Answer associationAndLabor(WholePartnership p) {
    boolean association = p.hasPartner("business-association");
    boolean union = p.hasPartner("labor-union");
    boolean apprenticeship =
        p.has(WorkExperience.class, offer -> offer.kind().equals("registered-apprenticeship"));
    return Answer.of(
        association && (union || apprenticeship || p.noneIsUnionised()), association || union);
  }

  /** L2.6. An occupation that two studies name is one that pays; shares are of all entries. */
  private static Answer jobQuality(WholePartnership p) {
    int paying =
        different(
            p.occupations().stream()
                .filter(occupation -> occupation.entryWage() >= p.own().selfSufficiencyWage())
                .map(Occupation::name));
    boolean leading = percent(50, p.occupations(), o -> !o.nextOccupation().equals(NONE));
    return Answer.of(paying >= 2 && leading, leading);
  }

  /** L3.3. */
  private static Answer costsCovered(WholePartnership p) {
    List<Service> money =
        p.all(Service.class).stream().filter(s -> s.kind().equals("financial-support")).toList();
    int kinds =
        different(p.all(Service.class).stream().map(Service::kind).filter(SUPPORTS::contains));
    return Answer.of(
        p.hasRecent("cost-study", 24)
            && money.stream().anyMatch(service -> service.percentServed() >= 50)
            && kinds >= 3,
        !money.isEmpty() || kinds >= 3);
  }

  /** L3.4. */
  private static Answer capacityShared(WholePartnership p) {
    List<Contribution> all = p.all(Contribution.class);
    boolean shared =
        different(all.stream().map(Contribution::kind)) >= 2
            && p.organisations(all.stream().map(Contribution::partner)) >= 2
            && all.stream().mapToLong(Contribution::value).sum() >= 10_000;
    return Answer.of(shared, !all.isEmpty());
  }

  /** L3.5. */
  private static Answer sustainability(WholePartnership p) {
    boolean spread = p.every(FundingStream.class, stream -> stream.percentOfBudget() <= 60);
    boolean secured = p.own().monthsSecured() >= 12;
    boolean lasting = p.every(FundingStream.class, FundingStream::recurring);
    boolean littleEnds = StateThreeToFive.percentEnding(p, 12) <= 25;
    return Answer.of(lasting || (spread && secured && littleEnds), spread || secured);
  }
}
