package org.aqcp.shell.session;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.aqcp.author.cases.CaseFile;
import org.aqcp.author.cases.CaseFiles;
import org.aqcp.author.check.FrameworkCheck;
import org.aqcp.author.fix.HomeFix;
import org.aqcp.evaluation.Evaluator;
import org.aqcp.evaluation.Yardsticks;
import org.aqcp.framework.FrameworkVersion;
import org.aqcp.framework.Home;
import org.aqcp.framework.InvalidFramework;
import org.aqcp.framework.VersionChoice;
import org.aqcp.input.problem.InvalidInput;
import org.aqcp.input.problem.Problem;
import org.aqcp.input.problem.Words;
import org.aqcp.partnership.PartnershipFile;
import org.aqcp.partnership.PartnershipReader;
import org.aqcp.rules.Rulebook;
import org.aqcp.rules.RulebookReader;
import org.aqcp.rules.cache.RuleStore;
import org.aqcp.rules.shipped.ShippedHome;
import org.aqcp.rules.start.Background;

/** The framework versions and rules of a home, each loaded on first use. */
public final class LoadedFrameworks {
  private final Home home;
  private final RuleStore store;
  private final Memory memory;
  private final PrintStream talk;
  private final Map<String, FutureTask<Evaluator>> loaded = new ConcurrentHashMap<>();
  private final Map<String, FutureTask<Yardsticks>> together = new ConcurrentHashMap<>();
  private volatile PartnershipReader partnerships;

  /**
   * Loads nothing yet.
   *
   * @param cache the folder for compiled rules
   * @param talk receives a line for each rule file that is compiled
   */
  LoadedFrameworks(Home home, Path cache, PrintStream talk) {
    this(home, new RuleStore(cache.resolve("rules")), new Memory(), talk);
  }

  private LoadedFrameworks(Home home, RuleStore store, Memory memory, PrintStream talk) {
    this.home = home;
    this.store = store;
    this.memory = memory;
    this.talk = talk;
  }

  /** Those of another home, such as the same one at an earlier revision. */
  public LoadedFrameworks of(Home other) {
    return new LoadedFrameworks(other, store, new Memory(), talk);
  }

  /** The same home in its current state; unchanged files are neither read nor compiled again. */
  public LoadedFrameworks renewed() {
    return new LoadedFrameworks(home, store, memory, talk);
  }

  /**
   * Starts loading in the background, while other files are read. Problems are thrown later, when
   * the evaluator is requested.
   *
   * @param id the framework version, or several; empty for the newest
   * @param level the level of the partnership, if already known
   */
  public void prepare(Optional<String> id, Optional<String> level) {
    Rulebook.beginEngine();
    Optional<VersionChoice> several = id.flatMap(VersionChoice::several);
    if (level.isPresent()) {
      inBackground(several.isPresent() ? task(several.get(), level.get()) : task(id, level.get()));
    }
  }

  /** Warms up the compiler, so that the first edit takes no longer than later ones. */
  public void expectEdits(FrameworkVersion version, String level) {
    inBackground(() -> rules().warmUp(version, level));
  }

  private static void inBackground(Runnable work) {
    Background.run(work, "yardstick");
  }

  /**
   * The evaluator for partnerships of a level.
   *
   * @param id the framework version; empty for the newest released one
   * @throws InvalidInput if there is no such version, or it has no criteria for the level
   */
  public Evaluator evaluator(Optional<String> id, String level) {
    return result(task(id, level));
  }

  private static <T> T result(FutureTask<T> task) {
    // does nothing if it has already started
    task.run();
    try {
      return task.get();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuntimeException refused) {
        throw refused;
      }
      throw new IllegalStateException("the framework version cannot be loaded", e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while a framework version was loaded", e);
    }
  }

  /**
   * The evaluator for a partnership.
   *
   * @param id the framework version; empty for the newest released one
   * @throws InvalidInput if there is no such version, or none has the partnership's level
   */
  public Evaluator evaluator(Optional<String> id, PartnershipFile file) {
    try {
      return evaluator(id, file.partnership().level());
    } catch (InvalidInput refused) {
      requireLevel(file);
      throw refused;
    }
  }

