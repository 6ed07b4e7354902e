package org.aqcp.framework;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.aqcp.framework.Revision.RevisedCriterion;
import org.aqcp.framework.Revision.RevisedIndicator;
import org.aqcp.input.problem.Place;
import org.aqcp.input.problem.Problems;
import org.aqcp.input.problem.Suggestion;
import org.aqcp.input.problem.Words;
import org.aqcp.input.yaml.Node;
import org.aqcp.input.yaml.YamlFile;

/** Finds what a version that extends another one says of ids that do not allow it. */
final class RevisionProblems {
  private final Revision revision;
  private final FrameworkVersion base;
  private final YamlFile file;
  private final Problems problems;
  private final Map<String, Place> seen = new HashMap<>();
  private final Set<String> indicators = new HashSet<>();
  private final Set<String> ids;

  RevisionProblems(Revision revision, FrameworkVersion base, YamlFile file) {
    this.revision = revision;
    this.base = base;
    this.file = file;
    this.problems = file.problems();
    base.indicators().forEach(indicator -> indicators.add(indicator.id()));
    this.ids = ids(base);
  }

  void check() {
    if (file.root().get("retire").orElse(null) instanceof Node.Sequence retired) {
      requireKnown(retired, new ArrayList<>(ids));
    }
    for (RevisedCriterion criterion : revision.criteria()) {
      take(criterion.id(), criterion.place());
      for (RevisedIndicator indicator : criterion.indicators()) {
        take(indicator.id(), indicator.place());
        checkReplaced(indicator);
        checkWithout(indicator);
      }
    }
  }

  /** Adds a problem for each item of a list that is none of the known ids. */
  private void requireKnown(Node.Sequence list, List<String> known) {
    for (Node item : list.items()) {
      if (item instanceof Node.Scalar id && !known.contains(id.text())) {
        problems.add(
            FrameworkProblem.NOT_IN_EXTENDED,
            id.extent(problems),
            "`%s` has no %s".formatted(base.id(), Words.quoted(id.text())),
            Suggestion.advice(id.text(), known),
            Suggestion.slip(id.text(), known)
                .flatMap(right -> problems.replacing(id.place(), id.text(), right)));
      }
    }
  }

  private void take(String id, Place place) {
    Place first = seen.putIfAbsent(id, place);
    if (first != null) {
      problems.add(
          FrameworkProblem.DUPLICATE_ID,
          problems.through(place, id),
          "duplicate id " + Words.quoted(id) + "; the first is on line " + first.line(),
          "say everything about it in one place");
    }
    if (revision.retire().contains(id)) {
      problems.add(
          FrameworkProblem.NOT_IN_EXTENDED,
          problems.through(place, id),
          Words.quoted(id) + " is retired, and cannot be changed as well",
          "take it out of `retire`, or out of `criteria`");
    }
    if (!ids.contains(id)) {
      refuseReuse(id, place);
    }
  }

  /** Reports would mix up two things of one id. */
  private void refuseReuse(String id, Place place) {
    Optional<Inheritance> earlier = base.inheritance();
    while (earlier.isPresent()) {
      FrameworkVersion version = earlier.get().from();
      if (ids(version).contains(id)) {
        problems.add(
            FrameworkProblem.DUPLICATE_ID,
            problems.through(place, id),
            "the id %s was used in `%s`".formatted(Words.quoted(id), version.id()),
            "choose another one; ids are never reused");
        return;
      }
      earlier = version.inheritance();
    }
  }

  private void checkReplaced(RevisedIndicator indicator) {
    node(indicator)
        .flatMap(mapping -> mapping.get("replaces"))
        .filter(Node.Sequence.class::isInstance)
        .ifPresent(list -> requireKnown((Node.Sequence) list, new ArrayList<>(indicators)));
    if (indicator.replaces().contains(indicator.id())) {
      problems.add(
          FrameworkProblem.NOT_IN_EXTENDED,
          problems.through(indicator.place(), indicator.id()),
          "indicator " + Words.quoted(indicator.id()) + " cannot replace itself",
          "leave out `replaces`: what is not said stays as it is");
    }
  }

  private void checkWithout(RevisedIndicator indicator) {
    List<String> known =
        base.indicator(
                indicator.replaces().size() == 1 ? indicator.replaces().get(0) : indicator.id())
            .map(before -> List.copyOf(before.thresholds().keySet()))
            .orElse(List.of());
    node(indicator)
        .flatMap(mapping -> mapping.get("without"))
        .filter(Node.Sequence.class::isInstance)
        .ifPresent(list -> requireKnown((Node.Sequence) list, known));
  }

  private Optional<Node.Mapping> node(RevisedIndicator indicator) {
    return new WrittenIds(file.root()).at(indicator.place());
  }

  private static Set<String> ids(FrameworkVersion version) {
    Set<String> ids = new HashSet<>();
    for (Criterion criterion : version.criteria()) {
      ids.add(criterion.id());
      criterion.indicators().forEach(indicator -> ids.add(indicator.id()));
    }
    return ids;
  }
}
