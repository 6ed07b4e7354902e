package org.aqcp.shell.verb;

import java.util.List;
import org.aqcp.input.InvalidInput;
import org.aqcp.shell.command.Proposal;
import org.aqcp.shell.session.Surroundings;

/** Words that come from the framework versions; none where they cannot be read. */
final class Proposals {
  private Proposals() {}

  static List<Proposal> versions(String begun, Surroundings around) {
    try {
      return around.home().versionIds().stream().map(Proposal::of).toList();
    } catch (InvalidInput noVersions) {
      return List.of();
    }
  }

  /** Plug in: the indicators of the framework version that holds for the opened partnership. */
  static List<Proposal> indicators(String begun, Surroundings around) {
    return List.of();
  }
}
