package org.aqcp.said;

import static org.aqcp.said.Saying.said;
import static org.aqcp.said.Told.in;

import java.util.List;
import org.aqcp.partnership.facts.DataLink;
import org.aqcp.partnership.facts.DataSystem;
import org.aqcp.partnership.facts.Measure;
import org.aqcp.partnership.facts.Outcome;
import org.aqcp.partnership.facts.Partner;
import org.aqcp.partnership.facts.Region;
import org.aqcp.partnership.facts.Review;

/** Of data systems, data links, measures, outcomes, regions and reviews. */
final class DataSayings {
  static final List<Saying> ALL =
      List.of(
          said(
              "Every data system marks pathway participants and has a shared identifier",
              p ->
                  p.all(DataSystem.class)
                      .every(it -> it.flagsParticipants() && it.sharedIdentifier())),
          said(
              "At least 1 data system has no shared identifier",
              p -> p.all(DataSystem.class).some(it -> !it.sharedIdentifier())),
          said(
              "There is a data link to wage records that matches at least 80 % of the records",
              p ->
                  p.all(DataLink.class)
                      .some(it -> in(it.reaches(), "wages") && it.matchPercent() >= 80)),
          // together: each link reaches records of one kind
          said(
              "The data links reach college records and wage records",
              p ->
                  p.all(DataLink.class).some(it -> in(it.reaches(), "college"))
                      && p.all(DataLink.class).some(it -> in(it.reaches(), "wages"))),
          said(
              "No data link matches less than half of the records",
              p -> p.all(DataLink.class).none(it -> it.matchPercent() < 50)),
          said(
              "Every data system is linked to another data system",
              p ->
                  p.all(DataSystem.class)
                      .every(system -> p.all(DataLink.class).some(it -> links(it, system.name())))),
          said(
              "Exactly 2 measures have both a baseline and a target",
              p -> p.all(Measure.class).count(it -> it.baseline() && it.target()) == 2),
          // exactly, not rounded down first; of no measures, the share is 0 %
          said(
              "At most 25 % of the measures are not computed",
              p -> p.all(Measure.class).atMostPercent(25, it -> !it.computed())),
          said(
              "Every measure with a target has a baseline",
              p -> p.all(Measure.class).that(Measure::target).every(Measure::baseline)),
          // half of the second number, without rounding
          said(
              "More than half as many measures are computed as have a target",
              p ->
                  2 * p.all(Measure.class).count(Measure::computed)
                      > p.all(Measure.class).count(Measure::target)),
          // of no partners, "every" does not hold within a sentence either
          said(
              "There is a measure that every partner has adopted",
              p ->
                  p.all(Measure.class)
                      .some(
                          it ->
                              p.all(Partner.class)
                                  .every(one -> it.adoptedBy().contains(one.organisation())))),
          said(
              "There is an outcome of completers that is broken down by race and ethnicity",
              p ->
                  p.all(Outcome.class)
                      .some(
                          it ->
                              in(it.base(), "completers") && in(it.subgroup(), "race-ethnicity"))),
          said(
              "The outcomes of leavers are about at least 2 different pathways",
              p ->
                  p.all(Outcome.class)
                          .that(it -> in(it.base(), "leavers"))
                          .different(Outcome::pathway)
                      >= 2),
          said(
              "Every outcome is for a period that ended in the last 3 years",
              p -> p.all(Outcome.class).every(it -> p.inLast(36, it.periodEnd()))),
          said(
              "No outcome is about fewer than 10 people",
              p -> p.all(Outcome.class).none(it -> it.denominator() < 10)),
          // a share within one fact; of no people, no share has reached it
          said(
              "There is an outcome that at least 70 % of the people reached",
              p ->
                  p.all(Outcome.class)
                      .some(
                          it ->
                              it.denominator() > 0
                                  && 100L * it.numerator() >= 70L * it.denominator())),
          said(
              "Every region with a partnership at work gets data on its participants",
              p -> p.all(Region.class).that(Region::activePartnership).every(Region::dataAccess)),
          said(
              "At least as many regions have a partnership at work as do not",
              p ->
                  p.all(Region.class).count(Region::activePartnership)
                      >= p.all(Region.class).count(it -> !it.activePartnership())),
          said(
              "There is a curriculum or credentials review held in the last 2 years"
                  + " in which employers took part",
              p ->
                  p.all(Review.class)
                      .that(it -> in(it.subject(), "curriculum", "credentials"))
                      .some(it -> p.inLast(24, it.date()) && it.employersTookPart())),
          said(
              "No review was held without employers",
              p -> p.all(Review.class).none(it -> !it.employersTookPart())),
          said(
              "The reviews led to at least 5 documented decisions in total",
              p -> p.all(Review.class).total(Review::decisions) >= 5),
          said(
              "At most 1 review led to no documented decision",
              p -> p.all(Review.class).count(it -> it.decisions() == 0) <= 1));

  private DataSayings() {}

  /** A link of a system with itself links it to no other. */
  private static boolean links(DataLink link, String system) {
    return !link.from().equals(link.to())
        && (link.from().equals(system) || link.to().equals(system));
  }
}
