package org.aqcp.author.scaffold;

import java.util.Optional;

/**
 * A request for a new indicator.
 *
 * @param version the id of the framework version
 * @param criterion the id of the criterion, if it cannot be derived from the indicator's id
 * @param newCriterion the title of the criterion, if that is new too
 * @param level the level of a new criterion, if it does not follow from the others
 */
public record Request(
    String version,
    String id,
    Optional<String> title,
    Optional<String> criterion,
    Optional<String> newCriterion,
    Optional<String> level) {
  /** The id of the criterion. */
  String criterionId() {
    int dot = id.lastIndexOf('.');
    return criterion.orElse(dot < 0 ? id : id.substring(0, dot));
  }
}
