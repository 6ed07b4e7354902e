package org.aqcp.author.check;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.aqcp.framework.FrameworkVersion;
import org.aqcp.framework.Home;
import org.aqcp.framework.InvalidFramework;
import org.aqcp.framework.UnknownIndicators;
import org.aqcp.input.problem.InvalidInput;
import org.aqcp.input.problem.Problem;
import org.aqcp.partnership.PartnershipFile;
import org.aqcp.partnership.PartnershipReader;

/**
 * Finds everything that can be known to be wrong with the file of a partnership without evaluating
 * it.
 */
public final class PartnershipCheck {
  private final Home home;
  private final PartnershipReader reader;
  private final Optional<String> against;

  /**
   * A check with the framework versions of a home.
   *
   * @param against the framework version; empty for the newest of each file's level
   */
  public PartnershipCheck(Home home, PartnershipReader reader, Optional<String> against) {
    this.home = home;
    this.reader = reader;
    this.against = against;
  }

  /**
   * Checks a file.
   *
   * @throws InvalidFramework where the framework version that was asked for cannot be used
   */
  public PartnershipFindings check(Path file) {
    try {
      return new PartnershipFindings(file.toString(), problems(reader.read(file)));
    } catch (InvalidInput invalid) {
      return new PartnershipFindings(file.toString(), invalid.problems());
    }
  }

  /** Checks what is to stand in a file. */
  public PartnershipFindings check(String file, byte[] bytes) {
    try {
      return new PartnershipFindings(file, problems(reader.read(file, bytes)));
    } catch (InvalidInput invalid) {
      return new PartnershipFindings(file, invalid.problems());
    }
  }

  private List<Problem> problems(PartnershipFile file) {
    List<Problem> problems = new ArrayList<>(file.warnings());
    Optional<Problem> unknown = file.unknownLevel(home.levels());
    if (unknown.isPresent()) {
      problems.add(unknown.get());
      return problems;
    }
    version(file.partnership().level())
        .ifPresent(version -> problems.addAll(UnknownIndicators.in(file, version)));
    return problems;
  }

  /** Empty where nobody asked for one, and the newest cannot be told. */
  private Optional<FrameworkVersion> version(String level) {
    try {
      return Optional.of(against.map(home::version).orElseGet(() -> home.newestFor(level)));
    } catch (InvalidFramework unreadable) {
      if (against.isPresent()) {
        throw unreadable;
      }
      return Optional.empty();
    }
  }
}
