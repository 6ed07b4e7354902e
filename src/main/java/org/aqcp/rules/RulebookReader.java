package org.aqcp.rules;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.aqcp.condition.Rule;
import org.aqcp.framework.FrameworkVersion;
import org.aqcp.framework.Home;
import org.aqcp.framework.InvalidFramework;
import org.aqcp.input.problem.InputProblem;
import org.aqcp.input.problem.Problem;
import org.aqcp.input.problem.ProblemKind;
import org.aqcp.rules.cache.EngineDigest;
import org.aqcp.rules.cache.RuleFile;
import org.aqcp.rules.cache.RuleFiles;
import org.aqcp.rules.cache.RuleStore;
import org.aqcp.rules.drools.CompiledClasses;
import org.aqcp.rules.drools.RuleCompiler;
import org.aqcp.rules.sentence.SentenceReader;
import org.aqcp.rules.text.RuleHead;
import org.aqcp.rules.text.RulePlaces;
import org.aqcp.rules.text.RuleProblem;
import org.aqcp.rules.text.RuleSources;
import org.aqcp.rules.text.SourceFile;
import org.aqcp.rules.vocabulary.Phrase;
import org.aqcp.rules.vocabulary.PhraseUse;
import org.aqcp.rules.vocabulary.PhraseUses;
import org.aqcp.rules.vocabulary.Vocabulary;
import org.aqcp.rules.written.ReadFiles;
import org.aqcp.rules.written.RuleCheck;
import org.aqcp.rules.written.WrittenFile;
import org.aqcp.rules.written.WrittenRules;

/** Reads the rules of a framework version from its home folder. */
public final class RulebookReader {
  /** Problems that may hide rules. */
  private static final Set<ProblemKind> HIDING =
      Set.of(
          RuleProblem.NO_RULES,
          RuleProblem.UNEXPECTED_LINE,
          RuleProblem.INCOMPLETE_RULE,
          InputProblem.UNREADABLE_FILE,
          InputProblem.TOO_LARGE,
          InputProblem.NOT_TEXT,
          InputProblem.HIDDEN_CHARACTER);

  private final Home home;
  private final RuleStore store;
  private final Consumer<String> compiling;
  private ReadFiles memory = new ReadFiles();
  private boolean readingAll;

  public RulebookReader(Home home, RuleStore store) {
    this(home, store, file -> {});
  }

  /** Creates a reader that reports the name of each rule file before it is compiled. */
  public RulebookReader(Home home, RuleStore store, Consumer<String> compiling) {
    this.home = home;
    this.store = store;
    this.compiling = compiling;
  }

  /** Returns a copy of this reader that does not read a file again. */
  public RulebookReader remembering(ReadFiles before) {
    RulebookReader reader = new RulebookReader(home, store, compiling);
    reader.memory = before;
    return reader;
  }

  /**
   * Returns a copy of this reader that reads also what an earlier process has read, so that it is
   * ready for edits.
   */
  public RulebookReader readingAll() {
    RulebookReader reader = remembering(memory);
    reader.readingAll = true;
    return reader;
  }

  /**
   * The rules for partnerships of a level.
   *
   * @throws InvalidFramework with all problems in vocabulary and rules
   */
  public Rulebook read(FrameworkVersion version, String level) {
    List<Problem> problems = new ArrayList<>();
    RuleFiles reader = reader(problems);
    List<SourceFile> sources = RuleSources.of(home, version, level, problems);
    RuleCheck check = new RuleCheck(version, level, new RulePlaces(sources), problems);
    List<Supplier<RuleFile>> files = new ArrayList<>();
    for (SourceFile source : sources) {
      Optional<RuleFile> kept = reader.kept(source);
      if (kept.isPresent()) {
        List<Rule> rules = kept.get().rules();
        check.check(rules.stream().map(RuleHead::of).toList(), rules);
        files.add(kept::get);
      } else {
        WrittenFile written = reader.read(source, problems);
        check.check(written.heads(), written.rules());
        files.add(() -> reader.compile(source, written));
      }
    }
    checkMissing(check, problems);
    refuse(problems);
    return new Rulebook(
        files.stream().map(Supplier::get).toList(), "sha256:" + reader.digest(sources));
  }

  /**
   * Prepares for an edit: finds what is already compiled, and compiles one file only to load the
   * compiler.
   */
  public void warmUp(FrameworkVersion version, String level) {
    List<Problem> problems = new ArrayList<>();
    RuleFiles reader = reader(problems);
    List<SourceFile> sources = RuleSources.of(home, version, level, problems);
    sources.forEach(reader::kept);
    for (SourceFile source : sources) {
      WrittenFile written = reader.read(source, problems);
      if (problems.isEmpty() && !written.rules().isEmpty()) {
        CompiledClasses unused = RuleCompiler.compile(written.drl(), "warm");
        return;
      }
    }
  }

