package org.aqcp.edition.difference;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.aqcp.condition.Standing;
import org.aqcp.condition.Status;
import org.aqcp.evaluation.RollUp;
import org.aqcp.framework.Criterion;
import org.aqcp.framework.FrameworkVersion;
import org.aqcp.logic.SameMeaning;
import org.aqcp.search.apart.Ruling;
import org.aqcp.search.apart.StatusHunt;

/**
 * Compares the roll-up rules of two versions, with the weights that they use, on the groups that
 * have the same parts in both.
 */
record RollUpSearch(Edition before, Edition after) {
  List<RollUpChange> changes() {
    List<RollUpChange> changes = new ArrayList<>();
    for (String kind : List.of(RollUp.CRITERION, RollUp.BENCHMARK)) {
      change(kind).ifPresent(changes::add);
    }
    return changes;
  }

  private Optional<RollUpChange> change(String kind) {
    boolean same = true;
    boolean proved = true;
    for (String level : before.version().levelIds()) {
      if (after.evaluator(level).isEmpty()) {
        continue;
      }
      Ruling one = ruling(before, level, kind);
      Ruling other = ruling(after, level, kind);
      boolean rulesAreSame = isSame(one, other);
      for (String id : groups(kind, level)) {
        if (rulesAreSame && weights(before, level, id).equals(weights(after, level, id))) {
          continue;
        }
        same = false;
        StatusHunt hunt = new StatusHunt(before.version(), after.version(), level, id, one, other);
        Optional<Map<String, Status>> found = hunt.find();
        if (found.isPresent()) {
          return Optional.of(new RollUpChange(kind, found.map(s -> told(level, id, s)), true));
        }
        proved &= hunt.triesAll();
      }
      same &= rulesAreSame;
    }
    return same ? Optional.empty() : Optional.of(new RollUpChange(kind, Optional.empty(), proved));
  }

  private static boolean isSame(Ruling one, Ruling other) {
    return SameMeaning.of(
        one.rules(), one.indicator().thresholds(), other.rules(), other.indicator().thresholds());
  }

  /** The groups that have the same parts in both versions. */
  private List<String> groups(String kind, String level) {
    List<String> ids =
        kind.equals(RollUp.BENCHMARK)
            ? List.of(RollUp.BENCHMARK)
            : before.version().criteria(level).stream().map(Criterion::id).toList();
    return ids.stream()
        .filter(id -> ids(before, level, id).equals(ids(after, level, id)))
        .filter(id -> !ids(before, level, id).isEmpty())
        .toList();
  }

  private static List<String> ids(Edition edition, String level, String id) {
    return parts(edition, level, id).stream().map(Standing::id).sorted().toList();
  }

  /** How the parts of a group count; of optional ones two statuses are given. */
  private static List<List<Object>> weights(Edition edition, String level, String id) {
    List<List<Object>> weights = new ArrayList<>();
    for (Standing part : parts(edition, level, id)) {
      weights.add(List.of(part.id(), part.weight(), String.valueOf(part.applicable())));
    }
    return weights;
  }

  private static List<Standing> parts(Edition edition, String level, String id) {
    return RollUp.of(edition.version(), level, id, Map.of()).standings();
  }

  private static Ruling ruling(Edition edition, String level, String kind) {
    return Ruling.onGroups(kind, edition.version().thresholds(), edition.rules(level, kind));
  }

  private RollUpChange.Told told(String level, String id, Map<String, Status> statuses) {
    return new RollUpChange.Told(
        level,
        id,
        statuses,
        status(before, level, id, statuses),
        status(after, level, id, statuses));
  }

  private static Status status(
      Edition edition, String level, String id, Map<String, Status> statuses) {
    FrameworkVersion version = edition.version();
    return RollUp.of(version, level, id, statuses)
        .evaluate(edition.evaluator(level).orElseThrow().rulebook())
        .status();
  }
}
