package org.aqcp.shell.session;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.aqcp.evaluation.Evaluator;
import org.aqcp.framework.FrameworkVersion;
import org.aqcp.framework.Home;
import org.aqcp.input.InvalidInput;
import org.aqcp.input.Place;
import org.aqcp.input.Problem;
import org.aqcp.partnership.Level;
import org.aqcp.rules.RuleStore;
import org.aqcp.rules.RulebookReader;

/** Framework versions with their rules, each loaded when it is first asked for. */
public final class Yardstick {
  private final Home home;
  private final RuleStore store;
  private final Map<String, Evaluator> loaded = new HashMap<>();

  Yardstick(Home home, Path cache) {
    this.home = home;
    this.store = new RuleStore(cache.resolve("rules"));
  }

  /**
   * What partnerships of a level are held against.
   *
   * @param id of the framework version; empty for the newest that was released
   * @throws InvalidInput where there is no such version, or it asks nothing of the level
   */
  public Evaluator evaluator(Optional<String> id, Level level) {
    FrameworkVersion version = id.map(home::version).orElseGet(() -> home.newestFor(level));
    if (version.criteria(level).isEmpty()) {
      throw new InvalidInput(
          new Problem(
              version.origin().file(),
              Place.NOWHERE,
              "framework version `%s` has no criteria of the level `%s`"
                  .formatted(version.id(), level.key()),
              "name another with `--against`"));
    }
    return loaded.computeIfAbsent(
        version.id() + " " + level.key(),
        key -> new Evaluator(version, rules().read(version, level)));
  }

  public FrameworkVersion version(String id) {
    return home.version(id);
  }

  public Home home() {
    return home;
  }

  public RulebookReader rules() {
    return new RulebookReader(home, store);
  }
}
