package org.aqcp.shell.verb;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.aqcp.evaluation.Evaluator;
import org.aqcp.framework.UnknownEvidence;
import org.aqcp.input.problem.InvalidInput;
import org.aqcp.input.problem.Problem;
import org.aqcp.partnership.PartnershipFile;
import org.aqcp.partnership.PartnershipReader;
import org.aqcp.shell.command.Invocation;

/** Reads the partnership files that a user names. */
final class PartnershipFiles {
  private PartnershipFiles() {}

  /**
   * All of them, or none: what is wrong in any is told together.
   *
   * @throws InvalidInput where one cannot be used
   */
  static List<PartnershipFile> read(Invocation invocation, List<String> names) {
    prepare(invocation, names);
    List<PartnershipFile> files = new ArrayList<>();
    List<Problem> problems = new ArrayList<>();
    for (String name : names) {
      try {
        files.add(invocation.yardstick().partnerships().read(invocation.file(name)));
      } catch (InvalidInput invalid) {
        problems.addAll(invalid.problems());
      }
    }
    if (!problems.isEmpty()) {
      throw new InvalidInput(problems);
    }
    return files;
  }

  /** Prints what is hardly meant as it is written, before anything rests on it. */
  static void tell(Invocation invocation, PartnershipFile file) {
    file.warnings().forEach(invocation.screen().talk()::println);
  }

  /** The same, and what a framework version has to say of it. */
  static void tell(Invocation invocation, PartnershipFile file, Evaluator evaluator) {
    tell(invocation, file);
    UnknownEvidence.in(file, evaluator.version()).forEach(invocation.screen().talk()::println);
  }

  /** Has the rules loaded that the first file will need, meanwhile. */
  private static void prepare(Invocation invocation, List<String> names) {
    if (!names.isEmpty()) {
      Path first = invocation.file(names.get(0));
      invocation
          .yardstick()
          .prepare(invocation.value(Shared.AGAINST), PartnershipReader.likelyLevel(first));
    }
  }
}
