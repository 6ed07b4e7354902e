package org.aqcp.edition.impact;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.aqcp.condition.Rule;
import org.aqcp.condition.Sections;
import org.aqcp.condition.Status;
import org.aqcp.edition.difference.Counterparts;
import org.aqcp.edition.difference.Edition;
import org.aqcp.edition.difference.IndicatorChange;
import org.aqcp.edition.difference.VersionDifference;
import org.aqcp.evaluation.CriterionVerdict;
import org.aqcp.evaluation.Evaluation;
import org.aqcp.evaluation.GivenVerdicts;
import org.aqcp.evaluation.RollUp;
import org.aqcp.evaluation.Verdict;
import org.aqcp.framework.FrameworkVersion;
import org.aqcp.framework.Indicator;
import org.aqcp.partnership.facts.Partnership;
import org.aqcp.partnership.facts.SectionType;
import org.aqcp.rules.Rulebook;

/**
 * Evaluates partnerships under two versions and collects what differs. Partnerships may be added by
 * several threads.
 */
public final class ImpactSearch {
  private final Edition before;
  private final Edition after;
  private final VersionDifference difference;
  private final List<EachChange> changes;
  private final Map<EachChange, FrameworkVersion> alone = new HashMap<>();
  private final Map<EachChange, Set<SectionType>> sections = new HashMap<>();
  private final Map<String, Looked> looked = new TreeMap<>();
  private final List<String> leftOut = new ArrayList<>();

  /** What was found of one partnership. */
  private record Looked(
      Partnership partnership,
      List<TurnedVerdict> indicators,
      List<TurnedVerdict> criteria,
      List<TurnedVerdict> whole,
      Impact.Compared compared) {}

  /** A search with the known differences between two versions. */
  public ImpactSearch(Edition before, Edition after, VersionDifference difference) {
    this.before = before;
    this.after = after;
    this.difference = difference;
    this.changes = EachChange.of(difference);
    for (EachChange change : changes) {
      alone.put(change, change.alone(before.version(), after.version()));
      change.indicator().ifPresent(one -> sections.put(change, sections(one)));
    }
  }

  private Set<SectionType> sections(IndicatorChange change) {
    List<Rule> rules = new ArrayList<>();
    change.before().ifPresent(one -> rules.addAll(before.ruling(one).rules()));
    change.after().ifPresent(one -> rules.addAll(after.ruling(one).rules()));
    return Sections.of(rules);
  }

  /** Evaluates a partnership under both versions. */
  public void look(String file, Partnership partnership) {
    String level = partnership.level();
    if (before.evaluator(level).isEmpty() || after.evaluator(level).isEmpty()) {
      synchronized (this) {
        leftOut.add(file);
      }
      return;
    }
    Evaluation earlier = before.evaluator(level).get().evaluate(partnership);
    Evaluation later = after.evaluator(level).get().evaluate(partnership);
    Looked found = new OfOne(file, earlier, later).look();
    synchronized (this) {
      looked.put(file, found);
    }
  }

  /** What was found, sorted by file. */
  public synchronized Impact result() {
    List<TurnedVerdict> indicators = new ArrayList<>();
    List<TurnedVerdict> criteria = new ArrayList<>();
    List<TurnedVerdict> whole = new ArrayList<>();
    Impact.Compared compared = new Impact.Compared(0, 0, 0);
    for (Looked one : looked.values()) {
      indicators.addAll(one.indicators());
      criteria.addAll(one.criteria());
      whole.addAll(one.whole());
      compared =
          new Impact.Compared(
              compared.indicators() + one.compared().indicators(),
              compared.criteria() + one.compared().criteria(),
              compared.whole() + one.compared().whole());
    }
    return new Impact(
        difference,
        List.copyOf(looked.keySet()),
        leftOut.stream().sorted(Comparator.naturalOrder()).toList(),
        changes.stream().map(this::reach).toList(),
        indicators,
        criteria,
        whole,
        compared);
  }

  private Impact.ChangeReach reach(EachChange change) {
    int ofLevel = 0;
    int reporting = 0;
    int turned = 0;
    for (Looked one : looked.values()) {
      Optional<String> level = change.indicator().map(IndicatorChange::level);
      if (level.isEmpty() || level.get().equals(one.partnership().level())) {
        ofLevel++;
        reporting += reports(one.partnership(), change) ? 1 : 0;
        turned += turns(one, change) ? 1 : 0;
      }
    }
    return new Impact.ChangeReach(change, ofLevel, reporting, turned);
  }

