package org.aqcp.rules;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.aqcp.framework.FrameworkVersion;
import org.aqcp.framework.Home;
import org.aqcp.framework.InvalidFramework;
import org.aqcp.input.Place;
import org.aqcp.input.Problem;
import org.aqcp.partnership.Level;

/** Reads the rules of a framework version from its home folder. */
public final class RulebookReader {
  private final Home home;
  private final RuleStore store;
  private final Consumer<String> compiling;

  public RulebookReader(Home home, RuleStore store) {
    this(home, store, file -> {});
  }

  /**
   * Reads rules and says what takes long.
   *
   * @param compiling is given the name of each rule file that has to be compiled
   */
  public RulebookReader(Home home, RuleStore store, Consumer<String> compiling) {
    this.home = home;
    this.store = store;
    this.compiling = compiling;
  }

  /**
   * The rules for partnerships of a level.
   *
   * @throws InvalidFramework with everything that is wrong in vocabulary and rules
   */
  public Rulebook read(FrameworkVersion version, Level level) {
    List<Problem> problems = new ArrayList<>();
    List<SourceFile> vocabulary = vocabularyFiles(problems);
    List<SourceFile> sources = sources(home.rules(version.id()), level, problems);
    refuse(problems);
    RuleFiles reader = new RuleFiles(store, EngineDigest.built(), vocabulary).telling(compiling);
    List<RuleFile> files = new ArrayList<>();
    for (SourceFile source : sources) {
      reader.load(source, problems).ifPresent(files::add);
    }
    new RuleCheck(version, level, new RulePlaces(sources), problems).check(files);
    refuse(problems);
    return new Rulebook(files, "sha256:" + reader.digest(sources));
  }

  /** Compiles something to no end but that the compiler is loaded when an edit has to be. */
  public void warmUp(FrameworkVersion version, Level level) {
    List<Problem> problems = new ArrayList<>();
    Vocabulary vocabulary = Vocabulary.read(vocabularyFiles(problems), problems);
    List<SourceFile> sources = sources(home.rules(version.id()), level, problems);
    for (SourceFile source : sources) {
      RuleReader.Read read = RuleReader.read(source, vocabulary, problems);
      if (problems.isEmpty() && !read.rules().isEmpty()) {
        CompiledClasses unused = RuleCompiler.compile(read.drl(), "warm");
      }
    }
  }

  private List<SourceFile> sources(Path rules, Level level, List<Problem> problems) {
    List<SourceFile> sources = new ArrayList<>(RuleSources.in(home, rules, ".dslr", problems));
    sources.addAll(some(rules.resolve(level.key()), ".dslr", problems));
    return sources;
  }

  /** The phrases of the rule language. */
  public Vocabulary vocabulary() {
    List<Problem> problems = new ArrayList<>();
    Vocabulary vocabulary = Vocabulary.read(vocabularyFiles(problems), problems);
    refuse(problems);
    return vocabulary;
  }

  private List<SourceFile> vocabularyFiles(List<Problem> problems) {
    return some(home.vocabulary(), ".dsl", problems);
  }

  /** The files of a folder; that there are none is a problem too. */
  private List<SourceFile> some(Path folder, String ending, List<Problem> problems) {
    int before = problems.size();
    List<SourceFile> files = RuleSources.in(home, folder, ending, problems);
    if (files.isEmpty() && problems.size() == before) {
      problems.add(
          new Problem(
              home.name(folder),
              Place.NOWHERE,
              "no file that ends in `" + ending + "` is here",
              "write one, or name another home with `--home`"));
    }
    return files;
  }

  private static void refuse(List<Problem> problems) {
    if (!problems.isEmpty()) {
      throw new InvalidFramework(problems);
    }
  }
}
