package org.aqcp.rules.cache;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.aqcp.condition.Rule;
import org.aqcp.input.file.Digest;
import org.aqcp.rules.drools.CompiledClasses;
import org.aqcp.rules.drools.CompiledUnit;
import org.aqcp.rules.drools.RuleCompiler;
import org.aqcp.rules.text.SourceFile;
import org.aqcp.rules.written.WrittenFile;
import org.aqcp.rules.written.WrittenRule;

/** Compiles the rules of files, and reuses rules that were compiled before. */
final class UnitCompiler {
  /** Hexadecimal digits of a digest in a package name, enough to be unique. */
  static final int KEY = 32;

  private final RuleStore store;
  private final EngineDigest engine;
  private Consumer<String> progress = file -> {};

  UnitCompiler(RuleStore store, EngineDigest engine) {
    this.store = store;
    this.engine = engine;
  }

  void reportCompilation(Consumer<String> compiling) {
    progress = compiling;
  }

  /** Compiles the unknown rules of a file without problems. */
  RuleFile compile(SourceFile file, WrittenFile read) {
    List<String> keys = keys(read);
    boolean edited =
        keys.stream().anyMatch(key -> store.known().of(key).isPresent())
            && store.findClasses(key(read.drl())).isEmpty();
    List<CompiledUnit> units = edited ? compileEdited(file, read, keys) : compileWhole(file, read);
    return new RuleFile(read.rules(), keys, units);
  }

  /** Compiles files without problems together, so that they share classes for equal parts. */
  List<RuleFile> compileTogether(List<SourceFile> sources, List<WrittenFile> read) {
    StringBuilder drl = new StringBuilder();
    read.forEach(file -> drl.append(file.drl()));
    String key = key(drl.toString());
    progress.accept(sources.get(0).name());
    CompiledClasses classes = RuleCompiler.compile(drl.toString(), key);
    List<RuleFile> compiled = new ArrayList<>();
    for (int i = 0; i < sources.size(); i++) {
      List<Rule> rules = read.get(i).rules();
      List<String> keys = keys(read.get(i));
      compiled.add(new RuleFile(rules, keys, List.of(CompiledUnit.of(rules, classes))));
    }
    return compiled;
  }

  private List<CompiledUnit> compileWhole(SourceFile file, WrittenFile read) {
    return read.rules().isEmpty() ? List.of() : List.of(compile(file, read.rules(), read.drl()));
  }

  /** Reuses unchanged rules, since compile time grows with the number of rules. */
  private List<CompiledUnit> compileEdited(SourceFile file, WrittenFile read, List<String> keys) {
    Map<String, CompiledUnit> units = new LinkedHashMap<>();
    List<Rule> edited = new ArrayList<>();
    StringBuilder drl = new StringBuilder();
    for (int i = 0; i < keys.size(); i++) {
      Optional<CompiledUnit> known = store.known().of(keys.get(i));
      if (known.isPresent()) {
        units.merge(known.get().classes().key(), known.get(), CompiledUnit::and);
      } else {
        WrittenRule rule = read.written().get(i);
        edited.add(rule.rule());
        drl.append(rule.drl());
      }
    }
    if (!edited.isEmpty()) {
      CompiledUnit fresh = compile(file, edited, drl.toString());
      units.merge(fresh.classes().key(), fresh, CompiledUnit::and);
    }
    return List.copyOf(units.values());
  }

  private CompiledUnit compile(SourceFile file, List<Rule> rules, String drl) {
    String key = key(drl);
    return CompiledUnit.of(
        rules,
        store
            .findClasses(key)
            .orElseGet(
                () -> {
                  progress.accept(file.name());
                  return RuleCompiler.compile(drl, key);
                }));
  }

  private List<String> keys(WrittenFile read) {
    return read.written().stream().map(rule -> key(rule.drl())).toList();
  }

  /** The key of compiled rules: a digest of everything that their classes depend on. */
  private String key(String drl) {
    return new Digest().add(engine.facts()).add(drl).hex().substring(0, KEY);
  }
}
