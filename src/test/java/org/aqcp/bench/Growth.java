package org.aqcp.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.OperatingSystemMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Measures how time and memory grow with the number of partnerships and rules. Started by {@code
 * bench/growth}; the exit status is 1 if the last partnerships take longer than earlier ones, or
 * memory exceeds 512 MB.
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
      System.out.println(machine());
      List<String> words = List.of(arguments);
      int most = words.contains("--to") ? Integer.parseInt(words.get(words.size() - 1)) : ALL;
      Growth growth = new Growth(folder, words.contains("--quick"), most);
      kept = growth.partnerships();
      new RuleGrowth(folder, growth.texts, growth.quick).measure();
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
      return WatchedRun.run(
          folder.resolve("cache"), List.of("evaluate", corpus.toString(), "-f", "verdicts"));
    } finally {
      delete(corpus);
    }
  }

  private static String machine() {
    OperatingSystemMXBean system = ManagementFactory.getOperatingSystemMXBean();
    return String.format(
        Locale.ROOT,
        "Java %s, %d processors, load %.1f before",
        System.getProperty("java.version"),
        system.getAvailableProcessors(),
        system.getSystemLoadAverage());
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }
}
