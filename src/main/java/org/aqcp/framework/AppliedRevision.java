package org.aqcp.framework;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.aqcp.framework.Revision.RevisedCriterion;
import org.aqcp.framework.Revision.RevisedIndicator;
import org.aqcp.input.problem.InputProblem;
import org.aqcp.input.problem.Place;
import org.aqcp.input.problem.Problems;
import org.aqcp.input.problem.Words;
import org.aqcp.input.yaml.YamlFile;

/**
 * A version that extends another one, with everything that its file leaves out. What it has
 * unchanged has no place, since it is not in its file.
 */
final class AppliedRevision {
  private final Revision revision;
  private final FrameworkVersion base;
  private final YamlFile file;
  private final Problems problems;
  private final Set<String> gone;
  private final Map<String, String> inherited = new LinkedHashMap<>();

  private AppliedRevision(Revision revision, FrameworkVersion base, YamlFile file) {
    this.revision = revision;
    this.base = base;
    this.file = file;
    this.problems = file.problems();
    this.gone = new HashSet<>(revision.retire());
    for (RevisedCriterion criterion : revision.criteria()) {
      criterion.indicators().forEach(indicator -> gone.addAll(indicator.replaces()));
    }
  }

  /** The whole version; adds the problems of its file. */
  static FrameworkVersion of(Revision revision, FrameworkVersion base, YamlFile file) {
    return new AppliedRevision(revision, base, file).version();
  }

  private FrameworkVersion version() {
    new RevisionProblems(revision, base, file).check();
    List<Criterion> criteria = criteria();
    return new FrameworkVersion(
        revision.id(),
        revision.framework() == null ? base.framework() : revision.framework(),
        revision.title(),
        revision.preview(),
        revision.released(),
        revision.retired(),
        revision.step(),
        revision.source() == null ? base.source() : revision.source(),
        levels(),
        numbers(base.thresholds(), revision.thresholds(), List.of()),
        revision.efforts() == null ? base.efforts() : revision.efforts(),
        criteria,
        Optional.of(new Inheritance(base, inherited)),
        file.origin().basedOn(base.origin()));
  }

  private List<Level> levels() {
    Map<String, Level> levels = new LinkedHashMap<>();
    base.levels()
        .forEach(one -> levels.put(one.id(), new Level(one.id(), one.title(), Place.NOWHERE)));
    revision.levels().forEach(one -> levels.put(one.id(), one));
    return new ArrayList<>(levels.values());
  }

  private List<Criterion> criteria() {
    Map<String, RevisedCriterion> revised = new LinkedHashMap<>();
    revision.criteria().forEach(one -> revised.putIfAbsent(one.id(), one));
    List<Criterion> criteria = new ArrayList<>();
    for (Criterion before : base.criteria()) {
      RevisedCriterion change = revised.remove(before.id());
      if (gone.contains(before.id())) {
        continue;
      }
      Criterion now = change == null ? unchanged(before) : changed(before, change);
      // one of which nothing is left is gone with its indicators
      if (change != null || !now.indicators().isEmpty()) {
        criteria.add(now);
      }
    }
    revised.values().forEach(one -> further(one).ifPresent(criteria::add));
    return criteria;
  }

  private Criterion unchanged(Criterion before) {
    return new Criterion(
        before.id(),
        before.title(),
        before.level(),
        before.tagline(),
        before.weight(),
        indicators(before.indicators(), List.of()),
        Place.NOWHERE);
  }

  private Criterion changed(Criterion before, RevisedCriterion change) {
    return new Criterion(
        before.id(),
        or(change.title(), before.title()),
        or(change.level(), before.level()),
        or(change.tagline(), before.tagline()),
        or(change.weight(), before.weight()),
        indicators(before.indicators(), change.indicators()),
        change.place());
  }

