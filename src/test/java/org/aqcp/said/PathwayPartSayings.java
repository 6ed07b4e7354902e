package org.aqcp.said;

import static org.aqcp.said.Saying.said;
import static org.aqcp.said.Told.in;
import static org.aqcp.said.Told.isNamed;
import static org.aqcp.said.Told.isNone;

import java.util.List;
import org.aqcp.partnership.facts.EntryPoint;
import org.aqcp.partnership.facts.ExitPoint;
import org.aqcp.partnership.facts.Pathway;
import org.aqcp.partnership.facts.Step;

/** Of the steps, entry points and exit points of pathways. */
final class PathwayPartSayings {
  static final List<Saying> ALL =
      List.of(
          // every step of every pathway; of no steps, "every" does not hold
          said(
              "Every step of a pathway gives a credential",
              p -> p.steps().every(it -> isNamed(it.credential()))),
          said(
              "At least 80 % of the steps of the pathways lead to an occupation",
              p -> p.steps().atLeastPercent(80, it -> isNamed(it.occupation()))),
          said(
              "There is a pathway in which every step gives a credential",
              p ->
                  p.all(Pathway.class)
                      .some(way -> Those.of(way.steps()).every(it -> isNamed(it.credential())))),
          said(
              "At least 2 pathways have a step with a median wage of at least 30,000 dollars",
              p ->
                  p.all(Pathway.class)
                          .count(way -> Those.of(way.steps()).some(it -> it.medianWage() >= 30_000))
                      >= 2),
          said(
              "Every pathway has at least 2 steps that lead to an occupation",
              p ->
                  p.all(Pathway.class)
                      .every(
                          way -> Those.of(way.steps()).count(it -> isNamed(it.occupation())) >= 2)),
          said(
              "No pathway has fewer than 2 exit points",
              p -> p.all(Pathway.class).none(it -> it.exitPoints().size() < 2)),
          said(
              "Every pathway has an entry point below college level",
              p ->
                  p.all(Pathway.class)
                      .every(way -> Those.of(way.entryPoints()).some(PathwayPartSayings::isLow))),
          said(
              "The entry points of the pathways are of at least 3 different levels",
              p -> p.entryPoints().different(EntryPoint::level) >= 3),
          said(
              "There is a pathway with entry points of at least 2 different levels",
              p ->
                  p.all(Pathway.class)
                      .some(way -> Those.of(way.entryPoints()).different(EntryPoint::level) >= 2)),
          said(
              "No entry point of a pathway is for high school students or incumbent workers",
              p -> p.entryPoints().none(it -> in(it.level(), "high-school", "incumbent-worker"))),
          said(
              "At least 50 % of the exit points of the pathways pay the self-sufficiency wage",
              p ->
                  p.exitPoints()
                      .atLeastPercent(50, it -> it.medianWage() >= p.own().selfSufficiencyWage())),
          said(
              "No exit point that leads to an occupation pays less than the self-sufficiency wage",
              p ->
                  p.exitPoints()
                      .that(it -> isNamed(it.occupation()))
                      .none(it -> it.medianWage() < p.own().selfSufficiencyWage())),
          said(
              "There are more exit points recognized by industry than exit points that are not",
              p ->
                  p.exitPoints().count(ExitPoint::industryRecognised)
                      > p.exitPoints().count(it -> !it.industryRecognised())),
          // "half as many": of the other number, without rounding
          said(
              "There are more than half as many exit points as steps in the pathways",
              p -> 2 * p.exitPoints().count() > p.steps().count()),
          // compared in each pathway, not in all of them together
          said(
              "Every pathway has at least as many exit points as entry points",
              p ->
                  p.all(Pathway.class)
                      .every(it -> it.exitPoints().size() >= it.entryPoints().size())),
          said(
              "There is an exit point of a pathway that does not count towards a next credential",
              p -> p.exitPoints().some(it -> isNone(it.stacksInto()))),
          // a step that lacks both counts once
          said(
              "At most 3 steps of the pathways are without a credential or without an occupation",
              p -> p.steps().count(it -> isNone(it.credential()) || isNone(it.occupation())) <= 3),
          said(
              "The steps of the pathways give at least 3 different credentials",
              p ->
                  p.steps().that(it -> isNamed(it.credential())).different(Step::credential) >= 3));

  private PathwayPartSayings() {}

  private static boolean isLow(EntryPoint entry) {
    return in(entry.level(), "adult-education", "english-language", "high-school");
  }
}