  /** The rules for partnerships of a level, as far as they can be read. Nothing is compiled. */
  public WrittenRules written(FrameworkVersion version, String level) {
    List<Problem> problems = new ArrayList<>();
    RuleFiles reader = reader(problems);
    List<SourceFile> sources = RuleSources.of(home, version, level, problems);
    RulePlaces places = new RulePlaces(sources);
    RuleCheck check = new RuleCheck(version, level, places, problems);
    List<Rule> rules = new ArrayList<>();
    List<Runnable> anew = new ArrayList<>();
    for (SourceFile source : sources) {
      WrittenFile written = written(source, reader, problems, anew);
      check.check(written.heads(), written.rules());
      rules.addAll(written.rules());
    }
    checkMissing(check, problems);
    if (problems.isEmpty() && !readingAll) {
      anew.forEach(Runnable::run);
    }
    reportAmbiguityOnce(problems, reader, places);
    problems.sort(Problem.ORDER);
    return new WrittenRules(rules, places, problems);
  }

  /** The rules of a version of which only the id is known. */
  public WrittenRules written(String version, String level) {
    List<Problem> problems = new ArrayList<>();
    RuleFiles reader = reader(problems);
    List<SourceFile> sources = RuleSources.of(home, version, level, problems);
    List<Rule> rules = new ArrayList<>();
    sources.forEach(source -> rules.addAll(reader.read(source, problems).rules()));
    problems.sort(Problem.ORDER);
    return new WrittenRules(rules, new RulePlaces(sources), problems);
  }

  /** What a file says; if it has to be read for that, what keeps it is added to what is new. */
  private WrittenFile written(
      SourceFile source, RuleFiles reader, List<Problem> problems, List<Runnable> anew) {
    Optional<WrittenFile> known = readingAll ? Optional.empty() : reader.known(source);
    if (known.isPresent()) {
      return known.get();
    }
    WrittenFile read = reader.read(source, problems);
    anew.add(() -> reader.keepKnown(source, read));
    return read;
  }

  private RuleFiles reader(List<Problem> problems) {
    int before = problems.size();
    List<SourceFile> vocabulary = vocabularyFiles(problems);
    RuleFiles files =
        new RuleFiles(store, EngineDigest.built(), vocabulary)
            .reportingCompilation(compiling)
            .remembering(memory);
    return problems.size() == before ? files : files.lackingPhrases();
  }

  /** Two phrases that fit one line usually fit many, so only the first line is reported. */
  private static void reportAmbiguityOnce(
      List<Problem> problems, RuleFiles reader, RulePlaces places) {
    Set<List<Phrase>> reported = new HashSet<>();
    problems.removeIf(
        problem ->
            problem.kind() == RuleProblem.AMBIGUOUS_SENTENCE
                && !reported.add(reader.rivals(places.line(problem.file(), problem.place()))));
  }

  /** Skips the check if a rule may have been overlooked. */
  private static void checkMissing(RuleCheck check, List<Problem> problems) {
    if (problems.stream().noneMatch(problem -> HIDING.contains(problem.kind()))) {
      check.checkMissing();
    }
  }

  /** The phrases of the rule language. */
  public Vocabulary vocabulary() {
    List<Problem> problems = new ArrayList<>();
    Vocabulary vocabulary = Vocabulary.read(vocabularyFiles(problems), problems);
    refuse(problems);
    return vocabulary;
  }

  /** Reads sentences that are in no rule file. */
  public SentenceReader wording() {
    return new SentenceReader(vocabulary());
  }

  /** All uses of phrases in the rules of this home. Files that cannot be read are skipped. */
  public List<PhraseUse> uses(Vocabulary vocabulary) {
    List<Problem> ignored = new ArrayList<>();
    Path rules = home.folder().resolve("rules");
    return RuleSources.below(home, rules, ".dslr", ignored).stream()
        .flatMap(file -> PhraseUses.in(file, vocabulary).stream())
        .toList();
  }

  /** The sentences and dash lines of the rules of this home. */
  public List<String> sentences() {
    Path rules = home.folder().resolve("rules");
    return RuleSources.below(home, rules, ".dslr", new ArrayList<>()).stream()
        .flatMap(file -> file.lines().stream())
        .map(String::strip)
        .filter(line -> line.matches("(\\p{Lu}|-).*"))
        .toList();
  }

  private List<SourceFile> vocabularyFiles(List<Problem> problems) {
    return RuleSources.vocabulary(home, problems);
  }

  private static void refuse(List<Problem> problems) {
    if (!problems.isEmpty()) {
      throw new InvalidFramework(problems);
    }
  }
}
