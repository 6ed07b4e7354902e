package org.aqcp.shipped;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.aqcp.evaluation.Evaluator;
import org.aqcp.framework.FrameworkVersion;
import org.aqcp.framework.Home;
import org.aqcp.rules.RulebookReader;
import org.aqcp.rules.cache.RuleStore;

/** The framework version and the rules that come with aqcp, loaded once for all tests. */
public final class Shipped {
  public static final Home HOME = new Home(Path.of("").toAbsolutePath());
  public static final FrameworkVersion VERSION = HOME.version("aqcp-1.0");

  private static final Map<String, Evaluator> EVALUATORS = new HashMap<>();

  private Shipped() {}

  public static synchronized Evaluator evaluator(String level) {
    return EVALUATORS.computeIfAbsent(
        level,
        l ->
            new Evaluator(
                VERSION,
                new RulebookReader(HOME, new RuleStore(Path.of("target", "rules")))
                    .read(VERSION, l)));
  }
}
