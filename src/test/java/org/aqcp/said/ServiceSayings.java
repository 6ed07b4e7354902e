package org.aqcp.said;

import static org.aqcp.said.Saying.said;
import static org.aqcp.said.Told.hasSay;
import static org.aqcp.said.Told.in;
import static org.aqcp.said.Told.isNone;

import java.util.List;
import org.aqcp.partnership.facts.Assessment;
import org.aqcp.partnership.facts.Employer;
import org.aqcp.partnership.facts.Practice;
import org.aqcp.partnership.facts.Service;
import org.aqcp.partnership.facts.Training;
import org.aqcp.partnership.facts.WorkExperience;

/** Of practices, assessments, services, work experiences and trainings. */
final class ServiceSayings {
  static final List<Saying> ALL =
      List.of(
          said(
              "No practice reaches fewer than 10 % of the participants",
              p -> p.all(Practice.class).none(it -> it.percentOfParticipants() < 10)),
          said(
              "There is a team teaching practice that fills at least 25 % of class time",
              p ->
                  p.all(Practice.class)
                      .that(it -> in(it.kind(), "team-taught"))
                      .some(it -> it.percentOfInstruction() >= 25)),
          said(
              "At least 2 practices other than flexible schedules"
                  + " reach at least half of the participants",
              p ->
                  p.all(Practice.class)
                          .that(it -> !in(it.kind(), "flexible-schedule"))
                          .count(it -> it.percentOfParticipants() >= 50)
                      >= 2),
          said(
              "Every assessment is accepted by at least 2 partners",
              p -> p.all(Assessment.class).every(it -> p.partners(it.acceptedBy()).count() >= 2)),
          said(
              "At most 1 assessment is repeated",
              p -> p.all(Assessment.class).count(Assessment::repeated) <= 1),
          // one assessment that both accept
          said(
              "There is an assessment that a college partner and an adult education partner accept",
              p ->
                  p.all(Assessment.class)
                      .some(it -> accepts(p, it, "college") && accepts(p, it, "adult-education"))),
          said(
              "There is no service without an owner",
              p -> p.all(Service.class).none(it -> isNone(it.owner()))),
          said(
              "Every service has at most 100 participants for each person",
              p -> p.all(Service.class).every(it -> it.participantsPerStaff() <= 100)),
          said(
              "There is a tutoring service and a child care service",
              p -> services(p, "tutoring").count() >= 1 && services(p, "child-care").count() >= 1),
          said(
              "At least 60 % of the services follow participants for at least 6 months after exit",
              p -> p.all(Service.class).atLeastPercent(60, it -> it.followUpMonths() >= 6)),
          said(
              "No counseling or navigation service has more than 75 participants for each person",
              p ->
                  services(p, "counselling", "navigation")
                      .none(it -> it.participantsPerStaff() > 75)),
          said(
              "At least 2 services have an owner that is a partner with a say in decisions",
              p ->
                  p.all(Service.class)
                          .count(it -> p.isPartner(it.owner(), owner -> hasSay(owner.roles())))
                      >= 2),
          said(
              "The work experiences hosted by employers in a target sector"
                  + " offer at least 20 places in total",
              p ->
                  p.all(WorkExperience.class)
                          .that(it -> hosts(p, it).some(host -> p.targeted(host.sector())))
                          .total(WorkExperience::places)
                      >= 20),
          // employers are counted, not internships, and only those that are listed as employers
          said(
              "At least 2 employers host internships",
              p -> {
                Those<WorkExperience> internships = experiences(p, "internship");
                return p.all(Employer.class)
                        .count(e -> internships.some(it -> it.employer().equals(e.name())))
                    >= 2;
              }),
          said(
              "Registered apprenticeships offer more places than internships",
              p ->
                  experiences(p, "registered-apprenticeship").total(WorkExperience::places)
                      > experiences(p, "internship").total(WorkExperience::places)),
          said(
              "Every internship offers at least 5 places",
              p -> experiences(p, "internship").every(it -> it.places() >= 5)),
          said(
              "No work experience reaches more than 50 % of the participants",
              p -> p.all(WorkExperience.class).none(it -> it.percentOfParticipants() > 50)),
          said(
              "At least 2 trainings on data or navigation were held in the last 12 months",
              p ->
                  p.all(Training.class)
                          .that(it -> in(it.topic(), "data", "navigation"))
                          .count(it -> p.inLast(12, it.date()))
                      >= 2),
          said(
              "The trainings on data reached at least 20 people in total",
              p ->
                  p.all(Training.class)
                          .that(it -> in(it.topic(), "data"))
                          .total(Training::staffTrained)
                      >= 20),
          said(
              "Every training was for several partners together",
              p -> p.all(Training.class).every(Training::joint)),
          said(
              "The trainings for several partners together were on at least 2 different topics",
              p -> p.all(Training.class).that(Training::joint).different(Training::topic) >= 2),
          said(
              "At most 1 training reached less than 20 % of the partners' front-line staff",
              p -> p.all(Training.class).count(it -> it.percentOfStaff() < 20) <= 1));

  private ServiceSayings() {}

  private static Those<Service> services(Told p, String... kinds) {
    return p.all(Service.class).that(it -> in(it.kind(), kinds));
  }

  private static Those<WorkExperience> experiences(Told p, String kind) {
    return p.all(WorkExperience.class).that(it -> in(it.kind(), kind));
  }

  private static Those<Employer> hosts(Told p, WorkExperience experience) {
    return p.all(Employer.class).that(it -> it.name().equals(experience.employer()));
  }

  private static boolean accepts(Told p, Assessment assessment, String type) {
    return p.partners(assessment.acceptedBy()).some(it -> in(it.type(), type));
  }
}
