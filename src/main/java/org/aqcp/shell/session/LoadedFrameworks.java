package org.aqcp.shell.session;

import java.io.PrintStream;
import java.nio.file.Path;
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
import org.aqcp.framework.FrameworkProblem;
import org.aqcp.framework.FrameworkVersion;
import org.aqcp.framework.Home;
import org.aqcp.framework.InvalidFramework;
import org.aqcp.input.problem.InvalidInput;
import org.aqcp.input.problem.Place;
import org.aqcp.input.problem.Problem;
import org.aqcp.input.problem.Words;
import org.aqcp.partnership.PartnershipFile;
import org.aqcp.partnership.PartnershipReader;
import org.aqcp.rules.Rulebook;
import org.aqcp.rules.RulebookReader;
import org.aqcp.rules.cache.RuleStore;
import org.aqcp.rules.shipped.ShippedHome;
import org.aqcp.rules.start.Background;

/** Framework versions with their rules, each loaded when it is first asked for. */
public final class LoadedFrameworks {
  private final Home home;
  private final RuleStore store;
  private final Memory memory;
  private final PrintStream talk;
  private final Map<String, FutureTask<Evaluator>> loaded = new ConcurrentHashMap<>();
  private volatile PartnershipReader partnerships;

  /**
   * The versions of a home folder.
   *
   * @param talk is told what takes long
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

  /** The same home as it is now; what is in it unchanged is neither read nor compiled again. */
  public LoadedFrameworks renewed() {
    return new LoadedFrameworks(home, store, memory, talk);
  }

  /**
   * Begins to load what is going to be asked for, while others read files. What is wrong with it is
   * told to whoever asks.
   *
   * @param level of the partnership, as far as it is known already
   */
  public void prepare(Optional<String> id, Optional<String> level) {
    Rulebook.beginEngine();
    level.ifPresent(l -> inBackground(task(id, l)));
  }

  /** Gets the compiler ready for an edit, so that the first one takes no longer than the next. */
  public void expectEdits(FrameworkVersion version, String level) {
    inBackground(() -> rules().warmUp(version, level));
  }

  private static void inBackground(Runnable work) {
    Background.run(work, "yardstick");
  }

  /**
   * What partnerships of a level are held against.
   *
   * @param id of the framework version; empty for the newest that was released
   * @throws InvalidInput where there is no such version, or it asks nothing of the level
   */
  public Evaluator evaluator(Optional<String> id, String level) {
    FutureTask<Evaluator> task = task(id, level);
    // does nothing where it was begun before
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
   * What a partnership is held against.
   *
   * @param id of the framework version; empty for the newest that was released
   * @throws InvalidInput where there is no such version, or none knows the partnership's level
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
   * Refuses a level that no version of the home declares.
   *
   * @throws InvalidInput at its place in the file
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
    FrameworkVersion version = id.map(home::version).orElseGet(() -> home.newestFor(level));
    if (version.criteria(level).isEmpty()) {
      throw new InvalidInput(
          new Problem(
              FrameworkProblem.UNKNOWN_VERSION,
              version.origin().file(),
              Place.NOWHERE,
              "framework version `%s` has no criteria of the level `%s`"
                  .formatted(version.id(), level),
              "choose another with `--against`"));
    }
    return new Evaluator(version, rules().read(version, level));
  }

  public FrameworkVersion version(String id) {
    return home.version(id);
  }

  /** Whether it is the yardstick of a home. */
  boolean isOf(Home other) {
    // the equality that Java makes for records is slow the first time
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

  /** What finds mistakes in the versions and their rules. */
  public FrameworkCheck check() {
    return new FrameworkCheck(home, rules(), memory.cases());
  }

  /** What mends mistakes in them. */
  public HomeFix mending() {
    return new HomeFix(home, copy -> new FrameworkCheck(copy, rules(copy), memory.cases()));
  }

  public RulebookReader rules() {
    return rules(home);
  }

  /** The rules of another home, such as a copy in which a change is tried. */
  public RulebookReader rules(Home other) {
    return new RulebookReader(
            other, store, file -> talk.println("compiling " + Words.visible(file)))
        .remembering(memory.rules());
  }

  /**
   * The cases beside the rules of a version.
   *
   * @throws InvalidFramework with everything that is wrong in them
   */
  public List<CaseFile> cases(FrameworkVersion version) {
    return CaseFiles.read(home, version, memory.cases());
  }
}
