package org.aqcp.author.scaffold;

import java.util.List;
import java.util.Optional;
import org.aqcp.author.copy.HomeCopy;
import org.aqcp.framework.Criterion;
import org.aqcp.framework.FrameworkProblem;
import org.aqcp.framework.FrameworkVersion;
import org.aqcp.framework.Level;
import org.aqcp.input.problem.Words;

/** Adds a criterion without indicators to a framework version's file. */
final class NewCriterion {
  private NewCriterion() {}

  static Piece write(HomeCopy copy, FrameworkVersion version, Request request) {
    InsertionPoint.requireId(request, version);
    String id = request.criterionId();
    if (version.criteria().stream().anyMatch(criterion -> criterion.id().equals(id))) {
      throw InsertionPoint.refused(
          FrameworkProblem.DUPLICATE_ID,
          version,
          "criterion " + Words.quoted(id) + " already exists",
          "leave out `--new-criterion`, or choose another id");
    }
    String level = level(version, request);
    List<Criterion> before = version.criteria(level);
    Criterion last = before.isEmpty() ? last(version.criteria()) : last(before);
    String entry = text(id, request.newCriterion().orElseThrow(), level);
    return new CriteriaList(copy, version).add(last, entry, "a criterion");
  }

  /** The level that is named, or the only one, or that of criteria with the same letters. */
  private static String level(FrameworkVersion version, Request request) {
    List<String> levels = version.levels().stream().map(Level::id).toList();
    Optional<String> named = request.level().filter(levels::contains);
    if (named.isPresent()) {
      return named.get();
    }
    List<String> alike =
        version.criteria().stream()
            .filter(criterion -> letters(criterion.id()).equals(letters(request.criterionId())))
            .map(Criterion::level)
            .distinct()
            .toList();
    List<String> fitting = levels.size() == 1 ? levels : alike;
    if (request.level().isPresent() || fitting.size() != 1) {
      throw InsertionPoint.refused(
          FrameworkProblem.ID_OUTSIDE_CRITERION,
          version,
          request
              .level()
              .map(level -> "`" + version.id() + "` has no level " + Words.quoted(level))
              .orElse("the level of criterion " + request.criterionId() + " is not known"),
          "give one of " + Words.listed(levels) + " with `--level`");
    }
    return fitting.get(0);
  }

  private static String letters(String id) {
    return id.replaceAll("\\d.*", "");
  }

  private static Criterion last(List<Criterion> criteria) {
    return criteria.get(criteria.size() - 1);
  }

  static String text(String id, String title, String level) {
    return "- id: %s\n  title: %s\n  level: %s\n  indicators: []\n"
        .formatted(id, Entry.yaml(title), level);
  }
}
