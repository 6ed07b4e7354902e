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

/** Waits for files to be saved, and until they are saved wholly. */
final class SaveDetector {
  /** So often the files are looked at: seldom enough to cost nothing, and nobody notices it. */
  private static final Duration PAUSE = Duration.ofMillis(100);

  /** A save is over where files stay as they are for so long. */
  private static final Duration REST = Duration.ofMillis(40);

  /** Editors save in several steps; what is wrong for so long is not one of them. */
  private static final Duration GRACE = Duration.ofMillis(400);

  private static final int NAMED = 3;

  private final WatchedFiles files;
  private final Keyboard keyboard;
  private Map<Path, String> told;
  private Map<Path, String> seen;
  private boolean ended;

  SaveDetector(WatchedFiles files, Keyboard keyboard) {
    this.files = files;
    this.keyboard = keyboard;
    this.told = files.look();
    this.seen = told;
  }

  /**
   * Waits until files differ from what was told, and stay as they are.
   *
   * @return false where the user asked to end
   */
  boolean await() throws InterruptedException {
    boolean settled = true;
    while (!ended(settled ? PAUSE : REST)) {
      Map<Path, String> now = files.look();
      settled = now.equals(seen);
      seen = now;
      if (settled && !now.equals(told)) {
        return true;
      }
    }
    return false;
  }

  private boolean ended(Duration time) throws InterruptedException {
    ended = ended || keyboard.endsWithin(time);
    return ended;
  }

  /** Whether files changed since they were awaited: what was read from them counts for nothing. */
  boolean isOutdated() {
    return !files.look().equals(seen);
  }

  /** Whether they change within the time that an editor may take between two steps of a save. */
  boolean goesOn() throws InterruptedException {
    return ended(GRACE) || isOutdated();
  }

  /** Which files differ from what was told before, in words; from now on they are told. */
  List<String> tell() {
    Map<String, List<String>> fates = new TreeMap<>();
    TreeSet<Path> all = new TreeSet<>(told.keySet());
    all.addAll(seen.keySet());
    for (Path file : all) {
      if (!Objects.equals(told.get(file), seen.get(file))) {
        String fate = !told.containsKey(file) ? "new" : seen.containsKey(file) ? "saved" : "gone";
        fates.computeIfAbsent(fate, f -> new ArrayList<>()).add(files.name(file));
      }
    }
    told = seen;
    return fates.entrySet().stream().map(one -> one.getKey() + ": " + few(one.getValue())).toList();
  }

  private static String few(List<String> names) {
    int more = names.size() - NAMED;
    String few = String.join(", ", names.subList(0, Math.min(NAMED, names.size())));
    return more > 0 ? few + " and " + more + " more" : few;
  }
}
