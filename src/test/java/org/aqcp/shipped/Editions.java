package org.aqcp.shipped;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.aqcp.author.cases.CaseFile;
import org.aqcp.author.cases.CaseFiles;
import org.aqcp.author.cases.CaseRun;
import org.aqcp.author.cases.CaseRunner;
import org.aqcp.evaluation.Evaluator;
import org.aqcp.framework.FrameworkVersion;
import org.aqcp.rules.RulebookReader;
import org.aqcp.rules.cache.RuleStore;

/** The shipped versions that extend {@code aqcp-1.0}. */
public final class Editions {
  private static final Map<String, FrameworkVersion> VERSIONS = new ConcurrentHashMap<>();
  private static final Map<String, Evaluator> EVALUATORS = new ConcurrentHashMap<>();

  private Editions() {}

  public static FrameworkVersion version(String id) {
    return VERSIONS.computeIfAbsent(id, Shipped.HOME::version);
  }

  public static RulebookReader reader() {
    return new RulebookReader(Shipped.HOME, new RuleStore(Path.of("target", "rules")));
  }

  public static Evaluator evaluator(String id, String level) {
    FrameworkVersion version = version(id);
    return EVALUATORS.computeIfAbsent(
        id + " " + level, key -> new Evaluator(version, reader().read(version, level)));
  }

  /** All cases of a version, its own and those that it inherits. */
  public static CaseRun run(String id) {
    FrameworkVersion version = version(id);
    List<CaseFile> files = CaseFiles.read(Shipped.HOME, version);
    CaseRunner runner = new CaseRunner(level -> evaluator(id, level));
    return new CaseRun(version, files, runner.run(files));
  }
}
