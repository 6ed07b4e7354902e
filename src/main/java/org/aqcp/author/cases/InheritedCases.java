package org.aqcp.author.cases;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.aqcp.condition.Status;
import org.aqcp.framework.Criterion;
import org.aqcp.framework.FrameworkVersion;
import org.aqcp.framework.Home;
import org.aqcp.framework.Indicator;
import org.aqcp.framework.Inheritance;
import org.aqcp.rules.text.InheritedRules;
import org.aqcp.rules.text.RuleSources;

/**
 * The cases that a version has of the version that it extends: those on what it has inherited with
 * its rules, numbers and weights. Its own cases test the rest.
 */
final class InheritedCases {
  private static final List<String> GROUPS = List.of("criterion", "benchmark");

  private final FrameworkVersion version;
  private final FrameworkVersion before;
  private final Map<String, String> unchanged = new HashMap<>();
  private final boolean rollUp;

  InheritedCases(Home home, FrameworkVersion version, Inheritance inheritance) {
    this.version = version;
    this.before = inheritance.from();
    Set<String> own =
        InheritedRules.subjects(
            RuleSources.below(home, home.rules(version.id()), ".dslr", new ArrayList<>()));
    inheritance
        .ids()
        .forEach(
            (id, earlier) -> {
              if (!own.contains(id) && hasSameNumbers(id, earlier)) {
                unchanged.put(earlier, id);
              }
            });
    this.rollUp =
        GROUPS.stream().noneMatch(own::contains)
            && version.thresholds().equals(before.thresholds());
  }

  private boolean hasSameNumbers(String id, String earlier) {
    Indicator now = version.indicator(id).orElseThrow();
    return now.thresholds().equals(before.indicator(earlier).orElseThrow().thresholds());
  }

  /** What is inherited of a file of cases; empty if nothing is. */
  Optional<CaseFile> of(CaseFile file) {
    List<Case> kept =
        file.cases().stream()
            .flatMap(one -> (one.isRollUp() ? rollUp(one) : ofIndicators(one)).stream())
            .toList();
    return kept.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new CaseFile(
                file.file(), version.id(), file.level(), file.asOf(), file.complete(), kept));
  }

  private Optional<Case> ofIndicators(Case one) {
    Map<String, Status> expected = new LinkedHashMap<>();
    one.expected()
        .forEach(
            (id, status) -> {
              if (unchanged.containsKey(id)) {
                expected.put(unchanged.get(id), status);
              }
            });
    return expected.isEmpty()
        ? Optional.empty()
        : Optional.of(new Case(one.name(), one.given(), expected, one.line()));
  }

  private Optional<Case> rollUp(Case one) {
    return rollUp && one.expected().keySet().stream().allMatch(id -> rollsUpAsBefore(id, one))
        ? Optional.of(one)
        : Optional.empty();
  }

  /** Whether a criterion, or the benchmark of which a case is, has the same parts as before. */
  private boolean rollsUpAsBefore(String id, Case one) {
    Optional<Criterion> earlier = criterion(id, before);
    if (earlier.isPresent()) {
      return criterion(id, version)
          .filter(now -> weights(now.indicators()).equals(weights(earlier.get().indicators())))
          .isPresent();
    }
    String level = one.given().level();
    return criteria(version, level).equals(criteria(before, level));
  }

  private static Map<String, Integer> criteria(FrameworkVersion of, String level) {
    Map<String, Integer> weights = new HashMap<>();
    of.criteria(level).forEach(criterion -> weights.put(criterion.id(), criterion.weight()));
    return weights;
  }

  private static Map<String, List<Object>> weights(List<Indicator> of) {
    Map<String, List<Object>> weights = new HashMap<>();
    of.forEach(one -> weights.put(one.id(), List.of(one.weight(), one.optional())));
    return weights;
  }

  private static Optional<Criterion> criterion(String id, FrameworkVersion of) {
    return of.criteria().stream().filter(criterion -> criterion.id().equals(id)).findFirst();
  }
}
