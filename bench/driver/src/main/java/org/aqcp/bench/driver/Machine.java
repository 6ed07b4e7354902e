package org.aqcp.bench.driver;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** What the figures were measured on. */
final class Machine {
  private Machine() {}

  static String described() {
    return "%d processors, %s, Java %s"
        .formatted(
            Runtime.getRuntime().availableProcessors(),
            System.getProperty("os.name") + " " + System.getProperty("os.arch"),
            System.getProperty("java.runtime.version"));
  }

  /** How much others ask of the machine: processes that run or wait to, over a minute. */
  static String load() {
    double load = ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
    return String.format(Locale.ROOT, "%.1f", load);
  }

  /** How long the least takes that a Java program can do, whole process, in milliseconds. */
  static Sample hello(Setup setup) throws IOException {
    Sample hello = new Sample();
    Path classes = setup.bench().resolve("driver/target/classes");
    for (int i = 0; i <= setup.rounds(); i++) {
      long begin = System.nanoTime();
      Process process =
          new ProcessBuilder(
                  "java", "-Xshare:auto", "-cp", classes.toString(), Hello.class.getName())
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start();
      Setup.await(process);
      if (i > 0) {
        hello.add((System.nanoTime() - begin) / 1e6);
      }
    }
    return hello;
  }

  /** Empty ones: a rule that was compiled in an earlier run must be compiled again. */
  static void makeFolders(Setup setup) throws IOException {
    Folders.clear(setup.work());
    Files.createDirectories(setup.work());
    Files.createDirectories(setup.results());
  }
}
