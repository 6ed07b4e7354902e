package org.aqcp.shell.verb;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.aqcp.edition.revision.RevisionHome;
import org.aqcp.framework.InvalidFramework;
import org.aqcp.input.problem.InvalidInput;
import org.aqcp.shell.command.Invocation;
import org.aqcp.shell.session.LoadedFrameworks;

/**
 * The framework versions at what is compared with.
 *
 * @param base empty if nothing is compared
 */
record BaseVersions(Invocation invocation, Optional<RevisionHome> base) {
  /** The versions that differ from what they were; all if nothing is compared. */
  List<ChangedVersion> changed(List<TestedVersion> versions) {
    List<ChangedVersion> changed = new ArrayList<>();
    for (TestedVersion after : versions) {
      Optional<TestedVersion> before = base.flatMap(at -> before(after.version().id(), at));
      if (before.filter(one -> ChangedVersion.isSame(one, after)).isEmpty()) {
        changed.add(new ChangedVersion(before, after));
      }
    }
    return changed;
  }

  /** A version at the base; empty if it was not there, or could not be read. */
  Optional<TestedVersion> before(String id, RevisionHome at) {
    try {
      return Optional.of(TestedVersion.read(invocation.frameworks().of(at.home()), id));
    } catch (InvalidInput | InvalidFramework unreadable) {
      return Optional.empty();
    }
  }

  /** What is compared with, as the user named it; empty if nothing is. */
  String name() {
    return base.map(RevisionHome::revision).orElse("");
  }

  /** Those of the base. */
  LoadedFrameworks frameworks() {
    return invocation.frameworks().of(base.orElseThrow().home());
  }
}
