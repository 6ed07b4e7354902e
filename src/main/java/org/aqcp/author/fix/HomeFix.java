package org.aqcp.author.fix;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.aqcp.author.check.FrameworkCheck;
import org.aqcp.author.copy.EditedFile;
import org.aqcp.author.copy.HomeCopy;
import org.aqcp.framework.Home;
import org.aqcp.input.problem.Fix;
import org.aqcp.input.problem.Problem;

/**
 * Mends what can be mended for certain in the files of a home: again and again, until a check finds
 * nothing more to mend.
 */
public final class HomeFix {
  /** Each round mends at least one thing; nobody makes as many mistakes of one kind in one line. */
  private static final int MOST_ROUNDS = 100;

  private final Home home;
  private final Function<Home, FrameworkCheck> checks;

  /**
   * Of a home.
   *
   * @param checks what finds mistakes in a copy of it
   */
  public HomeFix(Home home, Function<Home, FrameworkCheck> checks) {
    this.home = home;
    this.checks = checks;
  }

  /** What the files of some versions become; nothing is written yet. */
  public List<EditedFile> mended(List<String> versions) throws IOException {
    try (HomeCopy copy = new HomeCopy(home)) {
      FrameworkCheck check = checks.apply(copy.home());
      int round = 0;
      while (round < MOST_ROUNDS && mendOnce(copy, check, versions)) {
        round++;
      }
      return copy.changed();
    }
  }

  private static boolean mendOnce(HomeCopy copy, FrameworkCheck check, List<String> versions) {
    Map<String, List<Fix>> mends = new TreeMap<>();
    for (String version : versions) {
      for (Problem problem : check.check(version).problems()) {
        problem
            .fix()
            .ifPresent(
                mend -> mends.computeIfAbsent(problem.file(), f -> new ArrayList<>()).add(mend));
      }
    }
    boolean changed = false;
    for (Map.Entry<String, List<Fix>> file : mends.entrySet()) {
      String text = copy.text(file.getKey()).orElseThrow();
      String mended = FixedText.of(text, file.getValue().stream().distinct().toList());
      if (!mended.equals(text)) {
        copy.put(file.getKey(), mended);
        changed = true;
      }
    }
    return changed;
  }
}