  private boolean reports(Partnership partnership, EachChange change) {
    Set<SectionType> read = sections.get(change);
    return read == null
        || read.isEmpty()
        || read.stream().anyMatch(section -> partnership.section(section).reported());
  }

  private static boolean turns(Looked one, EachChange change) {
    if (change.indicator().isPresent()) {
      return one.indicators().stream().anyMatch(turned -> turned.id().equals(change.id()));
    }
    return Stream.concat(one.criteria().stream(), one.whole().stream())
        .anyMatch(turned -> turned.alone().contains(change.id()));
  }

  /** One partnership, evaluated under both versions. */
  private final class OfOne {
    private final String file;
    private final Evaluation earlier;
    private final Evaluation later;
    private final Map<EachChange, Evaluation> byChange = new HashMap<>();

    OfOne(String file, Evaluation earlier, Evaluation later) {
      this.file = file;
      this.earlier = earlier;
      this.later = later;
    }

    Looked look() {
      int compared = 0;
      List<TurnedVerdict> indicators = new ArrayList<>();
      for (Counterparts.Pair pair : Counterparts.of(before.version(), after.version())) {
        Optional<Status> from = pair.before().flatMap(one -> status(earlier, one));
        Optional<Status> to = pair.after().flatMap(one -> status(later, one));
        if (from.isEmpty() && to.isEmpty()) {
          continue;
        }
        compared++;
        if (!from.equals(to)) {
          String id = pair.after().or(pair::before).orElseThrow().id();
          indicators.add(new TurnedVerdict(file, id, from, to, List.of(id)));
        }
      }
      List<TurnedVerdict> criteria = criteria();
      List<TurnedVerdict> whole = new ArrayList<>();
      add(
          RollUp.BENCHMARK,
          Optional.of(earlier.whole().status()),
          Optional.of(later.whole().status()),
          whole);
      return new Looked(
          earlier.partnership(),
          indicators,
          criteria,
          whole,
          new Impact.Compared(compared, ids().size(), 1));
    }

    private List<TurnedVerdict> criteria() {
      List<TurnedVerdict> criteria = new ArrayList<>();
      ids().forEach(id -> add(id, status(earlier, id), status(later, id), criteria));
      return criteria;
    }

    /** The ids of the criteria of either version, those of the later one first. */
    private List<String> ids() {
      List<String> ids = new ArrayList<>();
      for (Evaluation each : List.of(later, earlier)) {
        each.criteria().stream()
            .map(one -> one.criterion().id())
            .filter(id -> !ids.contains(id))
            .forEach(ids::add);
      }
      return ids;
    }

    private void add(
        String id, Optional<Status> from, Optional<Status> to, List<TurnedVerdict> turned) {
      if (!from.equals(to)) {
        List<String> causes = from.isEmpty() || to.isEmpty() ? List.of() : causes(id, to.get());
        turned.add(new TurnedVerdict(file, id, from, to, causes));
      }
    }

    /** The changes of which each alone gives a status. */
    private List<String> causes(String id, Status to) {
      return changes.stream()
          .filter(
              change ->
                  status(byChange.computeIfAbsent(change, this::alone), id)
                      .filter(status -> status == to)
                      .isPresent())
          .map(EachChange::id)
          .toList();
    }

    private Evaluation alone(EachChange change) {
      String level = earlier.partnership().level();
      Edition rollingUp = change.rollUp().isPresent() ? after : before;
      Rulebook rules = rollingUp.evaluator(level).orElseThrow().rulebook();
      Optional<String> now = change.indicator().flatMap(IndicatorChange::after).map(Indicator::id);
      return new GivenVerdicts(alone.get(change), rules)
          .evaluation(
              earlier.partnership(),
              indicator -> verdict(now.filter(indicator.id()::equals).isPresent(), indicator));
    }

    private Verdict verdict(boolean changed, Indicator indicator) {
      return (changed ? later : earlier).indicator(indicator.id()).orElseThrow().verdict();
    }

    private static Optional<Status> status(Evaluation of, Indicator indicator) {
      return of.indicator(indicator.id()).map(one -> one.verdict().status());
    }

    private static Optional<Status> status(Evaluation of, String id) {
      return id.equals(RollUp.BENCHMARK)
          ? Optional.of(of.whole().status())
          : of.criteria().stream()
              .filter(one -> one.criterion().id().equals(id))
              .map(CriterionVerdict::verdict)
              .map(Verdict::status)
              .findFirst();
    }
  }
}