  /**
   * The evaluators for a partnership of the versions that a user names together.
   *
   * @throws InvalidInput if some are not there, or none has the partnership's level
   */
  public Yardsticks yardsticks(VersionChoice choice, PartnershipFile file) {
    try {
      return result(task(choice, file.partnership().level()));
    } catch (InvalidInput refused) {
      requireLevel(file);
      throw refused;
    }
  }

  private FutureTask<Yardsticks> task(VersionChoice choice, String level) {
    return together.computeIfAbsent(
        String.join(",", choice.words()) + " " + level,
        key -> new FutureTask<>(() -> load(choice, level)));
  }

  private Yardsticks load(VersionChoice choice, String level) {
    List<FutureTask<Evaluator>> each = new ArrayList<>();
    for (FrameworkVersion version : choice.in(home, level, this::leaveOut)) {
      each.add(
          loaded.computeIfAbsent(
              version.id() + " " + level,
              key -> new FutureTask<>(() -> new Evaluator(version, rules().read(version, level)))));
    }
    return new Yardsticks(each.stream().map(LoadedFrameworks::result).toList());
  }

  /**
   * Checks that some version of the home declares the level of a partnership.
   *
   * @throws InvalidInput with the place of the level in the file, if none does
   */
  public void requireLevel(PartnershipFile file) {
    file.unknownLevel(home.levels())
        .ifPresent(
            unknown -> {
              throw new InvalidInput(unknown);
            });
  }

  private FutureTask<Evaluator> task(Optional<String> id, String level) {
    return loaded.computeIfAbsent(
        id.orElse("") + " " + level, key -> new FutureTask<>(() -> load(id, level)));
  }

  private Evaluator load(Optional<String> id, String level) {
    return ShippedHome.unedited(home, id, level)
        .map(shipped -> new Evaluator(shipped.version(), shipped.rulebook()))
        .orElseGet(() -> read(id, level));
  }

  private Evaluator read(Optional<String> id, String level) {
    FrameworkVersion version = id.map(home::version).orElseGet(() -> newest(level));
    return new Evaluator(VersionChoice.requireLevel(version, level), rules().read(version, level));
  }

  private FrameworkVersion newest(String level) {
    return home.newestFor(level, this::leaveOut);
  }

  private void leaveOut(Problem draft) {
    talk.println("warning: this draft is left out: " + draft);
  }

  public FrameworkVersion version(String id) {
    return home.version(id);
  }

  boolean isOf(Home other) {
    // the generated equals method of a record is slow on first use
    return home.folder().equals(other.folder()) && home.unsaved() == other.unsaved();
  }

  public Home home() {
    return home;
  }

  /**
   * Reads partnerships that are evaluated against the versions.
   *
   * @throws InvalidFramework where the home's words for nothing cannot be read
   */
  public PartnershipReader partnerships() {
    PartnershipReader reader = partnerships;
    if (reader == null) {
      reader = home.partnerships();
      partnerships = reader;
    }
    return reader;
  }

  /** A check that finds problems in the versions and their rules. */
  public FrameworkCheck check() {
    return new FrameworkCheck(home, rules(), memory.cases());
  }

  /** A fix for problems in them that have an unambiguous solution. */
  public HomeFix fix() {
    return new HomeFix(home, fixed -> new FrameworkCheck(fixed, rules(fixed), memory.cases()));
  }

  public RulebookReader rules() {
    return rules(home);
  }

  /** The rules of another home, such as a copy with a tentative change. */
  public RulebookReader rules(Home other) {
    return new RulebookReader(
            other, store, file -> talk.println("compiling " + Words.visible(file)))
        .remembering(memory.rules());
  }

  /**
   * The test cases of a version.
   *
   * @throws InvalidFramework with all problems in them
   */
  public List<CaseFile> cases(FrameworkVersion version) {
    return CaseFiles.read(home, version, memory.cases());
  }
}
