package org.aqcp.search.apart;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.aqcp.condition.Standing;
import org.aqcp.condition.Status;
import org.aqcp.evaluation.RollUp;
import org.aqcp.framework.FrameworkVersion;

/**
 * Searches for statuses of a group's parts on which two sets of roll-up rules differ. All statuses
 * of the first few parts are tried; the others share one status.
 *
 * @param otherVersion the version with the other rules, in which the group has the same parts
 * @param id the id of a criterion, or {@link RollUp#BENCHMARK}
 */
public record StatusHunt(
    FrameworkVersion version,
    FrameworkVersion otherVersion,
    String level,
    String id,
    Ruling one,
    Ruling other) {
  /** So many parts have any status, each with any status of the others. */
  private static final int MOST_FREE = 5;

  private static final Status[] ALL = Status.values();

  /** Whether all statuses of all parts are tried, so that finding none proves there are none. */
  public boolean triesAll() {
    return parts().size() <= MOST_FREE + 1;
  }

  /** The statuses found, by part id. */
  public Optional<Map<String, Status>> find() {
    List<String> parts = parts();
    int free = Math.min(MOST_FREE, parts.size() - 1);
    int combinations = (int) Math.pow(ALL.length, free + 1);
    return IntStream.range(0, combinations)
        .mapToObj(number -> statuses(parts, free, number))
        .filter(this::differ)
        .findFirst();
  }

  private List<String> parts() {
    return RollUp.of(version, level, id, Map.of()).standings().stream().map(Standing::id).toList();
  }

  private boolean differ(Map<String, Status> statuses) {
    return status(version, one, statuses) != status(otherVersion, other, statuses);
  }

  private Status status(FrameworkVersion of, Ruling ruling, Map<String, Status> statuses) {
    RollUp rollUp = RollUp.of(of, level, id, statuses);
    return ruling.status(rollUp, rollUp.reading());
  }

  /** The statuses with a number: its digits are those of the free parts, then that of the rest. */
  private static Map<String, Status> statuses(List<String> parts, int free, int number) {
    Map<String, Status> statuses = new LinkedHashMap<>();
    int left = number;
    for (String part : parts) {
      statuses.put(part, ALL[left % ALL.length]);
      left = statuses.size() <= free ? left / ALL.length : left;
    }
    return statuses;
  }
}
