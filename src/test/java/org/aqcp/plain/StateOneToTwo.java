package org.aqcp.plain;

import static org.aqcp.plain.WholePartnership.NONE;
import static org.aqcp.plain.WholePartnership.different;
import static org.aqcp.plain.WholePartnership.hasSay;
import static org.aqcp.plain.WholePartnership.percent;

import java.util.List;
import org.aqcp.partnership.facts.Action;
import org.aqcp.partnership.facts.Document;
import org.aqcp.partnership.facts.Employer;
import org.aqcp.partnership.facts.LaborMarketStudy;
import org.aqcp.partnership.facts.Occupation;
import org.aqcp.partnership.facts.Partner;
import org.aqcp.partnership.facts.Pathway;
import org.aqcp.partnership.facts.Region;
import org.aqcp.partnership.facts.Review;
import org.aqcp.partnership.facts.SectorPartnership;
import org.aqcp.partnership.facts.Team;
import org.aqcp.partnership.facts.Training;

/** Indicators of the state criteria 1 and 2. */
public final class StateOneToTwo {
  public static final List<Answer.Asked> ALL =
      List.of(
          new Answer.Asked("S1.1", StateOneToTwo::sharedVision),
          new Answer.Asked("S1.2", StateOneToTwo::strategyAndPlan),
          new Answer.Asked("S1.4", StateOneToTwo::formalPartnership),
          new Answer.Asked("S1.5", StateOneToTwo::supportForRegions),
          new Answer.Asked("S1.6", StateOneToTwo::communication),
          new Answer.Asked("S2.1", StateOneToTwo::demandDriven),
          new Answer.Asked("S2.2", StateOneToTwo::haveSay),
          new Answer.Asked("S2.3", StateOneToTwo::sectorPartnerships),
          new Answer.Asked("S2.4", StateOneToTwo::validatedCredentials),
          new Answer.Asked("S2.5", StateOneToTwo::economicDevelopment));

  private StateOneToTwo() {}

  /** S1.1. */
  private static Answer sharedVision(WholePartnership p) {
    List<List<String>> adopters =
        p.documents("vision")
            .filter(vision -> p.within(60, vision.date()))
            .map(Document::adoptedBy)
            .toList();
    boolean main =
        adopters.stream()
            .anyMatch(
                of ->
                    p.among(of, "adult-education")
                        && p.among(of, "college", "higher-education-board")
                        && p.among(of, "workforce"));
    return Answer.of(
        p.organisations(adopters.stream().flatMap(List::stream)) >= 3 && main,
        p.hasDocument("vision"));
  }

  /** S1.2. */
  private static Answer strategyAndPlan(WholePartnership p) {
    List<Action> actions =
        p.documents("strategy").flatMap(strategy -> strategy.actions().stream()).toList();
    boolean reviewed = p.documents("strategy").anyMatch(s -> p.within(24, s.reviewed()));
    return Answer.of(
        reviewed
            && percent(80, actions, action -> !action.owner().equals(NONE))
            && percent(80, actions, Action::dated),
        p.hasDocument("strategy"));
  }

  /** S1.4. */
  private static Answer formalPartnership(WholePartnership p) {
    boolean signed = Agreements.memoranda(p).inEffect(36).signedBy(3);
    boolean steered =
        p.has(Team.class, t -> isSteering(t) && t.decisionRule() && t.meetingsLastYear() >= 4);
    int types = different(p.all(Partner.class).stream().map(Partner::type));
    return Answer.of(
        signed && steered && types >= 6,
        Agreements.memoranda(p).exist() || p.has(Team.class, StateOneToTwo::isSteering));
  }

  private static boolean isSteering(Team team) {
    return team.kind().equals("steering");
  }

