package org.aqcp.metrics.cases;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.aqcp.metrics.condition.AllOf;
import org.aqcp.metrics.condition.PeriodCondition;
import org.aqcp.metrics.measure.Cohort;
import org.aqcp.metrics.measure.CountedUnit;
import org.aqcp.metrics.measure.MeasureDefinition;
import org.aqcp.metrics.measure.MeasureValue;
import org.aqcp.metrics.measure.ParticipantProfile;
import org.aqcp.metrics.measure.Quarters;
import org.aqcp.metrics.measure.UnknownParts;
import org.aqcp.metrics.measure.UnknownRule;

/** The wrong measures that differ from one in a setting, by what the setting becomes. */
record SettingMutants(MeasureDefinition of) {
  Map<String, MeasureDefinition> all() {
    Map<String, MeasureDefinition> mutants = new LinkedHashMap<>();
    if (of.excluded() != null) {
      mutants.put("nobody is excluded", with(of.counts(), of.participants(), of.cohort(), null));
    }
    CountedUnit unit = of.counts() == CountedUnit.PEOPLE ? CountedUnit.PERIODS : CountedUnit.PEOPLE;
    mutants.put("counts: " + word(unit), with(unit, of.participants(), of.cohort(), of.excluded()));
    for (ParticipantProfile profile : ParticipantProfile.values()) {
      if (profile != of.participants()) {
        mutants.put(
            "participants: " + word(profile),
            with(of.counts(), profile, of.cohort(), of.excluded()));
      }
    }
    if (of.exits().isPresent()) {
      mutants.put("exit-rule: reported", of.by("reported"));
    }
    for (Cohort cohort : cohorts()) {
      mutants.put(
          "cohort: " + cohort.by() + " " + cohort.monthsEarlier(),
          with(of.counts(), of.participants(), cohort, of.excluded()));
    }
    unknowns().forEach((name, rules) -> mutants.put(name, with(of.value(), of.quarters(), rules)));
    for (MeasureValue value : ValueMutants.of(of.value())) {
      mutants.put("value: " + value.words(), with(value, of.quarters(), of.unknown()));
    }
    for (Quarters quarters : Quarters.values()) {
      if (of.quarters() != null && of.quarters() != quarters) {
        mutants.put("quarters: " + word(quarters), with(of.value(), quarters, of.unknown()));
      }
    }
    return mutants;
  }

  private List<Cohort> cohorts() {
    List<Cohort> others = new ArrayList<>();
    Cohort cohort = of.cohort();
    for (int months : List.of(0, 12, 18)) {
      if (cohort.date().isPresent() && months != cohort.monthsEarlier()) {
        others.add(new Cohort(cohort.by(), months, cohort.place()));
      }
    }
    for (String by : List.of("entry", "exit", "participation")) {
      if (!by.equals(cohort.by())) {
        int months = by.equals("participation") ? 0 : cohort.monthsEarlier();
        others.add(new Cohort(by, months, cohort.place()));
      }
    }
    return others;
  }

  private Map<String, UnknownParts> unknowns() {
    UnknownParts now = of.unknown();
    UnknownRule excluded = other(now.excluded());
    UnknownRule denominator = other(now.denominator());
    UnknownRule numerator = other(now.numerator());
    Map<String, UnknownParts> others = new LinkedHashMap<>();
    if (of.excluded() != null) {
      others.put(
          "unknown excluded: " + word(excluded),
          new UnknownParts(excluded, now.denominator(), now.numerator()));
    }
    if (!of.denominator().equals(AllOf.EVERY_RECORD)) {
      others.put(
          "unknown denominator: " + word(denominator),
          new UnknownParts(now.excluded(), denominator, now.numerator()));
    }
    if (of.numerator() != null) {
      others.put(
          "unknown numerator: " + word(numerator),
          new UnknownParts(now.excluded(), now.denominator(), numerator));
    }
    return others;
  }

  /** A setting as files write it. */
  private static String word(Enum<?> setting) {
    return setting.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static UnknownRule other(UnknownRule rule) {
    return rule == UnknownRule.AS_NO ? UnknownRule.LEFT_OUT : UnknownRule.AS_NO;
  }

  private MeasureDefinition with(
      CountedUnit counts, ParticipantProfile who, Cohort cohort, PeriodCondition excluded) {
    return new MeasureDefinition(
        of.id(),
        of.title(),
        of.about(),
        of.source(),
        counts,
        who,
        of.exitRule(),
        of.base(),
        cohort,
        excluded,
        of.denominator(),
        of.numerator(),
        of.value(),
        of.quarters(),
        of.unknown(),
        of.place());
  }

  private MeasureDefinition with(MeasureValue value, Quarters quarters, UnknownParts unknown) {
    return new MeasureDefinition(
        of.id(),
        of.title(),
        of.about(),
        of.source(),
        of.counts(),
        of.participants(),
        of.exitRule(),
        of.base(),
        of.cohort(),
        of.excluded(),
        of.denominator(),
        of.numerator(),
        value,
        quarters,
        unknown,
        of.place());
  }
}
