package org.aqcp.metrics.cases;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.aqcp.metrics.measure.MeasureDefinition;
import org.aqcp.metrics.measure.MeasureFile;
import org.aqcp.metrics.measure.MeasureText;

/**
 * What a version has of a file of measures.
 *
 * @param whole the file as written
 * @param kept the ids of the measures that the version has as they stand there
 * @param tested the ids of those on which the cases beside the file still say something: the kept
 *     ones, and those that a version that extends this one only words otherwise
 */
record KeptMeasures(MeasureFile whole, Set<String> kept, Set<String> tested) {
  KeptMeasures {
    kept = Set.copyOf(kept);
    tested = Set.copyOf(tested);
  }

  /**
   * A file of the version itself.
   *
   * @param before the measures of the version that it extends, by id
   */
  static KeptMeasures own(MeasureFile file, Map<String, MeasureDefinition> before) {
    Set<String> all = ids(file, one -> true);
    return new KeptMeasures(file, all, ids(file, one -> !isReworded(one, before.get(one.id()))));
  }

  /** What a version that extends this one has of the file. */
  KeptMeasures without(Set<String> retired, Map<String, MeasureDefinition> own) {
    Set<String> kept = new HashSet<>(this.kept);
    kept.removeAll(retired);
    Set<String> tested = new HashSet<>(this.tested);
    tested.removeAll(retired);
    for (MeasureDefinition one : own.values()) {
      kept.remove(one.id());
      if (!isReworded(one, whole.measure(one.id()).orElse(null))) {
        tested.remove(one.id());
      }
    }
    return new KeptMeasures(whole, kept, tested);
  }

  MeasureFile file() {
    return whole.only(kept::contains);
  }

  /** The measures that are tested where the file is, with its cases on them. */
  TestedMeasures with(MeasureCaseFile cases) {
    Set<String> ids = new HashSet<>(tested);
    cases.cases().stream().map(MeasureCase::measure).filter(kept::contains).forEach(ids::add);
    return new TestedMeasures(whole.only(ids::contains), cases.only(ids));
  }

  /** Whether two measures count the same and only words differ. */
  private static boolean isReworded(MeasureDefinition now, MeasureDefinition before) {
    return before != null && new MeasureText(now).digest().equals(new MeasureText(before).digest());
  }

  private static Set<String> ids(MeasureFile file, Predicate<MeasureDefinition> which) {
    return file.measures().stream()
        .filter(which)
        .map(MeasureDefinition::id)
        .collect(Collectors.toSet());
  }
}
