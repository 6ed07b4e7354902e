package org.aqcp.rules;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.aqcp.condition.Rule;
import org.aqcp.input.file.Digest;
import org.aqcp.rules.cache.RuleFile;
import org.aqcp.rules.drools.CompiledRules;
import org.aqcp.rules.drools.CompiledUnit;
import org.aqcp.rules.drools.RuleCompiler;
import org.aqcp.rules.language.RuleDrl;
import org.aqcp.rules.start.Background;
import org.aqcp.rules.start.EngineLoader;
import org.aqcp.rules.start.EngineStart;

/**
 * The rules of one framework version for one level, in both forms: as conditions, which decide, and
 * as compiled by Drools, for the referee.
 */
public final class Rulebook {
  private final List<Rule> rules;
  private final Map<String, List<Rule>> on = new HashMap<>();
  private final FutureTask<CompiledRules> compiled;
  private final String digest;

  public Rulebook(List<RuleFile> files, String digest) {
    this(
        files.stream().flatMap(file -> file.rules().stream()).toList(),
        loading(files.stream().flatMap(file -> file.units().stream()).toList()),
        digest);
  }

  public Rulebook(List<Rule> rules, FutureTask<CompiledRules> compiled, String digest) {
    this.rules = List.copyOf(rules);
    this.compiled = compiled;
    this.digest = digest;
    rules.forEach(rule -> on.computeIfAbsent(rule.on(), id -> new ArrayList<>()).add(rule));
  }

  /** Merges units of the same classes, since loading the classes creates all of their rules. */
  private static Collection<CompiledUnit> joined(List<CompiledUnit> units) {
    Map<String, CompiledUnit> joined = new LinkedHashMap<>();
    units.forEach(unit -> joined.merge(unit.classes().key(), unit, CompiledUnit::and));
    return joined.values();
  }

  /**
   * Starts loading compiled rules in the background, as early as possible: this is the slowest part
   * of a cold start.
   */
  public static FutureTask<CompiledRules> loading(List<CompiledUnit> units) {
    FutureTask<CompiledRules> compiled = new FutureTask<>(() -> load(units));
    Background.run(compiled, "rules");
    return compiled;
  }

  /** Compiles rules that are in no file, such as mutants. */
  public static Rulebook compiled(List<Rule> rules) {
    String drl = RuleDrl.of(rules);
    String key = new Digest().add(drl).hex();
    List<RuleFile> files =
        rules.isEmpty() ? List.of() : List.of(new RuleFile(rules, RuleCompiler.compile(drl, key)));
    return new Rulebook(files, "sha256:" + key);
  }

  /** Starts loading the engine in the background, once, to shorten the start. */
  public static void beginEngine() {
    EngineStart.begin();
  }

  private static CompiledRules load(List<CompiledUnit> units) {
    EngineLoader.install();
    return CompiledRules.of(() -> joined(units).stream().flatMap(CompiledUnit::load));
  }

  public List<Rule> rules() {
    return rules;
  }

  /** The rules that conclude on an indicator, or on groups of a kind. */
  public List<Rule> on(String id) {
    return on.getOrDefault(id, List.of());
  }

  /** The digest of the rule files and the vocabulary: {@code sha256:...}. */
  public String digest() {
    return digest;
  }

  /** The rules as compiled by Drools; for the referee. */
  public CompiledRules compiled() {
    try {
      return compiled.get();
    } catch (ExecutionException e) {
      throw new IllegalStateException("the compiled rules cannot be loaded", e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while the rules were loaded", e);
    }
  }
}
