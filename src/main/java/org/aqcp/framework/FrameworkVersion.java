package org.aqcp.framework;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.aqcp.input.file.Origin;
import org.aqcp.input.problem.Place;
import org.aqcp.input.record.About;
import org.aqcp.input.record.OneOf;
import org.aqcp.input.record.Required;

/**
 * One published edition of the yardstick: its wording and its numbers. Its logic stands in the
 * rules.
 *
 * @param framework the framework that this is an edition of, such as {@code aqcp}
 * @param preview the date since which it may be commented on, or null
 * @param released the release date, or null while it is a draft or a preview
 * @param retired the date since which it is no longer in use, or null
 * @param step how large a step it states to be from the version before; null if it does not say
 * @param thresholds the numbers that its roll-up rules use by name
 * @param efforts how much each kind of step takes; the usual ones if they are left out
 * @param inheritance what it has of the version that it extends; empty if it extends none
 */
@About("One published edition of a framework: its wording and its numbers.")
public record FrameworkVersion(
    @Required @About(value = "the name of its folder", example = "aqcp-1.0") String id,
    @Required
        @About(
            value = "the framework that it is an edition of; the same in all its editions",
            example = "aqcp")
        String framework,
    @Required
        @About(value = "its title", example = "Alliance for Quality Career Pathways Framework 1.0")
        String title,
    @About(
            value = "the date since which it may be commented on; left out while it is a draft",
            example = "2014-03-01")
        LocalDate preview,
    @About(value = "the release date; left out while it is a draft", example = "2014-06-30")
        LocalDate released,
    @About(value = "the date since which it is no longer in use", example = "2020-12-31")
        LocalDate retired,
    @OneOf({"patch", "minor", "major"})
        @About(
            value =
                "how large a step it is from the version before, for those who are evaluated:"
                    + " patch if only words differ, minor if none reaches less, or major",
            example = "minor")
        String step,
    @About("the publication that it is based on") Publication source,
    @Required @About("the levels of partnership that it applies to") List<Level> levels,
    @About(
            value = "the numbers that its roll-up rules use by name",
            example = "{most-indicators: 3}")
        Map<String, Integer> thresholds,
    @About(
            "how much each kind of step takes where changes are proposed; the usual efforts if left"
                + " out")
        Efforts efforts,
    @Required @About("the qualities that it asks for") List<Criterion> criteria,
    Optional<Inheritance> inheritance,
    Origin origin) {
  public FrameworkVersion {
    if (criteria.isEmpty()) {
      throw new IllegalArgumentException("framework version `" + id + "` has no criteria");
    }
    levels = List.copyOf(levels);
    thresholds = Indicator.sorted(thresholds);
    efforts = efforts == null ? Efforts.USUAL : efforts;
    criteria = List.copyOf(criteria);
  }

  /** How far it has come from a draft to being retired. */
  public Lifecycle lifecycle() {
    return Lifecycle.of(preview, released, retired);
  }

  /** How large a step it states to be; empty if it does not say. */
  public Optional<VersionStep> declaredStep() {
    return Optional.ofNullable(step).map(VersionStep::named);
  }

  public Optional<Level> level(String id) {
    return levels.stream().filter(level -> level.id().equals(id)).findFirst();
  }

  /** The ids of the levels with criteria, in the order of the file. */
  public List<String> levelIds() {
    List<String> ids = new ArrayList<>();
    for (Level level : levels) {
      if (!criteria(level.id()).isEmpty()) {
        ids.add(level.id());
      }
    }
    return ids;
  }

  /** The criteria for partnerships of a level. */
  public List<Criterion> criteria(String level) {
    List<Criterion> found = new ArrayList<>();
    for (Criterion criterion : criteria) {
      if (criterion.level().equals(level)) {
        found.add(criterion);
      }
    }
    return found;
  }

  /** The same version with some of its indicators only, and the criteria that have any of them. */
  public FrameworkVersion only(Predicate<Indicator> some) {
    List<Criterion> left = new ArrayList<>();
    for (Criterion criterion : criteria) {
      List<Indicator> indicators = criterion.indicators().stream().filter(some).toList();
      if (!indicators.isEmpty()) {
        left.add(criterion.with(indicators));
      }
    }
    return with(left);
  }

  /** The same version with other criteria. */
  public FrameworkVersion with(List<Criterion> others) {
    return with(others, thresholds);
  }

  /** The same version with other criteria, and other numbers for its roll-up rules. */
  public FrameworkVersion with(List<Criterion> others, Map<String, Integer> numbers) {
    return new FrameworkVersion(
        id,
        framework,
        title,
        preview,
        released,
        retired,
        step,
        source,
        levels,
        numbers,
        efforts,
        others,
        inheritance,
        origin);
  }

  /**
   * Where an entry of a file of framework versions is.
   *
   * @param file relative to the home
   */
  public record EntryPlace(String file, Place place) {}

  /** Where the entry of an indicator is: in its file, or in that of a version that it extends. */
  public EntryPlace entryOf(Indicator indicator) {
    return inheritance
        .filter(inherited -> indicator.place().equals(Place.NOWHERE))
        .flatMap(
            inherited ->
                inherited
                    .from()
                    .indicator(inherited.ids().getOrDefault(indicator.id(), ""))
                    .map(before -> inherited.from().entryOf(before)))
        .orElseGet(() -> new EntryPlace(origin.file(), indicator.place()));
  }

  /** The thresholds that rules on an indicator, or on a kind of group, use by name. */
  public Map<String, Integer> thresholds(String on) {
    return indicator(on).map(Indicator::thresholds).orElse(thresholds);
  }

  /** All indicators, in the order of the file. */
  public List<Indicator> indicators() {
    return criteria.stream().flatMap(criterion -> criterion.indicators().stream()).toList();
  }

  /** The indicators of a level, in the order of the file. */
  public List<Indicator> indicators(String level) {
    List<Indicator> found = new ArrayList<>();
    criteria(level).forEach(criterion -> found.addAll(criterion.indicators()));
    return found;
  }

  public Optional<Indicator> indicator(String id) {
    return indicators().stream().filter(indicator -> indicator.id().equals(id)).findFirst();
  }
}
