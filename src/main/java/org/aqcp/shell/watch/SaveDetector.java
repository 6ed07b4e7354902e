package org.aqcp.shell.watch;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import org.aqcp.shell.session.Keyboard;

/** Waits until files change and the save is complete. */
final class SaveDetector {
  /** The polling interval: cheap, and short enough that users do not notice a delay. */
  private static final Duration POLL = Duration.ofMillis(100);

  /** A save is complete when the files stay the same for this long. */
  private static final Duration SETTLE = Duration.ofMillis(40);

  /** Editors save in several steps; a problem that lasts longer than this is real. */
  private static final Duration GRACE = Duration.ofMillis(400);

  private static final int MOST_NAMES = 3;

  private final WatchedFiles files;
  private final Keyboard keyboard;
  private Map<Path, String> reported;
  private Map<Path, String> seen;
  private boolean ended;

  SaveDetector(WatchedFiles files, Keyboard keyboard) {
    this.files = files;
    this.keyboard = keyboard;
    this.reported = files.look();
    this.seen = reported;
  }

  /**
   * Waits until files differ from what was last reported, and stay the same.
   *
   * @return false if the user asked to end
   */
  boolean await() throws InterruptedException {
    boolean settled = true;
    while (!ended(settled ? POLL : SETTLE)) {
      Map<Path, String> now = files.look();
      settled = now.equals(seen);
      seen = now;
      if (settled && !now.equals(reported)) {
        return true;
      }
    }
    return false;
  }

  private boolean ended(Duration time) throws InterruptedException {
    ended = ended || keyboard.endsWithin(time);
    return ended;
  }

  /** Whether files changed again after {@link #await}, so that what was read from them is stale. */
  boolean isOutdated() {
    return !files.look().equals(seen);
  }

  /** Whether files change within the time that an editor may take between two steps of a save. */
  boolean continues() throws InterruptedException {
    return ended(GRACE) || isOutdated();
  }

  /** Describes which files changed since the last report. */
  List<String> report() {
    Map<String, List<String>> changes = new TreeMap<>();
    TreeSet<Path> all = new TreeSet<>(reported.keySet());
    all.addAll(seen.keySet());
    for (Path file : all) {
      if (!Objects.equals(reported.get(file), seen.get(file))) {
        String change =
            !reported.containsKey(file) ? "new" : seen.containsKey(file) ? "saved" : "gone";
        changes.computeIfAbsent(change, f -> new ArrayList<>()).add(files.name(file));
      }
    }
    reported = seen;
    return changes.entrySet().stream()
        .map(one -> one.getKey() + ": " + few(one.getValue()))
        .toList();
  }

  private static String few(List<String> names) {
    int more = names.size() - MOST_NAMES;
    String few = String.join(", ", names.subList(0, Math.min(MOST_NAMES, names.size())));
    return more > 0 ? few + " and " + more + " more" : few;
  }
}
