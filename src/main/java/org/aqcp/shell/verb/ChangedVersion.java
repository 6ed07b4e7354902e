package org.aqcp.shell.verb;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.aqcp.author.cases.CaseFile;
import org.aqcp.evaluation.RollUp;
import org.aqcp.framework.FrameworkVersion;

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
        && before.files().equals(after.files());
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
