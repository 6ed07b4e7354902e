package org.aqcp.shell.verb;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.aqcp.shell.command.Proposal;
import org.aqcp.shell.session.Refusal;
import org.aqcp.shell.session.Surroundings;

/** Words that come from the framework versions; none where they cannot be read. */
final class Proposals {
  private Proposals() {}

  static List<Proposal> versions(String begun, Surroundings around) {
    try (Stream<Path> folders = Files.list(around.home().frameworkVersions())) {
      return folders
          .filter(Files::isDirectory)
          .map(folder -> Proposal.of(folder.getFileName().toString()))
          .toList();
    } catch (IOException | Refusal noVersions) {
      return List.of();
    }
  }

  /** Plug in: the indicators of the framework version that holds for the opened partnership. */
  static List<Proposal> indicators(String begun, Surroundings around) {
    return List.of();
  }
}
