package org.aqcp.bench.driver;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Measures everyone and writes what was found; started by {@code bench/run}. */
final class Bench {
  private Bench() {}

  public static void main(String[] arguments) throws IOException {
    Setup setup;
    try {
      setup = Options.read(Path.of("bench").toAbsolutePath(), arguments);
    } catch (IllegalArgumentException e) {
      System.err.println("bench/run: " + e.getMessage() + "\n" + Options.USAGE);
      System.exit(2);
      return;
    }
    Machine.makeFolders(setup);
    String before = Machine.load();
    Field field = new Field(setup);
    Sample hello = Machine.hello(setup);
    List<Contest> contests = field.contests();
    for (Contest contest : contests) {
      contest.run();
    }
    String load = before + " before, " + Machine.load() + " after";
    String report = new Report(setup, field, hello, load).markdown(contests);
    System.out.print(report);
    Path results = setup.results();
    Files.writeString(results.resolve(setup.date() + ".md"), report);
    Files.writeString(results.resolve(setup.date() + ".svg"), Chart.svg(contests));
    Setup.say("written to %s", results.resolve(setup.date() + ".md"));
  }
}
