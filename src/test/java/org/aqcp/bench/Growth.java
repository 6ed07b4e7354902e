package org.aqcp.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * How time and memory grow with the number of partnerships and of rules. Started by {@code
 * bench/growth}; the exit status is 1 where the last of the partnerships takes longer than the
 * first, or memory grows past 512 MB.
 */
final class Growth {
  private static final double FLAT = 1.2;
  private static final double MOST_MEGABYTES = 512;

  private final Path folder;
  private final List<String> texts;
  private final boolean quick;

  private Growth(Path folder, boolean quick) {
    this.folder = folder;
    this.quick = quick;
    this.texts = Corpus.texts(quick ? 100 : Corpus.DIFFERENT);
  }

  public static void main(String[] arguments) throws Exception {
    Path folder = Files.createTempDirectory(Path.of("target"), "growth");
    try {
      Growth growth = new Growth(folder, List.of(arguments).contains("--quick"));
      boolean kept = growth.partnerships();
      growth.rules();
      System.exit(kept ? 0 : 1);
    } finally {
      delete(folder);
    }
  }

  private boolean partnerships() throws IOException, InterruptedException {
    System.out.println(
        "partnerships, against the shipped rules, as `evaluate FOLDER -f verdicts` does it:");
    System.out.println(
        "  number   seconds   cpu s   cpu ms each   of these more than the last   peak MB");
    List<Integer> numbers = quick ? List.of(20, 100, 300) : List.of(100, 1_000, 10_000, 100_000);
    WatchedRun before = run(1);
    int numberBefore = 1;
    double first = 0;
    double last = 0;
    double most = 0;
    for (int number : numbers) {
      WatchedRun run = run(number);
      last = 1e3 * (run.cpu() - before.cpu()) / (number - numberBefore);
      first = first == 0 ? last : first;
      most = Math.max(most, run.megabytes());
      System.out.printf(
          "%8d %9.1f %7.1f %13.2f %29.2f %9.0f%n",
          number, run.seconds(), run.cpu(), 1e3 * run.cpu() / number, last, run.megabytes());
      before = run;
      numberBefore = number;
    }
    System.out.printf("  the last ones take %.2f times as long as the first%n", last / first);
    return last <= FLAT * first && most <= MOST_MEGABYTES;
  }

  private WatchedRun run(int number) throws IOException, InterruptedException {
    Path corpus = folder.resolve("corpus-" + number);
    Corpus.write(corpus, number, texts);
    try {
      return evaluate(corpus, List.of("--against", "aqcp-1.0"));
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
      List<String> against = List.of("--home", home.toString());
      WatchedRun build = evaluate(one, against);
      WatchedRun start = evaluate(one, against);
      WatchedRun all = evaluate(many, against);
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

  private WatchedRun evaluate(Path corpus, List<String> more)
      throws IOException, InterruptedException {
    List<String> words =
        Stream.concat(Stream.of("evaluate", corpus.toString(), "-f", "verdicts"), more.stream())
            .toList();
    return WatchedRun.run(folder.resolve("cache"), words);
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }
}
