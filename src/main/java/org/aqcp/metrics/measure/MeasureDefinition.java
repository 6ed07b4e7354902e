package org.aqcp.metrics.measure;

import java.util.Optional;
import org.aqcp.framework.Source;
import org.aqcp.input.problem.Place;
import org.aqcp.input.record.About;
import org.aqcp.input.record.OneOf;
import org.aqcp.input.record.Required;
import org.aqcp.metrics.condition.PeriodCondition;
import org.aqcp.metrics.measure.MeasureValue.Kind;

/**
 * A measure of what became of people.
 *
 * @param exitRule when an exit is one: after 90 days without services, or as the records say
 * @param base whose periods the measure is about, among the participants
 * @param excluded which of them are left out and counted apart; null if none are
 * @param numerator who of the denominator meets the measure; null where it is not a rate
 */
@About("A measure of what became of people.")
public record MeasureDefinition(
    @Required @About(value = "an id that is never reused", example = "C1") String id,
    @Required
        @About(value = "its name for readers", example = "Employed in quarter 2 after leaving")
        String title,
    @About(
            value = "what readers should know about it",
            example = "Wage records miss self-employment.")
        String about,
    @Required @About(value = "where its definition comes from") Source source,
    @Required @About(value = "what is counted", example = "people") CountedUnit counts,
    @Required @About(value = "who is a participant", example = "wioa-12h")
        ParticipantProfile participants,
    @Required
        @OneOf({"90-days", "two-terms", "reported"})
        @About(
            value =
                "when an exit is one: with 90-days, who is back within 90 days had not left; with"
                    + " the others, as the records say",
            example = "90-days")
        String exitRule,
    @Required @About(value = "whose periods it is about", example = "leavers") PeriodCondition base,
    @Required @About(value = "which periods a reporting period reports") Cohort cohort,
    @About(
            value = "who is left out and counted apart",
            example = "exit-reason is one of institutionalized, deceased")
        PeriodCondition excluded,
    @Required @About(value = "of whom the value is computed", example = "every record")
        PeriodCondition denominator,
    @About(value = "who of these meets the measure", example = "employed-q2 is not no")
        PeriodCondition numerator,
    @Required @About(value = "what is computed", example = "rate") MeasureValue value,
    @About(value = "how two quarters make one value", example = "sum") Quarters quarters,
    @About(value = "what happens where a part is unknown") UnknownParts unknown,
    Place place) {
  public MeasureDefinition {
    unknown = unknown == null ? UnknownParts.LEFT_OUT : unknown;
    if (value != null) {
      requireNumerator(value.kind(), numerator != null);
      boolean two = value.of().size() == 2;
      if (two != (quarters != null)) {
        throw new IllegalArgumentException(
            two
                ? "a value of two columns needs `quarters: sum`, `average` or `each`"
                : "`quarters` is only for a value of two columns");
      }
    }
  }

  private static void requireNumerator(Kind kind, boolean given) {
    if (kind == Kind.RATE && !given) {
      throw new IllegalArgumentException("a rate needs a `numerator`");
    }
    if (kind != Kind.RATE && kind != Kind.COUNT && given) {
      throw new IllegalArgumentException("only a rate or count has a `numerator`");
    }
  }

  /** The same by another exit rule. */
  public MeasureDefinition by(String otherRule) {
    return new MeasureDefinition(
        id,
        title,
        about,
        source,
        counts,
        participants,
        otherRule,
        base,
        cohort,
        excluded,
        denominator,
        numerator,
        value,
        quarters,
        unknown,
        place);
  }

  /** The condition under which the exit of a period stands; empty if it rests on no exit rule. */
  public Optional<PeriodCondition> exits() {
    return ExitRule.of(this);
  }

  /** How its parts decide where a period stands. */
  public MeasureLogic logic() {
    return MeasureLogic.of(this);
  }
}