  private Optional<Criterion> further(RevisedCriterion one) {
    Map<String, Object> needed = new LinkedHashMap<>();
    needed.put("title", one.title());
    needed.put("level", one.level());
    if (!isComplete("criterion", one.id(), one.place(), needed, "")) {
      return Optional.empty();
    }
    return Optional.of(
        new Criterion(
            one.id(),
            one.title(),
            one.level(),
            one.tagline(),
            one.weight(),
            indicators(List.of(), one.indicators()),
            one.place()));
  }

  private List<Indicator> indicators(List<Indicator> before, List<RevisedIndicator> changes) {
    Map<String, RevisedIndicator> revised = new LinkedHashMap<>();
    changes.forEach(one -> revised.putIfAbsent(one.id(), one));
    List<Indicator> now = new ArrayList<>();
    for (Indicator one : before) {
      RevisedIndicator change = revised.remove(one.id());
      if (!gone.contains(one.id())) {
        inherited.put(one.id(), one.id());
        now.add(change == null ? unchanged(one) : changed(one, change));
      }
    }
    revised.values().forEach(one -> further(one).ifPresent(now::add));
    return now;
  }

  private static Indicator unchanged(Indicator one) {
    return new Indicator(
        one.id(),
        one.title(),
        one.text(),
        one.counts(),
        one.optional(),
        one.weight(),
        one.thresholds(),
        one.remedy(),
        one.source(),
        List.of(),
        Place.NOWHERE);
  }

  private Indicator changed(Indicator before, RevisedIndicator change) {
    return new Indicator(
        change.id(),
        or(change.title(), before.title()),
        or(change.text(), before.text()),
        or(change.counts(), before.counts()),
        or(change.optional(), before.optional()),
        or(change.weight(), before.weight()),
        numbers(before.thresholds(), change.thresholds(), change.without()),
        or(change.remedy(), before.remedy()),
        or(change.source(), before.source()),
        change.replaces(),
        change.place());
  }

  /** An indicator that the other version does not have under this id. */
  private Optional<Indicator> further(RevisedIndicator one) {
    Optional<Indicator> before =
        one.replaces().size() == 1 ? base.indicator(one.replaces().get(0)) : Optional.empty();
    if (before.isPresent()) {
      inherited.put(one.id(), before.get().id());
      return Optional.of(changed(before.get(), one));
    }
    if (one.replaces().size() == 1) {
      // that it replaces nothing is a problem already; with the right id, it would lack nothing
      return Optional.empty();
    }
    Map<String, Object> needed = new LinkedHashMap<>();
    needed.put("title", one.title());
    needed.put("text", one.text());
    needed.put("remedy", one.remedy());
    needed.put("source", one.source());
    String hint = "or name the indicator whose words it has: `replaces: [...]`";
    if (!isComplete("indicator", one.id(), one.place(), needed, hint)) {
      return Optional.empty();
    }
    return Optional.of(
        new Indicator(
            one.id(),
            one.title(),
            one.text(),
            one.counts(),
            one.optional(),
            one.weight(),
            one.thresholds(),
            one.remedy(),
            one.source(),
            one.replaces(),
            one.place()));
  }

  /** Whether something new has all that it needs; adds a problem for each thing missing. */
  private boolean isComplete(
      String noun, String id, Place place, Map<String, Object> needed, String hint) {
    boolean complete = true;
    for (Map.Entry<String, Object> one : needed.entrySet()) {
      if (one.getValue() == null) {
        complete = false;
        problems.add(
            InputProblem.MISSING_KEY,
            place,
            "`%s` has no %s %s, so this one needs `%s`"
                .formatted(base.id(), noun, Words.quoted(id), one.getKey()),
            hint);
      }
    }
    return complete;
  }

  private static Map<String, Integer> numbers(
      Map<String, Integer> before, Map<String, Integer> changes, List<String> without) {
    Map<String, Integer> now = new TreeMap<>(new HashMap<>(before));
    without.forEach(now::remove);
    now.putAll(changes);
    return now;
  }

  private static <T> T or(T said, T before) {
    return said == null ? before : said;
  }
}
