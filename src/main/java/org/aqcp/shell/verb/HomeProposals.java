package org.aqcp.shell.verb;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.aqcp.framework.Criterion;
import org.aqcp.framework.FrameworkVersion;
import org.aqcp.framework.InvalidFramework;
import org.aqcp.framework.VersionChoice;
import org.aqcp.input.problem.InvalidInput;
import org.aqcp.partnership.PartnershipReader;
import org.aqcp.shell.command.Proposal;
import org.aqcp.shell.command.Typing;
import org.aqcp.shell.session.CommandEnvironment;

/** Proposes ids from the framework versions; none if those cannot be read. */
final class HomeProposals {
  private HomeProposals() {}

  static List<Proposal> versions(Typing typing, CommandEnvironment environment) {
    try {
      return environment.home().versionIds().stream().map(Proposal::of).toList();
    } catch (InvalidInput noVersions) {
      return List.of();
    }
  }

  /** The versions, and the word for the one of each framework that is used by default. */
  static List<Proposal> versionsAndAll(Typing typing, CommandEnvironment environment) {
    Proposal all = Proposal.of(VersionChoice.ALL, "of each framework the version in use");
    return Stream.concat(versions(typing, environment).stream(), Stream.of(all)).toList();
  }

  static List<Proposal> levels(Typing typing, CommandEnvironment environment) {
    try {
      return environment.home().levels().stream().map(Proposal::of).toList();
    } catch (InvalidInput noVersions) {
      return List.of();
    }
  }

  /** The indicators and criteria for the partnership that is named or open, or of all levels. */
  static List<Proposal> indicators(Typing typing, CommandEnvironment environment) {
    return criteria(
        typing,
        environment,
        criterion ->
            Stream.concat(
                Stream.of(proposal(criterion)),
                criterion.indicators().stream()
                    .map(indicator -> Proposal.of(indicator.id(), indicator.title()))));
  }

  /** The criteria for the partnership that is named or open, or of all levels. */
  static List<Proposal> criteria(Typing typing, CommandEnvironment environment) {
    return criteria(typing, environment, criterion -> Stream.of(proposal(criterion)));
  }

  private static Proposal proposal(Criterion criterion) {
    return Proposal.of(criterion.id(), criterion.title());
  }

  private static List<Proposal> criteria(
      Typing typing,
      CommandEnvironment environment,
      Function<Criterion, Stream<Proposal>> proposals) {
    try {
      Optional<String> level =
          typing.before().stream()
              .map(environment.folder()::resolve)
              .filter(Files::isRegularFile)
              .findFirst()
              .or(() -> environment.session().opened().map(environment.folder()::resolve))
              .flatMap(PartnershipReader::likelyLevel);
      return environment.home().versionIds().stream()
          .flatMap(id -> readable(id, environment).stream())
          .flatMap(version -> version.criteria().stream())
          .filter(criterion -> level.isEmpty() || criterion.level().equals(level.get()))
          .flatMap(proposals)
          .distinct()
          .toList();
    } catch (InvalidInput | InvalidPathException unreadable) {
      return List.of();
    }
  }

  private static Optional<FrameworkVersion> readable(String id, CommandEnvironment environment) {
    try {
      return Optional.of(environment.home().version(id));
    } catch (InvalidFramework invalid) {
      return Optional.empty();
    }
  }
}
