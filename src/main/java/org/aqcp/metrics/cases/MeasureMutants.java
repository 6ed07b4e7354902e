package org.aqcp.metrics.cases;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.aqcp.input.problem.Place;
import org.aqcp.metrics.condition.PeriodCondition;
import org.aqcp.metrics.condition.PeriodTest;
import org.aqcp.metrics.measure.MeasureDefinition;
import org.aqcp.metrics.measure.MeasureFile;

/** Makes each measure of a file wrong in one thing at a time, and runs the cases on it. */
record MeasureMutants(TestedMeasures tested) {
  static List<MeasureMutant> of(TestedMeasures all) {
    // a case that fails anyway notices nothing
    List<MeasureCase> passing =
        all.run().stream().filter(MeasureCaseResult::passed).map(MeasureCaseResult::of).toList();
    MeasureCaseFile cases = new MeasureCaseFile(all.cases().file(), passing);
    return new MeasureMutants(new TestedMeasures(all.measures(), cases)).all();
  }

  private List<MeasureMutant> all() {
    List<MeasureMutant> all = new ArrayList<>(ofConditions());
    tested.measures().measures().forEach(measure -> all.addAll(ofSettings(measure)));
    return all;
  }

  /** A condition under a name changes in all measures that use the name. */
  private List<MeasureMutant> ofConditions() {
    Set<PeriodCondition> written = new LinkedHashSet<>();
    for (MeasureDefinition measure : tested.measures().measures()) {
      MeasureParts.of(measure).forEach(part -> collect(part, written));
    }
    List<MeasureMutant> mutants = new ArrayList<>();
    for (PeriodCondition one : written) {
      for (PeriodCondition other : ConditionMutants.of(one)) {
        MeasureFile changed = changed(one, other);
        mutants.add(new MeasureMutant(place(one), one.words(), other.words(), isKilled(changed)));
      }
    }
    return mutants;
  }

  /** Only what is written in the file: built-in terms have no place. */
  private static void collect(PeriodCondition condition, Set<PeriodCondition> written) {
    if (!place(condition).equals(Place.NOWHERE)) {
      written.add(condition);
    }
    condition.parts().forEach(part -> collect(part, written));
  }

  private static Place place(PeriodCondition condition) {
    if (condition instanceof PeriodTest test) {
      return test.place();
    }
    return condition.parts().stream()
        .map(MeasureMutants::place)
        .filter(place -> !place.equals(Place.NOWHERE))
        .findFirst()
        .orElse(Place.NOWHERE);
  }

  private MeasureFile changed(PeriodCondition one, PeriodCondition other) {
    return with(
        tested.measures().measures().stream()
            .map(measure -> MeasureParts.with(measure, part -> changed(part, one, other)))
            .toList());
  }

  private static PeriodCondition changed(
      PeriodCondition in, PeriodCondition one, PeriodCondition other) {
    return in.equals(one)
        ? other
        : in.with(
            in.parts().stream()
                .map(part -> changed(part, one, other))
                .collect(Collectors.toList()));
  }

  private List<MeasureMutant> ofSettings(MeasureDefinition measure) {
    List<MeasureMutant> mutants = new ArrayList<>();
    new SettingMutants(measure)
        .all()
        .forEach(
            (becomes, other) -> {
              List<MeasureDefinition> all = new ArrayList<>(tested.measures().measures());
              all.set(all.indexOf(measure), other);
              mutants.add(
                  new MeasureMutant(measure.place(), measure.id(), becomes, isKilled(with(all))));
            });
    return mutants;
  }

  private MeasureFile with(List<MeasureDefinition> measures) {
    MeasureFile file = tested.measures();
    return new MeasureFile(file.title(), file.about(), file.retire(), measures, file.origin());
  }

  private boolean isKilled(MeasureFile changed) {
    return tested.run(changed).stream().anyMatch(result -> !result.passed());
  }
}
