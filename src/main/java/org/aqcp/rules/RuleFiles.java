package org.aqcp.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.aqcp.input.Digest;
import org.aqcp.input.Problem;

/**
 * Turns rule files into rules, and does so once: what was read and compiled before is taken from
 * the store by its content.
 */
final class RuleFiles {
  /** Hexadecimal letters of a digest that name a package: enough that no two rules share one. */
  private static final int KEY = 32;

  private final RuleStore store;
  private final EngineDigest engine;
  private final List<SourceFile> vocabularyFiles;
  private final String vocabularyDigest;
  private Vocabulary vocabulary;
  private final List<Problem> vocabularyProblems = new ArrayList<>();
  private Consumer<String> progress = file -> {};

  RuleFiles(RuleStore store, EngineDigest engine, List<SourceFile> vocabularyFiles) {
    this.store = store;
    this.engine = engine;
    this.vocabularyFiles = vocabularyFiles;
    Digest digest = new Digest();
    vocabularyFiles.forEach(file -> digest.add(file.name()).add(file.text()));
    this.vocabularyDigest = digest.hex();
  }

  /** Has the name of every file told that takes long, before it does. */
  RuleFiles telling(Consumer<String> compiling) {
    progress = compiling;
    return this;
  }

  /** Names a rule file by everything that its compiled form depends on. */
  String key(SourceFile file) {
    return new Digest()
        .add(engine.reading())
        .add(vocabularyDigest)
        .add(file.name())
        .add(file.text())
        .hex()
        .substring(0, KEY);
  }

  /** Of the text of rule files and vocabulary: the same wherever and by whatever they are read. */
  String digest(List<SourceFile> files) {
    Digest digest = new Digest().add(vocabularyDigest);
    files.forEach(file -> digest.add(file.name()).add(file.text()));
    return digest.hex();
  }

  /** Reads a file; empty where something is wrong in it, which is added to the problems. */
  Optional<RuleFile> load(SourceFile file, List<Problem> problems) {
    String key = key(file);
    Optional<RuleFile> kept = store.find(key);
    if (kept.isPresent()) {
      return kept;
    }
    Optional<RuleFile> compiled = compile(file, problems);
    compiled.ifPresent(c -> store.keep(key, c));
    return compiled;
  }

  private Optional<RuleFile> compile(SourceFile file, List<Problem> problems) {
    Vocabulary words = vocabulary(problems);
    if (!vocabularyProblems.isEmpty()) {
      // sentences that would fit the mended phrases must not be told as mistakes
      return Optional.empty();
    }
    List<Problem> found = new ArrayList<>();
    RuleReader.Read read = RuleReader.read(file, words, found);
    if (!found.isEmpty()) {
      found.sort(RulePlaces.ORDER);
      problems.addAll(found);
      return Optional.empty();
    }
    String key = new Digest().add(engine.facts()).add(read.drl()).hex().substring(0, KEY);
    CompiledClasses classes =
        read.rules().isEmpty()
            ? new CompiledClasses(key, "", Map.of())
            : store.findClasses(key).orElseGet(() -> compile(file, read, key));
    return Optional.of(new RuleFile(read.rules(), classes));
  }

  private CompiledClasses compile(SourceFile file, RuleReader.Read read, String key) {
    progress.accept(file.name());
    return RuleCompiler.compile(read.drl(), key);
  }

  /** The vocabulary is read when the first file needs it; its problems are told once. */
  private Vocabulary vocabulary(List<Problem> problems) {
    if (vocabulary == null) {
      vocabulary = Vocabulary.read(vocabularyFiles, vocabularyProblems);
      problems.addAll(vocabularyProblems);
    }
    return vocabulary;
  }
}
