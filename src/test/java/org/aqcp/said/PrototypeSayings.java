package org.aqcp.said;

import static org.aqcp.said.Saying.said;
import static org.aqcp.said.Told.any;
import static org.aqcp.said.Told.hasSay;
import static org.aqcp.said.Told.in;
import static org.aqcp.said.Told.isNamed;
import static org.aqcp.said.Told.isNone;

import java.util.List;
import org.aqcp.partnership.facts.Agreement;
import org.aqcp.partnership.facts.Assessment;
import org.aqcp.partnership.facts.Barrier;
import org.aqcp.partnership.facts.DataLink;
import org.aqcp.partnership.facts.DataSystem;
import org.aqcp.partnership.facts.Employer;
import org.aqcp.partnership.facts.ExitPoint;
import org.aqcp.partnership.facts.FundingStream;
import org.aqcp.partnership.facts.Measure;
import org.aqcp.partnership.facts.Partner;
import org.aqcp.partnership.facts.Pathway;
import org.aqcp.partnership.facts.Policy;
import org.aqcp.partnership.facts.Region;
import org.aqcp.partnership.facts.Review;
import org.aqcp.partnership.facts.Service;
import org.aqcp.partnership.facts.WorkExperience;

/** What policy staff wished to say when they put other frameworks in, in their words. */
final class PrototypeSayings {
  static final List<Saying> ALL =
      List.of(
          said(
              "There is no labor-union partner",
              p -> p.all(Partner.class).none(it -> in(it.type(), "labor-union"))),
          said("There is no policy-scan document", p -> p.documents("policy-scan").count() == 0),
          // a memorandum that contains a referral agreement is one, as everywhere
          said("There is no referral agreement", p -> p.agreements("referral").count() == 0),
          // of an empty list, no "every" holds
          said("Every barrier is removed", p -> p.all(Barrier.class).every(Barrier::resolved)),
          said(
              "Every region has a partnership at work",
              p -> p.all(Region.class).every(Region::activePartnership)),
          said("Every measure has a baseline", p -> p.all(Measure.class).every(Measure::baseline)),
          said(
              "At least 2 partners have a say in decisions",
              p -> p.all(Partner.class).count(it -> hasSay(it.roles())) >= 2),
          said(
              "Every employer has a say in decisions",
              p -> p.all(Employer.class).every(it -> hasSay(it.roles()))),
          // a memorandum that contains both counts once
          said(
              "At least 2 articulation or referral agreements are signed",
              p -> p.agreements("articulation", "referral").count() >= 2),
          said(
              "At least 3 college or adult-education partners",
              p ->
                  p.all(Partner.class).count(it -> in(it.type(), "college", "adult-education"))
                      >= 3),
          said(
              "There is an employer with the role teach, fund or hire",
              p -> p.all(Employer.class).some(it -> any(it.roles(), "teach", "fund", "hire"))),
          said(
              "There is a tutoring, child-care or transport service",
              p ->
                  p.all(Service.class)
                      .some(it -> in(it.kind(), "tutoring", "child-care", "transport"))),
          said(
              "At most 3 funding streams are in use", p -> p.all(FundingStream.class).count() <= 3),
          said("At most 2 barriers", p -> p.all(Barrier.class).count() <= 2),
          said(
              "The work experiences are of at least 3 different kinds",
              p -> p.all(WorkExperience.class).different(WorkExperience::kind) >= 3),
          said(
              "The assessments are accepted by at least 3 different organisations",
              p -> p.organisations(p.all(Assessment.class).each(Assessment::acceptedBy)) >= 3),
          said(
              "At least 50 % of the pathways have a public map",
              p -> p.all(Pathway.class).atLeastPercent(50, Pathway::mapPublished)),
          said(
              "At least 50 % of the measures have a target",
              p -> p.all(Measure.class).atLeastPercent(50, Measure::target)),
          said(
              "At least 2 pathways have at least 3 steps",
              p -> p.all(Pathway.class).count(it -> it.steps().size() >= 3) >= 2),
          said(
              "No pathway is tied to a sector partnership",
              p -> p.all(Pathway.class).none(it -> isNamed(it.sectorPartnership()))),
          // a list without its "or" means "or"
          said(
              "Every funding stream is of state, local money",
              p -> p.all(FundingStream.class).every(it -> in(it.sourceLevel(), "state", "local"))),
          said("There is a funding stream", p -> p.all(FundingStream.class).count() >= 1),
          said(
              "No policy is made as guidance",
              p -> p.all(Policy.class).none(it -> in(it.instrument(), "guidance"))),
          said("At least 2 data links", p -> p.all(DataLink.class).count() >= 2),
          said(
              "Every pathway leads to credentials on the list",
              p -> p.all(Pathway.class).every(Pathway::credentialsListed)),
          said(
              "At least 80 % of the data systems have a shared identifier",
              p -> p.all(DataSystem.class).atLeastPercent(80, DataSystem::sharedIdentifier)),
          said(
              "There is an exit point of a pathway recognised by industry",
              p -> p.exitPoints().some(ExitPoint::industryRecognised)),
          said(
              "At least 3 exit points of the pathways are recognised by industry",
              p -> p.exitPoints().count(ExitPoint::industryRecognised) >= 3),
          said(
              "The agreements are signed by at least 4 different organisations",
              p -> p.organisations(p.all(Agreement.class).each(AgreementSayings::signers)) >= 4),
          said("At least 2 reviews were held", p -> p.all(Review.class).count() >= 2),
          said(
              "The services are of at least 4 different kinds",
              p -> p.all(Service.class).different(Service::kind) >= 4),
          said(
              "There is a step of a pathway without a credential",
              p -> p.steps().some(it -> isNone(it.credential()))));

  private PrototypeSayings() {}
}