  /** S1.5. */
  private static Answer supportForRegions(WholePartnership p) {
    boolean open = p.documents("guidance").anyMatch(Document::published);
    long trainings = p.count(Training.class, training -> p.within(12, training.date()));
    return Answer.of(
        open && trainings >= 2 && percent(50, p.all(Region.class), Region::activePartnership),
        p.hasDocument("guidance"));
  }

  /** S1.6. */
  private static Answer communication(WholePartnership p) {
    boolean planned = p.hasDocument("communications-plan");
    boolean told = publicWasTold(p);
    return Answer.of(planned && told, planned || told);
  }

  /** Whether the public can read a progress report of the last twelve months. */
  static boolean publicWasTold(WholePartnership p) {
    return p.documents("progress-report")
        .anyMatch(report -> report.published() && p.within(12, report.date()));
  }

  /** S2.1. */
  private static Answer demandDriven(WholePartnership p) {
    List<LaborMarketStudy> recent =
        p.all(LaborMarketStudy.class).stream().filter(s -> p.within(24, s.date())).toList();
    int shown =
        different(
            recent.stream()
                .flatMap(study -> study.occupations().stream())
                .filter(StateOneToTwo::isShown)
                .map(Occupation::name));
    int using = p.organisations(recent.stream().flatMap(study -> study.usedBy().stream()));
    boolean confirmed = recent.stream().anyMatch(study -> study.employersConfirming() >= 2);
    return Answer.of(confirmed && shown >= 3 && using >= 2, !recent.isEmpty());
  }

  private static boolean isShown(Occupation occupation) {
    return occupation.openings() >= 50
        && occupation.growthPercent() > 0
        && occupation.entryWage() >= 15_000
        && !occupation.credential().equals(NONE);
  }

  /** S2.2. */
  private static Answer haveSay(WholePartnership p) {
    boolean association = p.has(Partner.class, one -> says(one, "business-association"));
    boolean union = p.has(Partner.class, one -> says(one, "labor-union"));
    List<Employer> employers =
        p.all(Employer.class).stream().filter(e -> hasSay(e.roles())).toList();
    long inTarget =
        employers.stream().filter(e -> p.own().targetSectors().contains(e.sector())).count();
    return Answer.of(
        inTarget >= 2 && association && (union || p.noneIsUnionised()),
        !employers.isEmpty() || association || union);
  }

  private static boolean says(Partner partner, String type) {
    return partner.type().equals(type) && hasSay(partner.roles());
  }

  /** S2.3. */
  private static Answer sectorPartnerships(WholePartnership p) {
    List<String> funded =
        p.all(SectorPartnership.class).stream()
            .filter(SectorPartnership::funded)
            .map(SectorPartnership::name)
            .toList();
    boolean policy = p.hasPolicy("sector-partnerships");
    boolean tied =
        p.has(Pathway.class, pathway -> funded.contains(pathway.sectorPartnership()))
            && percent(50, p.all(Pathway.class), way -> !way.sectorPartnership().equals(NONE));
    return Answer.of(funded.size() >= 2 && policy && tied, !funded.isEmpty() || policy);
  }

  /** S2.4. */
  private static Answer validatedCredentials(WholePartnership p) {
    boolean list = p.documents("credential-list").anyMatch(l -> p.within(36, l.reviewed()));
    boolean review =
        p.has(
            Review.class,
            r ->
                r.subject().equals("credentials")
                    && r.employersTookPart()
                    && p.within(36, r.date()));
    return Answer.of(
        list && review && percent(80, p.all(Pathway.class), Pathway::credentialsListed),
        p.hasDocument("credential-list"));
  }

  /** S2.5. */
  private static Answer economicDevelopment(WholePartnership p) {
    boolean agency = p.hasPartner("economic-development");
    List<String> planned =
        p.documents("economic-development-plan").flatMap(d -> d.sectors().stream()).toList();
    boolean sectors =
        different(p.all(Pathway.class).stream().map(Pathway::sector).filter(planned::contains))
            >= 2;
    return Answer.of(agency && sectors, agency || sectors);
  }
}
