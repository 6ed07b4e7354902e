package org.aqcp.said;

import static org.aqcp.said.Saying.said;
import static org.aqcp.said.Told.all;
import static org.aqcp.said.Told.any;
import static org.aqcp.said.Told.in;
import static org.aqcp.said.Told.isNamed;
import static org.aqcp.said.Told.only;

import java.util.List;
import org.aqcp.partnership.facts.ExitPoint;
import org.aqcp.partnership.facts.FundingStream;
import org.aqcp.partnership.facts.Pathway;
import org.aqcp.partnership.facts.Practice;

/** Of pathways as wholes. */
final class PathwaySayings {
  static final List<Saying> ALL =
      List.of(
          said(
              "Every pathway is in a target sector",
              p -> p.all(Pathway.class).every(it -> p.targeted(it.sector()))),
          // "only": by day and in no other way
          said(
              "No pathway is taught only by day",
              p -> p.all(Pathway.class).none(it -> only(it.delivery(), "day"))),
          said(
              "At least 2 pathways are taught in the evening, at the weekend or online",
              p ->
                  p.all(Pathway.class)
                          .count(it -> any(it.delivery(), "evening", "weekend", "online"))
                      >= 2),
          said(
              "At least 1 pathway is taught both in the evening and online",
              p -> p.all(Pathway.class).some(it -> all(it.delivery(), "evening", "online"))),
          said(
              "Exactly 1 pathway has no public map",
              p -> p.all(Pathway.class).count(it -> !it.mapPublished()) == 1),
          said(
              "At most 1 pathway is not open to the target group",
              p -> p.all(Pathway.class).count(it -> !it.opensToTargetGroup()) <= 1),
          said(
              "Every pathway is paid for by a recurring funding stream",
              p -> p.all(Pathway.class).every(it -> payers(p, it).some(FundingStream::recurring))),
          // two streams may pay the two kinds of money
          said(
              "There is a pathway that is paid for by both federal and state money",
              p ->
                  p.all(Pathway.class)
                      .some(
                          it ->
                              payers(p, it).some(one -> in(one.sourceLevel(), "federal"))
                                  && payers(p, it).some(one -> in(one.sourceLevel(), "state")))),
          said(
              """
              At least 2 pathways
              - with a public map
              - tied to a sector partnership
              - with at least 1 exit point recognized by industry
              """,
              p ->
                  p.all(Pathway.class)
                          .that(it -> it.mapPublished() && isNamed(it.sectorPartnership()))
                          .count(
                              it ->
                                  it.exitPoints().stream().anyMatch(ExitPoint::industryRecognised))
                      >= 2),
          said(
              "No pathway leads to credentials that are not on the list",
              p -> p.all(Pathway.class).none(it -> !it.credentialsListed())),
          said(
              "There is no pathway without steps",
              p -> p.all(Pathway.class).none(it -> it.steps().isEmpty())),
          // kinds of practices, not practices: two of one kind count once
          said(
              "There is a pathway that uses at least 2 different kinds of practices",
              p -> p.all(Pathway.class).some(it -> used(p, it).different(Practice::kind) >= 2)),
          said(
              "There is a pathway in the health care sector that uses team teaching or cohorts",
              p ->
                  p.all(Pathway.class)
                      .that(it -> in(it.sector(), "health care"))
                      .some(
                          it -> used(p, it).some(one -> in(one.kind(), "team-taught", "cohort")))),
          said(
              "The pathways are in at least 2 different sectors",
              p -> p.all(Pathway.class).different(Pathway::sector) >= 2),
          said(
              "At least 75 % of the pathways open to the target group have a public map",
              p ->
                  p.all(Pathway.class)
                      .that(Pathway::opensToTargetGroup)
                      .atLeastPercent(75, Pathway::mapPublished)),
          said(
              "Fewer than half of the pathways are taught at the workplace",
              p ->
                  p.all(Pathway.class).lessThanPercent(50, it -> any(it.delivery(), "workplace"))));

  private PathwaySayings() {}

  private static Those<FundingStream> payers(Told p, Pathway pathway) {
    return p.all(FundingStream.class).that(it -> pathway.fundedBy().contains(it.name()));
  }

  private static Those<Practice> used(Told p, Pathway pathway) {
    return p.all(Practice.class).that(it -> it.pathway().equals(pathway.name()));
  }
}
