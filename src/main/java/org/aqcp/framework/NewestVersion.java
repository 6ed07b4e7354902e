package org.aqcp.framework;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.aqcp.input.problem.InvalidInput;
import org.aqcp.input.problem.Problem;
import org.aqcp.input.problem.Words;

/**
 * Finds the version that a partnership is evaluated against by default.
 *
 * @param leftOut takes a problem of each draft that cannot be read
 */
record NewestVersion(Home home, Consumer<Problem> leftOut) {
  private static final Pattern RELEASED = Pattern.compile("(?m)^\\s*[\"']?released\\b");

  /**
   * The newest release for a level, of the home's default framework or of the only one with that
   * level.
   *
   * @throws InvalidInput if no released version has the level, or several frameworks do
   */
  FrameworkVersion of(String level) {
    List<InvalidFramework> drafts = new ArrayList<>();
    List<FrameworkVersion> all =
        home.versionIds().stream().flatMap(id -> readable(id, drafts).stream()).toList();
    List<FrameworkVersion> released =
        all.stream()
            .filter(v -> v.lifecycle() == Lifecycle.RELEASED && !v.criteria(level).isEmpty())
            .toList();
    if (released.isEmpty() && !drafts.isEmpty()) {
      // without another to evaluate against, what is wrong with the draft is what matters
      throw drafts.get(0);
    }
    drafts.forEach(draft -> leftOut.accept(draft.problems().get(0)));
    List<String> frameworks = frameworks(released);
    String chosen =
        HomeSettings.of(home, frameworks(all))
            .map(HomeSettings::defaultFramework)
            .filter(frameworks::contains)
            .orElseGet(() -> frameworks.size() > 1 ? ambiguous(level, frameworks) : "");
    return released.stream()
        .filter(version -> chosen.isEmpty() || version.framework().equals(chosen))
        .reduce(NewestVersion::newer)
        .orElseThrow(
            () ->
                refused(
                    "no released framework version has criteria for the level `" + level + "`",
                    "choose a version with `--against`"));
  }

  /**
   * A version; empty if it is a draft that cannot be read, since no draft is a default: it is added
   * to those.
   *
   * @throws InvalidFramework where one that may be released cannot be read
   */
  private Optional<FrameworkVersion> readable(String id, List<InvalidFramework> drafts) {
    try {
      return Optional.of(home.version(id));
    } catch (InvalidFramework invalid) {
      if (mayBeReleased(id)) {
        throw invalid;
      }
      drafts.add(invalid);
      return Optional.empty();
    }
  }

  private boolean mayBeReleased(String id) {
    try {
      return RELEASED.matcher(home.text(home.framework(id)).text()).find();
    } catch (InvalidInput unreadable) {
      return true;
    }
  }

  private static List<String> frameworks(List<FrameworkVersion> versions) {
    return versions.stream().map(FrameworkVersion::framework).distinct().toList();
  }

  private String ambiguous(String level, List<String> frameworks) {
    throw refused(
        "several frameworks have criteria at the %s level: %s"
            .formatted(level, Words.listed(frameworks)),
        "choose a version with `--against`, or a `default-framework` in `%s`"
            .formatted(home.name(home.settings())));
  }

  private InvalidInput refused(String message, String hint) {
    return Home.refused(
        FrameworkProblem.UNKNOWN_VERSION, home.settings().getParent(), message, hint);
  }

  private static FrameworkVersion newer(FrameworkVersion one, FrameworkVersion other) {
    int order = one.released().compareTo(other.released());
    return order > 0 || (order == 0 && one.id().compareTo(other.id()) > 0) ? one : other;
  }
}
