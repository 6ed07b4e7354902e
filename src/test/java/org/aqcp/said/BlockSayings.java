package org.aqcp.said;

import static org.aqcp.said.Saying.said;
import static org.aqcp.said.Told.any;
import static org.aqcp.said.Told.in;
import static org.aqcp.said.Told.isNamed;
import static org.aqcp.said.Told.isNone;

import java.util.List;
import org.aqcp.partnership.facts.Assessment;
import org.aqcp.partnership.facts.Barrier;
import org.aqcp.partnership.facts.Contribution;
import org.aqcp.partnership.facts.Document;
import org.aqcp.partnership.facts.Employer;
import org.aqcp.partnership.facts.FundingStream;
import org.aqcp.partnership.facts.Measure;
import org.aqcp.partnership.facts.Pathway;
import org.aqcp.partnership.facts.Review;
import org.aqcp.partnership.facts.SectorPartnership;
import org.aqcp.partnership.facts.Service;
import org.aqcp.partnership.facts.Team;

/** Of several sentences, each with what narrows it. */
final class BlockSayings {
  static final List<Saying> ALL =
      List.of(
          said(
              """
              Any of these:
                There is a communications plan
                At least 2 reviews were held
              """,
              p ->
                  p.documents("communications-plan").count() >= 1
                      || p.all(Review.class).count() >= 2),
          said(
              """
              At least 2 of these:
                There is a strategy
                There is a funding map
                There is a cost study
              """,
              p ->
                  p.documents("strategy", "funding-map", "cost-study").different(Document::kind)
                      >= 2),
          said(
              """
              None of these:
                There is a barrier that is not removed
                There is a funding stream that ends within the next 12 months
              """,
              p ->
                  p.all(Barrier.class).none(it -> !it.resolved())
                      && p.all(FundingStream.class).none(it -> p.inNext(12, it.endDate()))),
          said(
              """
              All of these:
                At least 1 employer has the role hire
                Any of these:
                  At least 1 employer has the role teach
                  At least 1 employer has the role fund
              """,
              p ->
                  p.all(Employer.class).some(it -> any(it.roles(), "hire"))
                      && p.all(Employer.class).some(it -> any(it.roles(), "teach", "fund"))),
          said(
              """
              Any of these:
                At least 2 pathways are on offer
                - with a public map
                - with at least 2 steps
                There is a sector partnership
                - supported by public money
              """,
              p ->
                  p.all(Pathway.class).count(it -> it.mapPublished() && it.steps().size() >= 2) >= 2
                      || p.all(SectorPartnership.class).some(SectorPartnership::funded)),
          said(
              """
              At most 1 of these:
                At least half of the pathways have no public map
                There is an assessment that is repeated
                There is a service without an owner
              """,
              p ->
                  holding(
                          p.all(Pathway.class).atLeastPercent(50, it -> !it.mapPublished()),
                          p.all(Assessment.class).some(Assessment::repeated),
                          p.all(Service.class).some(it -> isNone(it.owner())))
                      <= 1),
          said(
              """
              Exactly 1 of these:
                There is a steering team
                There is a convener
              """,
              p ->
                  holding(
                          p.all(Team.class).some(it -> in(it.kind(), "steering")),
                          isNamed(p.own().convener()))
                      == 1),
          // at least one of them does not hold
          said(
              """
              Not all of these:
                Every pathway is open to the target group
                Every measure is computed
              """,
              p ->
                  !p.all(Pathway.class).every(Pathway::opensToTargetGroup)
                      || !p.all(Measure.class).every(Measure::computed)),
          said(
              """
              At least 2 of these:
                The recurring funding streams pay for at least 50 % of the budget in total
                The contributions in kind are worth at least 100 dollars a year in total
                The core budget is secured for at least 12 months
              """,
              p ->
                  holding(
                          p.all(FundingStream.class)
                                  .that(FundingStream::recurring)
                                  .total(FundingStream::percentOfBudget)
                              >= 50,
                          p.all(Contribution.class).total(Contribution::value) >= 100,
                          p.own().monthsSecured() >= 12)
                      >= 2));

  private BlockSayings() {}

  private static long holding(Boolean... sentences) {
    return Those.of(List.of(sentences)).count(holds -> holds);
  }
}
