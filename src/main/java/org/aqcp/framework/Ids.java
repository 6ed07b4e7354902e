package org.aqcp.framework;

import java.util.HashMap;
import java.util.Map;
import org.aqcp.input.Place;
import org.aqcp.input.Problems;
import org.aqcp.input.Words;

/** Whether the ids and threshold names of a framework version can be told apart and written. */
final class Ids {
  private final Problems problems;
  private final Map<String, Place> taken = new HashMap<>();

  Ids(Problems problems) {
    this.problems = problems;
  }

  void check(FrameworkVersion version) {
    for (Criterion criterion : version.criteria()) {
      take(criterion.id(), criterion.place());
      for (Indicator indicator : criterion.indicators()) {
        take(indicator.id(), indicator.place());
        checkPrefix(indicator, criterion);
        indicator.thresholds().keySet().forEach(name -> checkName(name, indicator));
      }
    }
  }

  private void take(String id, Place place) {
    if (!isId(id)) {
      problems.add(
          FrameworkProblem.INVALID_ID,
          place,
          "the id " + Words.quoted(id) + " is not an id",
          "use letters, digits, `.` and `-`");
    }
    Place first = taken.putIfAbsent(id, place);
    if (first != null) {
      problems.add(
          FrameworkProblem.DUPLICATE_ID,
          place,
          "a second id " + Words.quoted(id) + "; the first stands in line " + first.line(),
          "give each its own: ids are never used again");
    }
  }

  private void checkPrefix(Indicator indicator, Criterion criterion) {
    String prefix = criterion.id() + ".";
    if (!indicator.id().startsWith(prefix) || indicator.id().length() == prefix.length()) {
      problems.add(
          FrameworkProblem.ID_OUTSIDE_CRITERION,
          indicator.place(),
          "the id " + Words.quoted(indicator.id()) + " does not begin with that of its criterion",
          "begin it with `" + prefix + "`");
    }
  }

  private void checkName(String name, Indicator indicator) {
    if (!isName(name)) {
      problems.add(
          FrameworkProblem.INVALID_ID,
          indicator.place(),
          "the threshold " + Words.quoted(name) + " is not a name",
          "use small letters, digits and `-`, such as `review-years`");
    }
  }

  private static boolean isId(String id) {
    return id.chars().allMatch(c -> isSmall(c) || (c >= 'A' && c <= 'Z') || c == '.' || c == '-');
  }

  private static boolean isName(String name) {
    return name.chars().allMatch(c -> isSmall(c) || c == '-')
        && Character.isLetter(name.charAt(0))
        && !name.endsWith("-")
        && !name.contains("--");
  }

  private static boolean isSmall(int c) {
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
  }
}
