package org.aqcp.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * How time and memory grow with the number of partnerships and of rules. Started by {@code
 * bench/growth}; the exit status is 1 where the last of the partnerships take longer than those
 * before, or memory grows past 512 MB.
 */
final class Growth {
  private static final int ALL = 100_000;
  private static final double FLAT = 1.2;
  private static final double MOST_MEGABYTES = 512;

  private final Path folder;
  private final List<String> texts;
  private final boolean quick;
  private final int most;

  private Growth(Path folder, boolean quick, int most) {
    this.folder = folder;
    this.most = most;
    this.quick = quick;
    this.texts = Corpus.texts(quick ? 100 : Corpus.DIFFERENT);
  }

  public static void main(String[] arguments) throws Exception {
    Path folder = Files.createTempDirectory(Path.of("target"), "growth");
    boolean kept;
    try {
      List<String> words = List.of(arguments);
      int most = words.contains("--to") ? Integer.parseInt(words.get(words.size() - 1)) : ALL;
      Growth growth = new Growth(folder, words.contains("--quick"), most);
      kept = growth.partnerships();
      growth.rules();
    } finally {
      delete(folder);
    }
    System.exit(kept ? 0 : 1);
  }

  private boolean partnerships() throws IOException, InterruptedException {
    System.out.println(
        "partnerships, against the shipped rules, as `evaluate FOLDER -f verdicts` does it:");
    System.out.println(
        "  number   seconds   cpu s   cpu ms each   of these more than the last   peak MB");
    List<Integer> numbers =
        quick
            ? List.of(20, 100, 300)
            : List.of(100, 1_000, 10_000, 100_000).stream()
                .filter(number -> number <= most)
                .toList();
    WatchedRun start = run(1);
    WatchedRun before = start;
    int numberBefore = 1;
    double least = 0;
    double last = 0;
    double megabytes = 0;
    for (int number : numbers) {
      WatchedRun run = run(number);
      last = 1e3 * (run.cpu() - before.cpu()) / (number - numberBefore);
      least = before.equals(start) || last < least ? last : least;
      megabytes = Math.max(megabytes, run.megabytes());
      System.out.printf(
          "%8d %9.1f %7.1f %13.2f %29.2f %9.0f%n",
          number, run.seconds(), run.cpu(), 1e3 * run.cpu() / number, last, run.megabytes());
      before = run;
      numberBefore = number;
    }
    System.out.printf("  the last ones take %.2f times as long as the fastest%n", last / least);
    return last <= FLAT * least && megabytes <= MOST_MEGABYTES;
  }

  private WatchedRun run(int number) throws IOException, InterruptedException {
    Path corpus = folder.resolve("corpus-" + number);
    Corpus.write(corpus, number, texts);
    try {
      return evaluate(corpus, Path.of("").toAbsolutePath());
    } finally {
      delete(corpus);
    }
  }

  private void rules() throws IOException, InterruptedException {
    Path one = folder.resolve("one");
    Path many = folder.resolve("many");
    List<String> local = texts.stream().filter(text -> text.contains("\nlevel: local\n")).toList();
    int number = quick ? 50 : 1_000;
    Corpus.write(one, 1, local);
    Corpus.write(many, number, local);
    System.out.println("rules, the shipped ones over and over, on local partnerships:");
    System.out.println("  rules   files   build s   cpu s   start s   cpu ms each   peak MB");
    int[][] sizes = quick ? new int[][] {{1, 1}} : new int[][] {{4, 1}, {6, 2}, {6, 5}, {6, 11}};
    for (int[] size : sizes) {
      Path home = folder.resolve("home-" + size[0] + "-" + size[1]);
      int rules = GrownRules.write(home, size[0], size[1]);
      WatchedRun build = evaluate(one, home);
      WatchedRun start = evaluate(one, home);
      WatchedRun all = evaluate(many, home);
      System.out.printf(
          "%7d %7d %9.1f %7.1f %9.1f %13.2f %9.0f%n",
          rules,
          size[0] * size[1] + 1,
          build.seconds(),
          build.cpu(),
          start.seconds(),
          1e3 * (all.cpu() - start.cpu()) / (number - 1),
          all.megabytes());
    }
  }

  /** Each home has a cache of its own, so that all of its rules are compiled. */
  private WatchedRun evaluate(Path corpus, Path home) throws IOException, InterruptedException {
    return WatchedRun.run(
        folder.resolve("cache-" + home.getFileName()),
        List.of("evaluate", corpus.toString(), "-f", "verdicts", "--home", home.toString()));
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }
}
