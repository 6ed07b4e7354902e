package org.aqcp.rules.cache;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.aqcp.input.file.Digest;
import org.aqcp.input.problem.Problem;
import org.aqcp.input.problem.ProblemKind;
import org.aqcp.rules.text.RuleProblem;
import org.aqcp.rules.text.SourceFile;
import org.aqcp.rules.vocabulary.Phrase;
import org.aqcp.rules.vocabulary.Vocabulary;
import org.aqcp.rules.written.ReadFiles;
import org.aqcp.rules.written.RuleReader;
import org.aqcp.rules.written.WrittenFile;

/**
 * Reads and compiles rule files. What was compiled before is taken from the store by its content.
 */
public final class RuleFiles {
  private static final Set<ProblemKind> OF_PHRASES =
      Set.of(RuleProblem.UNKNOWN_SENTENCE, RuleProblem.AMBIGUOUS_SENTENCE);

  private final RuleStore store;
  private final EngineDigest engine;
  private final List<SourceFile> vocabularyFiles;
  private final String vocabularyDigest;
  private Vocabulary vocabulary;
  private ReadFiles memory = new ReadFiles();
  private boolean lackingPhrases;
  private final UnitCompiler units;

  public RuleFiles(RuleStore store, EngineDigest engine, List<SourceFile> vocabularyFiles) {
    this.store = store;
    this.engine = engine;
    this.units = new UnitCompiler(store, engine);
    this.vocabularyFiles = vocabularyFiles;
    Digest digest = new Digest();
    vocabularyFiles.forEach(file -> digest.add(file.name()).add(file.text()));
    this.vocabularyDigest = digest.hex();
  }

  /** Reports the name of every file before it is compiled, since that takes long. */
  public RuleFiles reportingCompilation(Consumer<String> compiling) {
    units.reportCompilation(compiling);
    return this;
  }

  /** Reuses what was read before. */
  public RuleFiles remembering(ReadFiles before) {
    memory = before;
    return this;
  }

  /** Says that a file of the vocabulary could not be read. */
  public RuleFiles lackingPhrases() {
    lackingPhrases = true;
    return this;
  }

  public RuleStore store() {
    return store;
  }

  /** The key of a rule file: a digest of everything that its compiled form depends on. */
  public String key(SourceFile file) {
    return new Digest()
        .add(engine.reading())
        .add(vocabularyDigest)
        .add(file.name())
        .add(file.text())
        .hex()
        .substring(0, UnitCompiler.KEY);
  }

  /**
   * The digest of the text of rule files and vocabulary only, so that it is the same for every
   * version of aqcp.
   */
  public String digest(List<SourceFile> files) {
    Digest digest = new Digest().add(vocabularyDigest);
    files.forEach(file -> digest.add(file.name()).add(file.text()));
    return digest.hex();
  }

  /** The cached form of a file, if it was compiled before. */
  public Optional<RuleFile> kept(SourceFile file) {
    return store.find(key(file), file.name());
  }

  /** Reads and compiles a file; empty if problems were added. */
  public Optional<RuleFile> load(SourceFile file, List<Problem> problems) {
    Optional<RuleFile> kept = kept(file);
    if (kept.isPresent()) {
      return kept;
    }
    int before = problems.size();
    WrittenFile written = read(file, problems);
    return problems.size() == before ? Optional.of(compile(file, written)) : Optional.empty();
  }

  /**
   * What a file says, if it was read before without problems, in this process or another. Then the
   * vocabulary had no problems either.
   */
  public Optional<WrittenFile> known(SourceFile file) {
    return store.findRules(key(file), file.name()).map(WrittenFile::of);
  }

  /** Lets later processes know what a file says that was read without problems. */
  public void keepKnown(SourceFile file, WrittenFile read) {
    store.keepRules(key(file), read.rules());
  }

  /** Reads a file as far as possible, and adds its problems. */
  public WrittenFile read(SourceFile file, List<Problem> problems) {
    Vocabulary words = vocabulary(problems);
    ReadFiles.Read known = memory.of(key(file), () -> readAnew(file, words));
    List<Problem> found = new ArrayList<>(known.problems());
    if (lackingPhrases) {
      // do not report sentences that would fit the fixed phrases
      found.removeIf(problem -> OF_PHRASES.contains(problem.kind()));
    }
    found.sort(Problem.ORDER);
    problems.addAll(found);
    return known.file();
  }

  /** The first two phrases that fit an ambiguous line of a file that was read. */
  public List<Phrase> rivals(String line) {
    return vocabulary.rivals(line);
  }

  private static ReadFiles.Read readAnew(SourceFile file, Vocabulary words) {
    List<Problem> found = new ArrayList<>();
    return new ReadFiles.Read(RuleReader.read(file, words, found), found);
  }

  /** Compiles and caches a file without problems. */
  public RuleFile compile(SourceFile file, WrittenFile read) {
    return keep(file, units.compile(file, read));
  }

  /** Compiles files without problems together, and caches each one separately. */
  public List<RuleFile> compileTogether(List<SourceFile> sources, List<WrittenFile> read) {
    List<RuleFile> compiled = units.compileTogether(sources, read);
    for (int i = 0; i < sources.size(); i++) {
      keep(sources.get(i), compiled.get(i));
    }
    return compiled;
  }

  private RuleFile keep(SourceFile file, RuleFile compiled) {
    store.keep(key(file), file.name(), compiled);
    return compiled;
  }

  private ReadFiles.Phrases readPhrases() {
    List<Problem> found = new ArrayList<>();
    Vocabulary read = Vocabulary.read(vocabularyFiles, found);
    return new ReadFiles.Phrases(read.tried(vocabularyFiles, found), found);
  }

  /** Reads the vocabulary when the first file needs it, so its problems are added once. */
  private Vocabulary vocabulary(List<Problem> problems) {
    if (vocabulary == null) {
      ReadFiles.Phrases phrases = memory.phrases(vocabularyDigest, this::readPhrases);
      vocabulary = phrases.vocabulary();
      problems.addAll(phrases.problems());
      lackingPhrases |= phrases.vocabulary().lacksPhrases();
    }
    return vocabulary;
  }
}
