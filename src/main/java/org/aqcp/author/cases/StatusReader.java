package org.aqcp.author.cases;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.aqcp.condition.Status;
import org.aqcp.evaluation.RollUp;
import org.aqcp.framework.Criterion;
import org.aqcp.framework.FrameworkVersion;
import org.aqcp.framework.Indicator;
import org.aqcp.framework.NumberedIds;
import org.aqcp.input.problem.InputProblem;
import org.aqcp.input.problem.Problems;
import org.aqcp.input.problem.Suggestion;
import org.aqcp.input.problem.Words;
import org.aqcp.input.yaml.Node;

/**
 * Reads the statuses in a case: the expected ones and, in a roll-up case, the given ones.
 *
 * @param wrongLevel whether the level was reported as wrong; ids of any level are then accepted
 * @param reportedIds unknown ids that were already reported, so that each is reported once per file
 */
record StatusReader(
    FrameworkVersion version,
    String level,
    boolean wrongLevel,
    Set<String> reportedIds,
    Problems problems) {
  static final String STATUSES = "statuses";

  private static final String ALL = "write met, partly-met, not-met, unknown or not-applicable";

  /** Whether statuses are given instead of facts, which makes it a roll-up case. */
  static boolean isRollUp(Node.Mapping given) {
    return given.entries().keySet().equals(Set.of(STATUSES))
        && given.get(STATUSES).orElseThrow() instanceof Node.Mapping;
  }

  /** The given statuses of a roll-up case. */
  Map<String, Status> given(Node.Mapping given) {
    List<String> parts = new ArrayList<>(indicators());
    parts.addAll(criteria());
    parts.add(RollUp.OTHERS);
    Node.Mapping statuses = (Node.Mapping) given.get(STATUSES).orElseThrow();
    refuseEmpty(statuses, "this case gives no status", "given: {statuses: {L1.1: met}}");
    return read(statuses, parts, "indicator or criterion");
  }

  Map<String, Status> expected(Node.Mapping expect, boolean rollUp) {
    refuseEmpty(expect, "this case expects nothing", "expect: {L1.1: met}");
    if (!rollUp) {
      return read(expect, indicators(), "indicator");
    }
    List<String> groups = new ArrayList<>(List.of(RollUp.BENCHMARK));
    groups.addAll(criteria());
    return read(expect, groups, "criterion");
  }

  private List<String> indicators() {
    return version.indicators(level).stream().map(Indicator::id).toList();
  }

  private List<String> criteria() {
    return version.criteria(level).stream().map(Criterion::id).toList();
  }

  private void refuseEmpty(Node.Mapping said, String message, String example) {
    if (said.entries().isEmpty()) {
      problems.add(CaseProblem.INCOMPLETE_CASE, said.place(), message, "write `" + example + "`");
    }
  }

  private Map<String, Status> read(Node.Mapping said, List<String> known, String noun) {
    Map<String, Status> statuses = new LinkedHashMap<>();
    said.entries()
        .forEach(
            (id, entry) -> {
              if (!wrongLevel && !known.contains(id) && reportedIds.add(id)) {
                problems.add(
                    CaseProblem.CASE_WITHOUT_INDICATOR,
                    problems.extent(entry.keyPlace(), id),
                    "`%s` has no %s %s at the %s level"
                        .formatted(version.id(), noun, Words.quoted(id), level),
                    NumberedIds.advice(id, known),
                    Suggestion.slip(id, known)
                        .flatMap(right -> problems.replacing(entry.keyPlace(), id, right)));
              }
              status(entry.value()).ifPresent(status -> statuses.put(id, status));
            });
    return statuses;
  }

  private Optional<Status> status(Node said) {
    Optional<Status> status =
        said instanceof Node.Scalar word ? Status.keyed(word.text()) : Optional.empty();
    if (status.isEmpty() && !(said instanceof Node.Refused)) {
      List<String> words = Arrays.stream(Status.values()).map(Status::key).toList();
      String word = said instanceof Node.Scalar scalar ? scalar.text() : "";
      problems.add(
          InputProblem.UNKNOWN_VALUE,
          said.extent(problems),
          said.kind() + " is not a status",
          Suggestion.advice(word, words).or(ALL),
          Suggestion.slip(word, words)
              .flatMap(right -> problems.replacing(said.place(), word, right)));
    }
    return status;
  }
}
