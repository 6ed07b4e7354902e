package org.aqcp.author.mutation;

import java.nio.file.Path;
import java.util.List;
import org.aqcp.author.cases.CaseFile;
import org.aqcp.author.cases.CaseFiles;
import org.aqcp.author.cases.CaseRun;
import org.aqcp.author.cases.CaseRunner;
import org.aqcp.rules.RulebookReader;
import org.aqcp.rules.cache.RuleStore;
import org.aqcp.shipped.Shipped;

/** The mutants of the shipped framework version, made once for all tests. */
final class ShippedMutants {
  static final RulebookReader READER =
      new RulebookReader(Shipped.HOME, new RuleStore(Path.of("target", "rules")));
  static final CaseRun RUN = run();
  static final List<Subject> SUBJECTS = Subjects.of(Shipped.HOME, READER, RUN);

  private ShippedMutants() {}

  private static CaseRun run() {
    List<CaseFile> files = CaseFiles.read(Shipped.HOME, Shipped.VERSION);
    return new CaseRun(Shipped.VERSION, files, new CaseRunner(Shipped::evaluator).run(files));
  }
}
