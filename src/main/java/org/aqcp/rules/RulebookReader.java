package org.aqcp.rules;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.aqcp.framework.FrameworkVersion;
import org.aqcp.framework.Home;
import org.aqcp.framework.InvalidFramework;
import org.aqcp.input.Problem;
import org.aqcp.partnership.Level;

/** Reads the rules of a framework version from its home folder. */
public final class RulebookReader {
  private final Home home;
  private final RuleStore store;

  public RulebookReader(Home home, RuleStore store) {
    this.home = home;
    this.store = store;
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
    RuleFiles reader = new RuleFiles(store, EngineDigest.built(), vocabularyFiles());
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
