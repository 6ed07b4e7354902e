package org.aqcp.said;

import static org.aqcp.said.Saying.said;
import static org.aqcp.said.Told.all;
import static org.aqcp.said.Told.any;
import static org.aqcp.said.Told.hasSay;
import static org.aqcp.said.Told.in;
import static org.aqcp.said.Told.isNamed;
import static org.aqcp.said.Told.isNone;
import static org.aqcp.said.Told.only;

import java.util.List;
import org.aqcp.partnership.facts.Commitment;
import org.aqcp.partnership.facts.Employer;
import org.aqcp.partnership.facts.Partner;
import org.aqcp.partnership.facts.Team;

/** Of partners, employers, teams and leaders, and of the partnership itself. */
final class PartnerSayings {
  static final List<Saying> ALL =
      List.of(
          said(
              "There is no labor union among the partners",
              p -> p.all(Partner.class).none(it -> in(it.type(), "labor-union"))),
          said(
              "At least 2 partners are community-based organizations",
              p -> p.all(Partner.class).count(it -> in(it.type(), "community-based")) >= 2),
          said(
              "Every partner names a contact",
              p -> p.all(Partner.class).every(it -> isNamed(it.contact()))),
          // unlike "every", true where there is no partner
          said(
              "No partner is without a contact",
              p -> p.all(Partner.class).none(it -> isNone(it.contact()))),
          said(
              "Fewer than 3 partners have the role fund",
              p -> p.all(Partner.class).count(it -> any(it.roles(), "fund")) < 3),
          said(
              "Exactly 1 partner has the role lead or convene",
              p -> p.all(Partner.class).count(it -> any(it.roles(), "lead", "convene")) == 1),
          said(
              "More than half of the partners joined at least 2 years ago",
              p -> p.all(Partner.class).moreThanHalf(it -> p.atLeastAgo(24, it.since()))),
          // the day 3 years ago belongs to the last 3 years
          said(
              "At least 2 partners with a say in decisions joined in the last 3 years",
              p ->
                  p.all(Partner.class).count(it -> hasSay(it.roles()) && p.inLast(36, it.since()))
                      >= 2),
          said(
              "There is a partner that is part of a larger organization",
              p ->
                  p.all(Partner.class)
                      .some(it -> !it.parentOrganisation().equals(it.organisation()))),
          said(
              "At least 2 partners both fund and deliver",
              p -> p.all(Partner.class).count(it -> all(it.roles(), "fund", "deliver")) >= 2),
          // units of one organization count once
          said(
              "The partners are at least 3 different organizations",
              p -> p.all(Partner.class).different(Partner::parentOrganisation) >= 3),
          said(
              "The partners have at least 4 different roles",
              p -> p.all(Partner.class).each(Partner::roles).different(it -> it) >= 4),
          said(
              "No employer is outside the target sectors",
              p -> p.all(Employer.class).none(it -> !p.targeted(it.sector()))),
          said(
              """
              At least 2 employers
              - in a target sector of the partnership
              - that hire or host work experience
              """,
              p ->
                  p.all(Employer.class)
                          .that(it -> p.targeted(it.sector()))
                          .count(it -> any(it.roles(), "hire", "host-work-experience"))
                      >= 2),
          said(
              "At least 25 % of the employers lead or decide",
              p ->
                  p.all(Employer.class)
                      .atLeastPercent(25, it -> any(it.roles(), "lead", "decide"))),
          // "only": it does that, and nothing else
          said(
              "No employer only advises",
              p -> p.all(Employer.class).none(it -> only(it.roles(), "advise"))),
          said(
              "At least 2 employers in the health care sector",
              p -> p.all(Employer.class).count(it -> in(it.sector(), "health care")) >= 2),
          said(
              "There is a steering team that meets at least 4 times a year"
                  + " and has a written way to decide",
              p ->
                  p.all(Team.class)
                      .that(it -> in(it.kind(), "steering"))
                      .some(it -> it.meetingsLastYear() >= 4 && it.decisionRule())),
          said(
              "No working team meets fewer than 2 times a year",
              p ->
                  p.all(Team.class)
                      .that(it -> in(it.kind(), "working"))
                      .none(it -> it.meetingsLastYear() < 2)),
          said(
              "Every steering or advisory team has a written way to decide",
              p ->
                  p.all(Team.class)
                      .that(it -> in(it.kind(), "steering", "advisory"))
                      .every(Team::decisionRule)),
          said(
              "The teams meet at least 12 times a year in total",
              p -> p.all(Team.class).total(Team::meetingsLastYear) >= 12),
          said(
              "There is a commitment by the governor or an agency head",
              p -> p.all(Commitment.class).some(it -> in(it.level(), "governor", "agency-head"))),
          said(
              "At least 2 commitments are given in writing and dated at most 2 years ago",
              p ->
                  p.all(Commitment.class)
                          .that(it -> !in(it.form(), "speech"))
                          .count(it -> p.inLast(24, it.date()))
                      >= 2),
          said(
              "No commitment is a speech",
              p -> p.all(Commitment.class).none(it -> in(it.form(), "speech"))),
          said(
              "The commitments come from at least 3 different offices",
              p -> p.all(Commitment.class).different(Commitment::level) >= 3),
          said("The partnership has no convener", p -> isNone(p.own().convener())),
          said("The convener is a partner", p -> p.isPartner(p.own().convener(), partner -> true)),
          said(
              "The convener has less than 50 % of a full-time post",
              p -> p.own().ftePercent() < 50),
          said(
              "The core budget is secured for more than 12 months",
              p -> p.own().monthsSecured() > 12),
          said(
              "The partnership works for at least 2 different sectors",
              p -> Those.of(p.own().targetSectors()).different(it -> it) >= 2),
          // both ends belong to it
          said(
              "Between 50 and 80 % of the participants belong to the target population",
              p ->
                  p.own().targetPopulationPercent() >= 50
                      && p.own().targetPopulationPercent() <= 80),
          said("The state has definitions of its own", p -> p.own().stateDefinitions()));

  private PartnerSayings() {}
}
