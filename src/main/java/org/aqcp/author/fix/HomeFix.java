package org.aqcp.author.fix;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.aqcp.author.check.FrameworkCheck;
import org.aqcp.framework.Home;
import org.aqcp.input.file.WholeFile;
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
  public List<FixedFile> mended(List<String> versions) throws IOException {
    try (HomeCopy copy = new HomeCopy(home)) {
      FrameworkCheck check = checks.apply(copy.home());
      int round = 0;
      while (round < MOST_ROUNDS && mendOnce(copy, check, versions)) {
        round++;
      }
      return copy.changed();
    }
  }

  private static boolean mendOnce(HomeCopy copy, FrameworkCheck check, List<String> versions)
      throws IOException {
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
      String text = copy.text(file.getKey());
      String mended = FixedText.of(text, file.getValue().stream().distinct().toList());
      if (!mended.equals(text)) {
        copy.write(file.getKey(), mended);
        changed = true;
      }
    }
    return changed;
  }

  /**
   * Writes mended files: each whole or not at all.
   *
   * @throws IOException where one cannot be written, or was changed meanwhile
   */
  public void write(List<FixedFile> files) throws IOException {
    for (FixedFile file : files) {
      Path path = home.folder().resolve(file.name()).toRealPath();
      if (!Arrays.equals(Files.readAllBytes(path), bytes(file.before()))) {
        throw new IOException("`" + file.name() + "` was changed meanwhile");
      }
      WholeFile.write(path, file.after());
    }
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
