package org.aqcp.metrics.people;

import static org.aqcp.metrics.people.PlainCohort.ENTERED;
import static org.aqcp.metrics.people.PlainCohort.LEFT;
import static org.aqcp.metrics.people.PlainCohort.TOOK_PART;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Every shipped measure: whom it looks at, and how it is computed. */
final class PlainCatalog {
  @SuppressWarnings("UnnecessaryLambda") // reads like the others
  private static final Predicate<MadePeriod> ALL = period -> true;

  private static final Predicate<MadePeriod> PARTICIPANTS = PlainFacts::participates;
  private static final Predicate<MadePeriod> LEAVERS = PARTICIPANTS.and(PlainFacts::left);
  private static final Predicate<MadePeriod> YOUTH = LEAVERS.and(PlainWioa::servedAsYouth);

  /** Leavers whose second quarter, or fourth quarter, after exit falls in the period. */
  private static final PlainBase LEFT_A_YEAR_AGO = PlainBase.people(LEAVERS, LEFT, 12);

  private static final PlainBase LEFT_EARLIER = PlainBase.people(LEAVERS, LEFT, 18);
  private static final PlainBase EXITS_Q2 = PlainBase.periods(LEAVERS, LEFT, 12);
  private static final PlainBase EXITS_Q4 = PlainBase.periods(LEAVERS, LEFT, 18);

  private PlainCatalog() {}

  static List<PlainMeasure> all() {
    return Stream.of(interim(), attainment(), labor(), wioa(), gains())
        .flatMap(List::stream)
        .toList();
  }

  private static List<PlainMeasure> interim() {
    PlainBase soon = PlainBase.people(PARTICIPANTS, ENTERED, 12);
    PlainBase local = PlainBase.people(ALL, ENTERED, 12);
    PlainBase long2 = PlainBase.people(ALL, ENTERED, 24);
    PlainBase now = PlainBase.people(PARTICIPANTS, TOOK_PART, 0);
    return List.of(
        PlainMeasure.inPeriod("A1", now, PlainInterim::a1),
        PlainMeasure.of("A2", soon, PlainInterim::a2),
        PlainMeasure.of("A3", long2, PlainInterim::a3),
        PlainMeasure.of("A4", soon, PlainInterim::a4),
        PlainMeasure.of("A5", local, PlainInterim::a5),
        PlainMeasure.of("A5.24", long2, PlainInterim::a524),
        PlainMeasure.of("A6", local, PlainInterim::a6));
  }

  private static List<PlainMeasure> attainment() {
    return List.of(
        PlainMeasure.of("B1", LEFT_A_YEAR_AGO, PlainAttainment::b1).excluding(),
        PlainMeasure.of("B2", LEFT_A_YEAR_AGO, PlainAttainment::b2).excluding(),
        PlainMeasure.of("B3", LEFT_A_YEAR_AGO, PlainAttainment::b3).excluding(),
        PlainMeasure.of("B4", LEFT_A_YEAR_AGO, PlainAttainment::b4).excluding(),
        PlainMeasure.of("B5", LEFT_A_YEAR_AGO, PlainAttainment::b5).excluding(),
        PlainMeasure.of("B6", LEFT_A_YEAR_AGO, PlainAttainment::b6).excluding());
  }

  private static List<PlainMeasure> labor() {
    return List.of(
        PlainMeasure.of("C1", LEFT_A_YEAR_AGO, PlainLabor::c1).excluding(),
        PlainMeasure.of("C2", LEFT_A_YEAR_AGO, PlainLabor::c2).excluding(),
        PlainMeasure.of("C3", LEFT_EARLIER, PlainLabor::c3).excluding(),
        PlainMeasure.of("C4", LEFT_A_YEAR_AGO, PlainLabor::c4).excluding(),
        PlainMeasure.of("C5", LEFT_A_YEAR_AGO, PlainLabor::c5).excluding());
  }

  private static List<PlainMeasure> wioa() {
    PlainBase youthQ2 = PlainBase.periods(YOUTH, LEFT, 12);
    PlainBase youthQ4 = PlainBase.periods(YOUTH, LEFT, 18);
    return List.of(
        PlainMeasure.of("WIOA-E2", EXITS_Q2, p -> PlainWioa.works(p, 2)).excluding(),
        PlainMeasure.of("WIOA-E4", EXITS_Q4, p -> PlainWioa.works(p, 4)).excluding(),
        PlainMeasure.of("WIOA-Y2", youthQ2, p -> PlainWioa.worksOrLearns(p, 2)).excluding(),
        PlainMeasure.of("WIOA-Y4", youthQ4, p -> PlainWioa.worksOrLearns(p, 4)).excluding(),
        PlainMeasure.of("WIOA-M2", EXITS_Q2, PlainWioa::earnings).excluding(),
        PlainMeasure.of("WIOA-CR", EXITS_Q4, PlainWioa::credential).excluding(),
        PlainMeasure.of("WIOA-SE", EXITS_Q4, PlainWioa::sameEmployer).excluding());
  }

  private static List<PlainMeasure> gains() {
    PlainBase periods = PlainBase.periods(PARTICIPANTS, TOOK_PART, 0);
    PlainBase people = PlainBase.people(PARTICIPANTS, TOOK_PART, 0);
    return List.of(
        PlainMeasure.inPeriod("WIOA-SG", periods, PlainGains::skillGain).excluding(),
        PlainMeasure.inPeriod("NRS-J", people, PlainGains::columnJ).excluding());
  }
}
