package org.aqcp.bench.driver;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The command line of {@code bench/run}. */
final class Options {
  static final String USAGE =
      """
      bench/run [--quick] [--partnerships N] [--items N] [--rounds N] [--only WORKLOAD]
                [--date DATE] [--out FOLDER]
      Measures aqcp and other rule engines in turn and prints tables; see bench/README.md.
        --quick           a smoke test under two minutes; don't rely on its figures
        --partnerships N  number for the shipped framework, both levels (400)
        --items N         number for the neutral workload (400)
        --rounds N        rounds in which every engine gets a turn (9)
        --only WORKLOAD   only `shipped` or only `neutral`
        --date DATE       date in the names of the results (today)
        --out FOLDER      folder for the results (bench/results, quick: bench/target/results)
      """;

  private static final List<String> VALUED =
      List.of("--partnerships", "--items", "--rounds", "--only", "--date", "--out");

  private final Map<String, String> given = new HashMap<>();
  private boolean quick;

  private Options() {}

  /** Refuses what it does not know. */
  static Setup read(Path bench, String[] words) {
    Options options = new Options();
    for (int i = 0; i < words.length; i++) {
      if (words[i].equals("--quick")) {
        options.quick = true;
      } else if (VALUED.contains(words[i]) && i + 1 < words.length) {
        options.given.put(words[i], words[++i]);
      } else {
        throw new IllegalArgumentException("not known or without a value: `" + words[i] + "`");
      }
    }
    return options.setup(bench);
  }

  private Setup setup(Path bench) {
    Path out = bench.resolve(quick ? "target/results" : "results");
    return new Setup(
        bench,
        number("--partnerships", quick ? 20 : 400),
        number("--items", quick ? 20 : 400),
        number("--rounds", quick ? 1 : 9),
        given.getOrDefault("--only", ""),
        quick ? 0.2 : 5,
        quick ? 0.1 : 0.7,
        given.getOrDefault("--date", LocalDate.now().toString()),
        given.containsKey("--out") ? Path.of(given.get("--out")) : out);
  }

  private int number(String option, int otherwise) {
    int number = Integer.parseInt(given.getOrDefault(option, String.valueOf(otherwise)));
    if (number < 1) {
      throw new IllegalArgumentException(option + " is at least 1");
    }
    return number;
  }
}
