package org.aqcp.said;

import static org.aqcp.said.Saying.said;
import static org.aqcp.said.Told.any;
import static org.aqcp.said.Told.in;
import static org.aqcp.said.Told.isNamed;
import static org.aqcp.said.Told.isNone;

import java.util.List;
import org.aqcp.partnership.facts.Assessment;
import org.aqcp.partnership.facts.Barrier;
import org.aqcp.partnership.facts.Commitment;
import org.aqcp.partnership.facts.Contribution;
import org.aqcp.partnership.facts.Employer;
import org.aqcp.partnership.facts.FundingStream;
import org.aqcp.partnership.facts.Occupation;
import org.aqcp.partnership.facts.Partner;
import org.aqcp.partnership.facts.Pathway;
import org.aqcp.partnership.facts.Review;
import org.aqcp.partnership.facts.SectorPartnership;

/** What the rules say today, as a sample: a grammar must go on to understand it. */
final class KnownSayings {
  static final List<Saying> ALL =
      List.of(
          said(
              """
              At least 2 employers have the role co-design
              - in a target sector of the partnership
              """,
              p ->
                  p.all(Employer.class)
                          .that(it -> p.targeted(it.sector()))
                          .count(it -> any(it.roles(), "co-design"))
                      >= 2),
          said(
              """
              There is a curriculum review
              - held at most 2 years ago
              - with employers taking part
              """,
              p ->
                  p.all(Review.class)
                      .that(it -> in(it.subject(), "curriculum"))
                      .some(it -> p.inLast(24, it.date()) && it.employersTookPart())),
          said("There is no barrier", p -> p.all(Barrier.class).count() == 0),
          said(
              "At least 50 % of the barriers are removed",
              p -> p.all(Barrier.class).atLeastPercent(50, Barrier::resolved)),
          said(
              "Every pathway has a public map",
              p -> p.all(Pathway.class).every(Pathway::mapPublished)),
          said(
              "Every pathway has at least 2 exit points",
              p -> p.all(Pathway.class).every(it -> it.exitPoints().size() >= 2)),
          said(
              "No step of a pathway is without a credential",
              p -> p.steps().none(it -> isNone(it.credential()))),
          said(
              "At least 50 % of the exit points of the pathways count towards a next credential",
              p -> p.exitPoints().atLeastPercent(50, it -> isNamed(it.stacksInto()))),
          said(
              "The partners are of at least 4 different types",
              p -> p.all(Partner.class).different(Partner::type) >= 4),
          said(
              "The commitments come from at least 2 different organisations",
              p ->
                  p.organisations(p.all(Commitment.class).each(it -> List.of(it.organisation())))
                      >= 2),
          said(
              "The contributions in kind are worth at least 100 dollars a year in total",
              p -> p.all(Contribution.class).total(Contribution::value) >= 100),
          said(
              """
              There are at least 1 referral agreements
              - with at least 2 signatures
              - not yet ended
              """,
              p ->
                  p.agreements("referral")
                      .some(it -> it.signatories().size() >= 2 && !AgreementSayings.ended(p, it))),
          said(
              "The funding streams pay for at most 50 % of the budget in total\n"
                  + "- not coming every year",
              p ->
                  p.all(FundingStream.class)
                          .that(it -> !it.recurring())
                          .total(FundingStream::percentOfBudget)
                      <= 50),
          said(
              "The labor market studies name at least 2 occupations that pay the self-sufficiency"
                  + " wage",
              p ->
                  p.occupations()
                          .that(it -> it.entryWage() >= p.own().selfSufficiencyWage())
                          .different(Occupation::name)
                      >= 2),
          // several organizations, not several units of one
          said(
              "There is an assessment that several organisations accept",
              p ->
                  p.all(Assessment.class)
                      .some(it -> p.organisations(Those.of(it.acceptedBy())) >= 2)),
          said(
              "There is a sector partnership to which a pathway is tied",
              p ->
                  p.all(SectorPartnership.class)
                      .some(
                          it ->
                              p.all(Pathway.class)
                                  .some(way -> way.sectorPartnership().equals(it.name())))));

  private KnownSayings() {}
}
