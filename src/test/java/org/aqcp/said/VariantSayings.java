package org.aqcp.said;

import static org.aqcp.said.Saying.said;
import static org.aqcp.said.Told.any;
import static org.aqcp.said.Told.in;
import static org.aqcp.said.Told.isNamed;

import java.util.List;
import org.aqcp.partnership.facts.Barrier;
import org.aqcp.partnership.facts.Employer;
import org.aqcp.partnership.facts.FundingStream;
import org.aqcp.partnership.facts.Measure;
import org.aqcp.partnership.facts.Partner;
import org.aqcp.partnership.facts.Pathway;
import org.aqcp.partnership.facts.Service;
import org.aqcp.partnership.facts.Team;

/** Of anything, in forms that English has beside the usual ones. */
final class VariantSayings {
  static final List<Saying> ALL =
      List.of(
          said("There are no barriers", p -> p.all(Barrier.class).count() == 0),
          // where "every" does not hold, also of an empty list, "not every" does
          said(
              "Not every pathway has a public map",
              p -> !p.all(Pathway.class).every(Pathway::mapPublished)),
          // the same as "every": of an empty list, it does not hold
          said("All measures are computed", p -> p.all(Measure.class).every(Measure::computed)),
          // more than half, as with "the majority of"
          said(
              "Most pathways have a public map",
              p -> p.all(Pathway.class).moreThanHalf(Pathway::mapPublished)),
          said(
              "At least two pathways have a public map",
              p -> p.all(Pathway.class).count(Pathway::mapPublished) >= 2),
          said(
              "Less than 30 % of the partners name a contact",
              p -> p.all(Partner.class).lessThanPercent(30, it -> isNamed(it.contact()))),
          said(
              "At least a third of the services reach at least half of the participants",
              p -> {
                Those<Service> all = p.all(Service.class);
                return all.count() > 0
                    && 3 * all.count(it -> it.percentServed() >= 50) >= all.count();
              }),
          // both ends belong to it
          said(
              "Between 2 and 4 pathways are on offer",
              p -> p.all(Pathway.class).count() >= 2 && p.all(Pathway.class).count() <= 4),
          said(
              "The partnership has a steering team",
              p -> p.all(Team.class).some(it -> in(it.kind(), "steering"))),
          // at least one does
          said(
              "A college partner has the role lead or convene",
              p ->
                  p.all(Partner.class)
                      .that(it -> in(it.type(), "college"))
                      .some(it -> any(it.roles(), "lead", "convene"))),
          // "and" between sentences: both hold, be it of the same employers or others
          said(
              "At least 2 employers have the role hire and at least 1 employer has the role teach",
              p ->
                  p.all(Employer.class).count(it -> any(it.roles(), "hire")) >= 2
                      && p.all(Employer.class).some(it -> any(it.roles(), "teach"))),
          // "or" between verbs: each pathway does one or the other, or both
          said(
              "At least 3 pathways have a public map or are tied to a sector partnership",
              p ->
                  p.all(Pathway.class)
                          .count(it -> it.mapPublished() || isNamed(it.sectorPartnership()))
                      >= 3),
          // "and" binds closer than "or"
          said(
              "At least 1 pathway has a public map and at least 2 steps"
                  + " or is tied to a sector partnership",
              p ->
                  p.all(Pathway.class)
                      .some(
                          it ->
                              (it.mapPublished() && it.steps().size() >= 2)
                                  || isNamed(it.sectorPartnership()))),
          said(
              "No pathway without a public map is open to the target group",
              p ->
                  p.all(Pathway.class)
                      .that(it -> !it.mapPublished())
                      .none(Pathway::opensToTargetGroup)),
          // the dash line narrows what is counted, not the steps
          said(
              """
              Exactly 1 pathway has at least 3 steps
              - in a target sector
              """,
              p ->
                  p.all(Pathway.class)
                          .that(it -> p.targeted(it.sector()))
                          .count(it -> it.steps().size() >= 3)
                      == 1),
          // several dash lines all apply, here to what the percentage is of
          said(
              """
              At least 50 % of the funding streams pay for support services
              - federal or state
              - not ending within the next 6 months
              """,
              p ->
                  p.all(FundingStream.class)
                      .that(it -> in(it.sourceLevel(), "federal", "state"))
                      .that(it -> !p.inNext(6, it.endDate()))
                      .atLeastPercent(50, it -> any(it.functions(), "support-services"))));

  private VariantSayings() {}
}
