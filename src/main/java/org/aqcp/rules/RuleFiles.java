package org.aqcp.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.aqcp.input.Digest;
import org.aqcp.input.Problem;
import org.aqcp.input.ProblemKind;

/**
 * Turns rule files into rules, and does so once: what was read and compiled before is taken from
 * the store by its content.
 */
final class RuleFiles {
  /** Hexadecimal letters of a digest that name a package: enough that no two rules share one. */
  private static final int KEY = 32;

  private static final Set<ProblemKind> OF_PHRASES =
      Set.of(RuleProblem.UNKNOWN_SENTENCE, RuleProblem.AMBIGUOUS_SENTENCE);

  private final RuleStore store;
  private final EngineDigest engine;
  private final List<SourceFile> vocabularyFiles;
  private final String vocabularyDigest;
  private Vocabulary vocabulary;
  private ReadFiles before = new ReadFiles();
  private boolean lackingPhrases;
  private boolean checkingPhrases;
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

  /** Has what was read before, of the same content, read no more. */
  RuleFiles remembering(ReadFiles files) {
    before = files;
    return this;
  }

  /** Has phrases checked by themselves, too, whether or not a rule uses them. */
  RuleFiles checkingPhrases() {
    checkingPhrases = true;
    return this;
  }

  /** Says that a file of the vocabulary could not be read. */
  RuleFiles lackingPhrases() {
    lackingPhrases = true;
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

  /** What is kept of a file since it was compiled before. */
  Optional<RuleFile> kept(SourceFile file) {
    return store.find(key(file));
  }

  /** Reads and compiles a file; empty where something is wrong in it, which is added. */
  Optional<RuleFile> load(SourceFile file, List<Problem> problems) {
    Optional<RuleFile> kept = kept(file);
    if (kept.isPresent()) {
      return kept;
    }
    int before = problems.size();
    WrittenFile written = read(file, problems);
    return problems.size() == before ? Optional.of(compile(file, written)) : Optional.empty();
  }

  /** Reads a file as far as that is possible; what is wrong in it is added to the problems. */
  WrittenFile read(SourceFile file, List<Problem> problems) {
    Vocabulary words = vocabulary(problems);
    String key = key(file) + lackingPhrases + checkingPhrases;
    ReadFiles.Read read = before.file(key).orElseGet(() -> readNow(file, words));
    before.keep(key, read);
    problems.addAll(read.problems());
    return read.file();
  }

  private ReadFiles.Read readNow(SourceFile file, Vocabulary words) {
    List<Problem> found = new ArrayList<>();
    WrittenFile read = RuleReader.read(file, words, found);
    if (lackingPhrases) {
      // sentences that would fit the mended phrases must not be told as mistakes
      found.removeIf(problem -> OF_PHRASES.contains(problem.kind()));
    }
    found.sort(Problem.ORDER);
    return new ReadFiles.Read(read, List.copyOf(found));
  }

  /** Compiles a file in which nothing is wrong, and keeps it. */
  RuleFile compile(SourceFile file, WrittenFile read) {
    String key = new Digest().add(engine.facts()).add(read.drl()).hex().substring(0, KEY);
    CompiledClasses classes =
        read.rules().isEmpty()
            ? new CompiledClasses(key, "", Map.of())
            : store.findClasses(key).orElseGet(() -> compile(file, read, key));
    RuleFile compiled = new RuleFile(read.rules(), classes);
    store.keep(key(file), compiled);
    return compiled;
  }

  private CompiledClasses compile(SourceFile file, WrittenFile read, String key) {
    progress.accept(file.name());
    return RuleCompiler.compile(read.drl(), key);
  }

  private ReadFiles.Phrases readPhrases() {
    List<Problem> found = new ArrayList<>();
    Vocabulary read = Vocabulary.read(vocabularyFiles, found);
    return new ReadFiles.Phrases(checkingPhrases ? read.tried(found) : read, List.copyOf(found));
  }

  /** The vocabulary is read when the first file needs it; its problems are told once. */
  private Vocabulary vocabulary(List<Problem> problems) {
    if (vocabulary == null) {
      String key = vocabularyDigest + checkingPhrases;
      ReadFiles.Phrases phrases = before.phrases(key).orElseGet(this::readPhrases);
      before.keep(key, phrases);
      vocabulary = phrases.vocabulary();
      problems.addAll(phrases.problems());
      lackingPhrases |= phrases.vocabulary().lacksPhrases();
    }
    return vocabulary;
  }
}
