package org.aqcp.shell.verb;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.aqcp.framework.InvalidFramework;
import org.aqcp.input.problem.InvalidInput;
import org.aqcp.partnership.PartnershipReader;
import org.aqcp.shell.command.Proposal;
import org.aqcp.shell.session.CommandEnvironment;

/** Proposes ids from the framework versions; none if those cannot be read. */
final class HomeProposals {
  private HomeProposals() {}

  static List<Proposal> versions(String typed, CommandEnvironment environment) {
    try {
      return environment.home().versionIds().stream().map(Proposal::of).toList();
    } catch (InvalidInput noVersions) {
      return List.of();
    }
  }

  /** The indicators of the newest version for the opened partnership, or of all levels. */
  static List<Proposal> indicators(String typed, CommandEnvironment environment) {
    try {
      Optional<String> level = environment.session().opened().map(HomeProposals::level);
      return environment.home().versionIds().stream()
          .map(environment.home()::version)
          .flatMap(version -> version.criteria().stream())
          .filter(criterion -> level.isEmpty() || criterion.level().equals(level.get()))
          .flatMap(criterion -> criterion.indicators().stream())
          .map(indicator -> Proposal.of(indicator.id()))
          .distinct()
          .toList();
    } catch (InvalidInput | InvalidFramework unreadable) {
      return List.of();
    }
  }

  private static String level(Path opened) {
    return new PartnershipReader().read(opened).partnership().level();
  }
}
