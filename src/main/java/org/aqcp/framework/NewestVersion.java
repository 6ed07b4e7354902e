package org.aqcp.framework;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import java.util.function.Consumer;
import java.util.function.Function;
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
  private static final BinaryOperator<FrameworkVersion> RELEASED_LAST =
      latest(FrameworkVersion::released);
  private static final BinaryOperator<FrameworkVersion> PREVIEW_LAST =
      latest(FrameworkVersion::preview);

  /**
   * The newest release for a level, of the home's default framework or of the only one with that
   * level.
   *
   * @throws InvalidInput if no released version has the level, or several frameworks do
   */
  FrameworkVersion of(String level) {
    List<InvalidFramework> drafts = new ArrayList<>();
    List<FrameworkVersion> all = readable(drafts);
    List<FrameworkVersion> released = at(Lifecycle.RELEASED, level, all);
    tell(drafts, released.isEmpty());
    List<String> frameworks = frameworks(released);
    String chosen =
        HomeSettings.of(home, frameworks(all))
            .map(HomeSettings::defaultFramework)
            .filter(frameworks::contains)
            .orElseGet(() -> frameworks.size() > 1 ? ambiguous(level, frameworks) : "");
    return released.stream()
        .filter(version -> chosen.isEmpty() || version.framework().equals(chosen))
        .reduce(RELEASED_LAST)
        .orElseThrow(() -> noneFor(level));
  }

  /**
   * The newest release of each framework that has a level, or the newest preview of one without a
   * release; by framework. That of the home's default framework comes first.
   *
   * @throws InvalidInput if no framework has such a version
   */
  List<FrameworkVersion> ofEach(String level) {
    List<InvalidFramework> drafts = new ArrayList<>();
    List<FrameworkVersion> all = readable(drafts);
    Map<String, FrameworkVersion> newest = new TreeMap<>();
    at(Lifecycle.RELEASED, level, all).forEach(v -> newest.merge(v.framework(), v, RELEASED_LAST));
    Map<String, FrameworkVersion> previews = new TreeMap<>();
    at(Lifecycle.PREVIEW, level, all).forEach(v -> previews.merge(v.framework(), v, PREVIEW_LAST));
    previews.forEach(newest::putIfAbsent);
    tell(drafts, newest.isEmpty());
    if (newest.isEmpty()) {
      throw noneFor(level);
    }
    List<FrameworkVersion> each = new ArrayList<>();
    HomeSettings.of(home, frameworks(all))
        .map(settings -> newest.remove(settings.defaultFramework()))
        .ifPresent(each::add);
    each.addAll(newest.values());
    return each;
  }

  private List<FrameworkVersion> readable(List<InvalidFramework> drafts) {
    return home.versionIds().stream().flatMap(id -> readable(id, drafts).stream()).toList();
  }

  private static List<FrameworkVersion> at(
      Lifecycle stage, String level, List<FrameworkVersion> all) {
    return all.stream()
        .filter(version -> version.lifecycle() == stage && !version.criteria(level).isEmpty())
        .toList();
  }

  /** Tells which drafts are left out. */
  private void tell(List<InvalidFramework> drafts, boolean alone) {
    if (alone && !drafts.isEmpty()) {
      // without another to evaluate against, what is wrong with the draft is what matters
      throw drafts.get(0);
    }
    drafts.forEach(draft -> leftOut.accept(draft.problems().get(0)));
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

  private InvalidInput noneFor(String level) {
    return refused(
        "no released framework version has criteria for the level `" + level + "`",
        "choose a version with `--against`");
  }

  private static BinaryOperator<FrameworkVersion> latest(Function<FrameworkVersion, LocalDate> by) {
    return BinaryOperator.maxBy(Comparator.comparing(by).thenComparing(FrameworkVersion::id));
  }
}
