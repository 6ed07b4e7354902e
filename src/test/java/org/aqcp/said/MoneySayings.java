package org.aqcp.said;

import static org.aqcp.said.Saying.said;
import static org.aqcp.said.Told.any;
import static org.aqcp.said.Told.in;

import java.util.List;
import org.aqcp.partnership.facts.Contribution;
import org.aqcp.partnership.facts.FundingStream;
import org.aqcp.partnership.facts.Partner;

/** Of funding streams and contributions in kind. */
final class MoneySayings {
  static final List<Saying> ALL =
      List.of(
          said(
              "At least 2 funding streams pay for assessment, support services"
                  + " or employment services",
              p ->
                  streams(p)
                          .count(
                              it ->
                                  any(
                                      it.functions(),
                                      "assessment",
                                      "support-services",
                                      "employment-services"))
                      >= 2),
          said(
              "No funding stream pays for more than half of the budget",
              p -> streams(p).none(it -> it.percentOfBudget() > 50)),
          said(
              "The recurring funding streams pay for at least 40 % of the budget in total",
              p -> recurring(p).total(FundingStream::percentOfBudget) >= 40),
          said(
              "More funding streams are recurring than not",
              p -> recurring(p).count() > streams(p).count(it -> !it.recurring())),
          said(
              "The funding streams that come every year bring more dollars than those that do not",
              p ->
                  recurring(p).total(FundingStream::amount)
                      > streams(p).that(it -> !it.recurring()).total(FundingStream::amount)),
          said(
              "At most 1 funding stream ends within the next 6 months",
              p -> streams(p).count(it -> p.inNext(6, it.endDate())) <= 1),
          said(
              "Exactly 2 funding streams come from philanthropy, tuition or an employer",
              p ->
                  streams(p).count(it -> in(it.program(), "philanthropy", "tuition", "employer"))
                      == 2),
          said(
              "Every private funding stream is combined with another stream",
              p ->
                  streams(p)
                      .that(it -> in(it.sourceLevel(), "private"))
                      .every(FundingStream::combined)),
          said(
              "The funding streams bring at least 30,000 dollars a year in total",
              p -> streams(p).total(FundingStream::amount) >= 30_000),
          said(
              "No funding stream pays for assessment",
              p -> streams(p).none(it -> any(it.functions(), "assessment"))),
          said(
              "The funding streams are from at least 4 different programs",
              p -> streams(p).different(FundingStream::program) >= 4),
          said(
              "The funding streams pay for at least 4 different functions",
              p -> streams(p).each(FundingStream::functions).different(it -> it) >= 4),
          said(
              "At least 2 federal or state funding streams are not recurring",
              p ->
                  streams(p)
                          .that(it -> in(it.sourceLevel(), "federal", "state"))
                          .count(it -> !it.recurring())
                      >= 2),
          // money, not streams of it; of no money, no half comes from anywhere
          said(
              "At least half of the money comes from the state",
              p ->
                  2
                              * streams(p)
                                  .that(it -> in(it.sourceLevel(), "state"))
                                  .total(FundingStream::amount)
                          >= streams(p).total(FundingStream::amount)
                      && streams(p).total(FundingStream::amount) > 0),
          said(
              "There is a contribution of space or equipment worth at least 50 dollars a year",
              p ->
                  p.all(Contribution.class)
                      .that(it -> in(it.kind(), "space", "equipment"))
                      .some(it -> it.value() >= 50)),
          // partners are counted, not contributions
          said("At least 2 partners contribute something in kind", p -> givers(p).count() >= 2),
          said(
              "The contributions of staff time are worth at most 30,000 dollars a year in total",
              p ->
                  p.all(Contribution.class)
                          .that(it -> in(it.kind(), "staff"))
                          .total(Contribution::value)
                      <= 30_000),
          said(
              "There is a contribution in kind from a college or workforce partner",
              p -> givers(p).some(it -> in(it.type(), "college", "workforce"))));

  private MoneySayings() {}

  private static Those<FundingStream> streams(Told p) {
    return p.all(FundingStream.class);
  }

  private static Those<FundingStream> recurring(Told p) {
    return streams(p).that(FundingStream::recurring);
  }

  private static Those<Partner> givers(Told p) {
    return p.partners(p.all(Contribution.class).each(it -> List.of(it.partner())).all());
  }
}
