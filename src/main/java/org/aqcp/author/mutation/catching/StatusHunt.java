package org.aqcp.author.mutation.catching;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.aqcp.condition.Standing;
import org.aqcp.condition.Status;
import org.aqcp.evaluation.RollUp;
import org.aqcp.framework.FrameworkVersion;

/**
 * Searches for statuses of a group's parts on which two sets of roll-up rules differ. The first two
 * parts vary freely; all others share one status. Finding none does not prove that there are none.
 *
 * @param id the id of a criterion, or {@link RollUp#BENCHMARK}
 */
public record StatusHunt(
    FrameworkVersion version, String level, String id, Ruling one, Ruling other) {
  /** The statuses found, by part id. */
  public Optional<Map<String, Status>> find() {
    List<String> parts =
        RollUp.of(version, level, id, Map.of()).standings().stream().map(Standing::id).toList();
    for (Status rest : Status.values()) {
      for (Status first : Status.values()) {
        for (Status second : Status.values()) {
          Map<String, Status> statuses = new LinkedHashMap<>();
          parts.forEach(part -> statuses.put(part, rest));
          parts.stream().limit(2).skip(1).forEach(part -> statuses.put(part, second));
          parts.stream().limit(1).forEach(part -> statuses.put(part, first));
          RollUp rollUp = RollUp.of(version, level, id, statuses);
          if (one.status(rollUp, rollUp.reading()) != other.status(rollUp, rollUp.reading())) {
            return Optional.of(statuses);
          }
        }
      }
    }
    return Optional.empty();
  }
}
