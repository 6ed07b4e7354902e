package org.aqcp.shell.verb;

import java.nio.file.Files;
import java.nio.file.Path;
import org.aqcp.partnership.PartnershipFile;
import org.aqcp.partnership.PartnershipReader;
import org.aqcp.shell.command.Invocation;

/** Reads partnership files that a user names. */
final class PartnershipFiles {
  private PartnershipFiles() {}

  /** Reads a file, while the rules that it needs are loaded in the background. */
  static PartnershipFile read(Invocation invocation, String name) {
    Path file = invocation.file(name);
    // a pipe can be read only once
    if (Files.isRegularFile(file)) {
      invocation
          .frameworks()
          .prepare(invocation.value(Shared.AGAINST), PartnershipReader.likelyLevel(file));
    }
    return new PartnershipReader(invocation.frameworks().home()::levels).read(file);
  }
}
