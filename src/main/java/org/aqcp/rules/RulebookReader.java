package org.aqcp.rules;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.aqcp.framework.FrameworkVersion;
import org.aqcp.framework.Home;
import org.aqcp.framework.InvalidFramework;
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
    Path rules = home.rules(version.id());
    List<SourceFile> sources = new ArrayList<>(RuleSources.in(home.folder(), rules, ".dslr"));
    sources.addAll(RuleSources.in(home.folder(), rules.resolve(level.key()), ".dslr"));
    RuleFiles reader =
        new RuleFiles(store, EngineDigest.built(), vocabularyFiles()).telling(compiling);
    List<Problem> problems = new ArrayList<>();
    List<RuleFile> files = new ArrayList<>();
    for (SourceFile source : sources) {
      reader.load(source, problems).ifPresent(files::add);
    }
    if (problems.isEmpty()) {
      RuleCheck.check(files, version, level, problems);
    }
    if (!problems.isEmpty()) {
      throw new InvalidFramework(problems);
    }
    return new Rulebook(files, "sha256:" + reader.digest(sources));
  }

  /** The phrases of the rule language. */
  public Vocabulary vocabulary() {
    List<Problem> problems = new ArrayList<>();
    Vocabulary vocabulary = Vocabulary.read(vocabularyFiles(), problems);
    if (!problems.isEmpty()) {
      throw new InvalidFramework(problems);
    }
    return vocabulary;
  }

  private List<SourceFile> vocabularyFiles() {
    return RuleSources.in(home.folder(), home.vocabulary(), ".dsl");
  }
}
