package org.aqcp.shell.verb;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.aqcp.author.cases.CaseFile;
import org.aqcp.evaluation.RollUp;
import org.aqcp.framework.FrameworkVersion;
import org.aqcp.metrics.cases.TestedMeasures;

/**
 * A version as it was and as it is.
 *
 * @param before empty if it was not there, or could not be read
 */
record ChangedVersion(Optional<TestedVersion> before, TestedVersion after) {
  /** Whether nothing differs. */
  static boolean isSame(TestedVersion before, TestedVersion after) {
    return before.version().origin().digest().equals(after.version().origin().digest())
        && digests(before).equals(digests(after))
        && before.files().equals(after.files())
        && hasSameMeasures(before.testedMeasures(), after.testedMeasures());
  }

  private static boolean hasSameMeasures(List<TestedMeasures> before, List<TestedMeasures> after) {
    return before.size() == after.size()
        && IntStream.range(0, before.size()).allMatch(i -> before.get(i).isSame(after.get(i)));
  }

  private static Map<String, String> digests(TestedVersion version) {
    Map<String, String> digests = new TreeMap<>();
    version
        .evaluators()
        .forEach((level, evaluator) -> digests.put(level, evaluator.rulebook().digest()));
    return digests;
  }

  /** The ids of the indicators, and the groups, whose rules or cases differ. */
  Set<String> mutated() {
    FrameworkVersion now = after.version();
    Set<String> all = new HashSet<>(Set.of(RollUp.CRITERION, RollUp.BENCHMARK));
    now.indicators().forEach(indicator -> all.add(indicator.id()));
    if (before.isEmpty()) {
      return all;
    }
    TestedVersion was = before.get();
    all.removeIf(
        id ->
            rules(was, id).equals(rules(after, id))
                && was.version().thresholds(id).equals(now.thresholds(id))
                && cases(was, id).equals(cases(after, id)));
    return all;
  }

  /** The measures that differ, or whose cases do, by file. */
  List<TestedMeasures> mutatedMeasures() {
    List<TestedMeasures> was = before.map(TestedVersion::testedMeasures).orElse(List.of());
    return after.testedMeasures().stream()
        .filter(one -> was.stream().noneMatch(one::isSame))
        .toList();
  }

  private static List<Object> rules(TestedVersion of, String on) {
    return of.evaluators().entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .flatMap(one -> one.getValue().rulebook().on(on).stream())
        .<Object>map(rule -> List.of(rule.conclusion(), rule.sentences().toString()))
        .toList();
  }

  private static List<Object> cases(TestedVersion of, String id) {
    return of.files().stream()
        .map(CaseFile::cases)
        .flatMap(List::stream)
        .filter(
            one ->
                one.expected().containsKey(id)
                    || (one.isRollUp() && List.of(RollUp.CRITERION, RollUp.BENCHMARK).contains(id)))
        .<Object>map(one -> List.of(one.name(), one.given(), one.expected(), one.statuses()))
        .toList();
  }
}
