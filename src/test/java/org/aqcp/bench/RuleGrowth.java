package org.aqcp.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** Measures how the times to build, load and evaluate rules grow with their number. */
final class RuleGrowth {
  /** How many of the local rule files are taken, and how often. */
  private static final int[][] SIZES = {{4, 1}, {6, 2}, {6, 5}, {6, 11}};

  private final Path folder;
  private final Path one;
  private final Path many;
  private final int number;
  private final boolean quick;

  RuleGrowth(Path folder, List<String> texts, boolean quick) throws IOException {
    this.folder = folder;
    this.quick = quick;
    this.one = folder.resolve("one");
    this.many = folder.resolve("many");
    this.number = quick ? 50 : 1_000;
    List<String> local = texts.stream().filter(text -> text.contains("\nlevel: local\n")).toList();
    Corpus.write(one, 1, local);
    Corpus.write(many, number, local);
  }

  void measure() throws IOException, InterruptedException {
    System.out.println(
        """

        rules, the shipped ones over and over under other names, on local partnerships;
        build: one is evaluated for the first time; start: once more; medians of %d;
        a rule: cpu of what building takes longer than starting; each: cpu of one of %,d
          rules  files   build s   cpu s   start s   cpu s   a rule ms   each ms   peak MB\
        """
            .formatted(rounds(), number));
    for (int[] size : quick ? new int[][] {{1, 1}} : SIZES) {
      row(size[0], size[1]);
    }
  }

  private void row(int taken, int copies) throws IOException, InterruptedException {
    Path home = folder.resolve("home-" + taken + "-" + copies);
    int rules = GrownRules.write(home, taken, copies);
    int files = taken * copies + 1;
    Times[] times = {new Times(), new Times(), new Times(), new Times()};
    double megabytes = 0;
    for (int round = 0; round < rounds(); round++) {
      WatchedRun build = evaluate(one, home, round, files);
      WatchedRun start = evaluate(one, home, round, 0);
      times[0].add(build.seconds());
      times[1].add(build.cpu());
      times[2].add(start.seconds());
      times[3].add(start.cpu());
      megabytes = Math.max(megabytes, build.megabytes());
    }
    WatchedRun all = evaluate(many, home, 0, 0);
    System.out.printf(
        Locale.ROOT,
        "%7d %6d %9.1f %7.1f %9.1f %7.1f %11.1f %9.2f %9.0f%n",
        rules,
        files,
        times[0].median(),
        times[1].median(),
        times[2].median(),
        times[3].median(),
        1e3 * (times[1].median() - times[3].median()) / rules,
        1e3 * (all.cpu() - times[3].median()) / (number - 1),
        Math.max(megabytes, all.megabytes()));
  }

  private int rounds() {
    return quick ? 1 : 3;
  }

  /** In each round with another cache, so that all rules are compiled: seen, not believed. */
  private WatchedRun evaluate(Path corpus, Path home, int round, int compiled)
      throws IOException, InterruptedException {
    WatchedRun run =
        WatchedRun.run(
            folder.resolve("cache-" + home.getFileName() + "-" + round),
            List.of("evaluate", corpus.toString(), "-f", "verdicts", "--home", home.toString()));
    if (run.compiled() != compiled) {
      throw new IOException(
          run.compiled() + " rule files were compiled instead of " + compiled + " in " + home);
    }
    return run;
  }
}
