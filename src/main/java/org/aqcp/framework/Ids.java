package org.aqcp.framework;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.aqcp.input.problem.Advice;
import org.aqcp.input.problem.Fix;
import org.aqcp.input.problem.Place;
import org.aqcp.input.problem.Problems;
import org.aqcp.input.problem.Words;
import org.aqcp.input.record.AllowedWords;
import org.aqcp.input.yaml.Node;
import org.aqcp.input.yaml.YamlFile;

/** Checks that ids and threshold names of a framework version are unique and valid. */
final class Ids {
  private final Place top;
  private final Problems problems;
  private final WrittenIds written;
  private final Map<String, Place> taken = new HashMap<>();
  private final Map<String, Place> levels = new LinkedHashMap<>();

  Ids(YamlFile file) {
    this.top = file.root().place();
    this.problems = file.problems();
    this.written = new WrittenIds(file.root());
  }

  void check(FrameworkVersion version) {
    version.levels().forEach(this::takeLevel);
    version.thresholds().keySet().forEach(name -> checkName(name, top, version.thresholds()));
    for (Criterion criterion : version.criteria()) {
      take(criterion.id(), criterion.place(), taken);
      checkLevel(criterion);
      for (Indicator indicator : criterion.indicators()) {
        take(indicator.id(), indicator.place(), taken);
        checkPrefix(indicator, criterion);
        Map<String, Integer> named = indicator.thresholds();
        named.keySet().forEach(name -> checkName(name, indicator.place(), named));
      }
    }
  }

  /** A level also names a folder. */
  private void takeLevel(Level level) {
    take(level.id(), level.place(), levels);
    if (isId(level.id()) && !isName(level.id())) {
      problems.add(
          FrameworkProblem.INVALID_ID,
          level.place(),
          "the level " + Words.quoted(level.id()) + " is not a valid name",
          "use lowercase letters, digits and `-`, such as `local`");
    }
  }

  private void take(String id, Place place, Map<String, Place> ids) {
    if (!isId(id)) {
      problems.add(
          FrameworkProblem.INVALID_ID,
          problems.through(place, id),
          "the id " + Words.quoted(id) + " is not valid",
          "use letters, digits, `.` and `-`");
    }
    Place first = ids.putIfAbsent(id, place);
    if (first != null) {
      problems.add(
          FrameworkProblem.DUPLICATE_ID,
          problems.through(place, id),
          "duplicate id " + Words.quoted(id) + "; the first is on line " + first.line(),
          "give each its own id; ids are never reused");
    }
  }

  private void checkLevel(Criterion criterion) {
    if (written.level(criterion).orElse(null) instanceof Node.Scalar word) {
      new AllowedWords("level", levels.keySet()).check(word, problems);
    }
  }

  private void checkPrefix(Indicator indicator, Criterion criterion) {
    String prefix = criterion.id() + ".";
    if (!indicator.id().startsWith(prefix) || indicator.id().length() == prefix.length()) {
      problems.add(
          FrameworkProblem.ID_OUTSIDE_CRITERION,
          problems.through(indicator.place(), indicator.id()),
          "the id " + Words.quoted(indicator.id()) + " does not start with its criterion's id",
          Advice.of("start it with `" + prefix + "`"),
          withRightCase(indicator, prefix));
    }
  }

  private Optional<Fix> withRightCase(Indicator indicator, String prefix) {
    String id = indicator.id();
    return id.regionMatches(true, 0, prefix, 0, prefix.length()) && id.length() > prefix.length()
        ? written
            .id(indicator)
            .flatMap(place -> problems.replacing(place, id, prefix + id.substring(prefix.length())))
        : Optional.empty();
  }

  private void checkName(String name, Place of, Map<String, Integer> all) {
    if (!isName(name)) {
      Place place = written.threshold(of, name).orElse(of);
      problems.add(
          FrameworkProblem.INVALID_ID,
          problems.extent(place, name),
          "the threshold " + Words.quoted(name) + " is not a valid name",
          Advice.of("use lowercase letters, digits and `-`, such as `review-years`"),
          validName(name, all).flatMap(right -> problems.replacing(place, name, right)));
    }
  }

  private static Optional<String> validName(String name, Map<String, Integer> all) {
    String right = Words.kebab(name.strip().replaceAll("[ _-]+", "-"));
    return !right.isEmpty() && isName(right) && !all.containsKey(right)
        ? Optional.of(right)
        : Optional.empty();
  }

  private static boolean isId(String id) {
    return id.chars()
        .allMatch(c -> isLowercaseOrDigit(c) || (c >= 'A' && c <= 'Z') || c == '.' || c == '-');
  }

  private static boolean isName(String name) {
    return name.chars().allMatch(c -> isLowercaseOrDigit(c) || c == '-')
        && !name.isEmpty()
        && Character.isLetter(name.charAt(0))
        && !name.endsWith("-")
        && !name.contains("--");
  }

  private static boolean isLowercaseOrDigit(int c) {
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
  }
}
