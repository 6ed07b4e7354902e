package org.aqcp.shell.verb;

import java.nio.file.Files;
import java.nio.file.Path;
import org.aqcp.evaluation.Evaluator;
import org.aqcp.framework.UnknownEvidence;
import org.aqcp.partnership.PartnershipFile;
import org.aqcp.partnership.PartnershipReader;
import org.aqcp.shell.command.Invocation;

/** Reads partnership files that a user names. */
final class PartnershipFiles {
  private PartnershipFiles() {}

  /** Prints the warnings about a file, before anything rests on it. */
  static void tell(Invocation invocation, PartnershipFile file) {
    file.warnings().forEach(invocation.screen().talk()::println);
  }

  /** Prints these and what a framework version does not know of the file. */
  static void tell(Invocation invocation, PartnershipFile file, Evaluator evaluator) {
    tell(invocation, file);
    UnknownEvidence.in(file, evaluator.version()).forEach(invocation.screen().talk()::println);
  }

  /** Reads a file, while the rules that it needs are loaded in the background. */
  static PartnershipFile read(Invocation invocation, String name) {
    Path file = invocation.file(name);
    // a pipe can be read only once
    if (Files.isRegularFile(file)) {
      invocation
          .frameworks()
          .prepare(invocation.value(Shared.AGAINST), PartnershipReader.likelyLevel(file));
    }
    return invocation.frameworks().partnerships().read(file);
  }
}
