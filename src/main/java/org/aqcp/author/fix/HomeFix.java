package org.aqcp.author.fix;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.aqcp.author.check.FrameworkCheck;
import org.aqcp.author.copy.EditedFile;
import org.aqcp.framework.Home;
import org.aqcp.input.problem.Fix;
import org.aqcp.input.problem.Problem;

/**
 * Applies all unambiguous fixes to the files of a home, repeatedly, until a check finds nothing
 * more to fix.
 *
 * @param checks makes the check of the home with fixes that are not written yet
 */
public record HomeFix(Home home, Function<Home, FrameworkCheck> checks) {
  /** Each round fixes at least one problem per file, so this is more than any real file needs. */
  private static final int MOST_ROUNDS = 100;

  /** The files of the given versions with all fixes; nothing is written yet. */
  public List<EditedFile> mended(List<String> versions) throws IOException {
    FixedHome fixed = new FixedHome(home);
    try {
      int round = 0;
      while (round < MOST_ROUNDS && fixOnce(fixed, checks.apply(fixed.home()), versions)) {
        round++;
      }
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    return fixed.changed();
  }

  private static boolean fixOnce(FixedHome home, FrameworkCheck check, List<String> versions) {
    Map<String, List<Fix>> fixes = new TreeMap<>();
    for (String version : versions) {
      for (Problem problem : check.check(version).problems()) {
        problem
            .fix()
            .ifPresent(
                fix -> fixes.computeIfAbsent(problem.file(), f -> new ArrayList<>()).add(fix));
      }
    }
    boolean changed = false;
    for (Map.Entry<String, List<Fix>> file : fixes.entrySet()) {
      String text = home.text(file.getKey());
      String better = FixedText.of(text, file.getValue().stream().distinct().toList());
      if (!better.equals(text)) {
        home.put(file.getKey(), better);
        changed = true;
      }
    }
    return changed;
  }
}
