package org.aqcp.said;

import static org.aqcp.said.Saying.said;
import static org.aqcp.said.Told.in;
import static org.aqcp.said.Told.isNamed;
import static org.aqcp.said.Told.isNone;

import java.util.List;
import org.aqcp.partnership.facts.Employer;
import org.aqcp.partnership.facts.LaborMarketStudy;
import org.aqcp.partnership.facts.Occupation;
import org.aqcp.partnership.facts.Pathway;
import org.aqcp.partnership.facts.SectorPartnership;

/** Of employers, labor market studies with their occupations, and sector partnerships. */
final class StudySayings {
  static final List<Saying> ALL =
      List.of(
          said(
              "There is an employer that is also a partner",
              p -> p.all(Employer.class).some(it -> p.isPartner(it.name(), any -> true))),
          said(
              "There is a labor market study published at most 2 years ago"
                  + " and confirmed by at least 3 employers",
              p ->
                  p.all(LaborMarketStudy.class)
                      .some(it -> p.inLast(24, it.date()) && it.employersConfirming() >= 3)),
          said(
              "At least 2 labor market studies are used by a workforce or college partner",
              p ->
                  p.all(LaborMarketStudy.class)
                          .count(
                              it ->
                                  p.partners(it.usedBy())
                                      .some(user -> in(user.type(), "workforce", "college")))
                      >= 2),
          said(
              "No occupation in the labor market studies pays less than the self-sufficiency wage",
              p -> p.occupations().none(it -> it.entryWage() < p.own().selfSufficiencyWage())),
          said(
              "At least 3 occupations in the labor market studies"
                  + " have at least 20 openings and a growth of at least 5 %",
              p ->
                  p.occupations().count(it -> it.openings() >= 20 && it.growthPercent() >= 5) >= 3),
          // the share is of those in the target sectors
          said(
              "More than half of the occupations in the target sectors"
                  + " lead on to another occupation",
              p ->
                  p.occupations()
                      .that(it -> p.targeted(it.sector()))
                      .moreThanHalf(it -> isNamed(it.nextOccupation()))),
          said(
              "The occupations in the labor market studies are of at least 2 different sectors",
              p -> p.occupations().different(Occupation::sector) >= 2),
          // "that" is said of the occupation, not of the union
          said(
              "There is an occupation with a labor union that requires no credential",
              p -> p.occupations().some(it -> it.unionised() && isNone(it.credential()))),
          said(
              "Every labor market study recommends at least 1 occupation",
              p -> p.all(LaborMarketStudy.class).every(it -> !it.occupations().isEmpty())),
          // an occupation that two studies name counts twice in a total, as in each count of
          // occupations
          said(
              "The occupations in the labor market studies have at least 100 openings in total",
              p -> p.occupations().total(Occupation::openings) >= 100),
          said(
              "There is a sector partnership in a target sector that is supported by public money",
              p ->
                  p.all(SectorPartnership.class)
                      .some(it -> p.targeted(it.sector()) && it.funded())),
          said(
              "At most 40 % of the sector partnerships are without public money",
              p -> p.all(SectorPartnership.class).atMostPercent(40, it -> !it.funded())),
          said(
              "Every sector partnership has a pathway tied to it",
              p ->
                  p.all(SectorPartnership.class)
                      .every(
                          it ->
                              p.all(Pathway.class)
                                  .some(way -> way.sectorPartnership().equals(it.name())))),
          said(
              "There are at least as many sector partnerships as target sectors",
              p ->
                  p.all(SectorPartnership.class).count()
                      >= Those.of(p.own().targetSectors()).different(it -> it)));

  private StudySayings() {}
}
