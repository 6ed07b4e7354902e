package org.aqcp.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.aqcp.shell.Watched;

/**
 * Measures the time from saving a rule file to the verdicts on the screen, in a session that
 * watches an example with a copy of the shipped rules. Started by {@code bench/edit-to-verdict};
 * the exit status is 1 if the median is above one second.
 */
final class EditToVerdict {
  private static final String RULES = "rules/aqcp-1.0/local/2-employers.dslr";
  private static final String FRAMEWORK = "framework-versions/aqcp-1.0/framework.yaml";
  private static final int EDITS = 20;
  private static final double AIM = 1;
  private static final int FROM = 30;

  /** What is edited in turn, each in another rule; the number makes every edit a new one. */
  private static final List<String> SENTENCES =
      List.of(
          "At least `employers` employers have",
          "name at least `occupations` occupations",
          "offer at least `places` places",
          "At least `tied-percent` % of the pathways");

  private final Path home;
  private final Watched watched;

  private EditToVerdict(Path home) {
    this.home = home;
    this.watched = new Watched(home, home.resolve("cache"), false);
  }

  public static void main(String[] arguments) throws Exception {
    Path home = Files.createTempDirectory("edit-to-verdict");
    for (String part : List.of("rules", "framework-versions", "examples/riverbend")) {
      copy(Path.of(part), home);
    }
    System.exit(new EditToVerdict(home).measure() <= AIM ? 0 : 1);
  }

  private double measure() throws Exception {
    watched.watch("examples/riverbend/partnership.yaml");
    Times first = new Times();
    first.add(sentence(0));
    Times sentences = new Times();
    Times thresholds = new Times();
    Times cpu = new Times();
    for (int i = 1; i <= EDITS; i++) {
      double before = cpuSeconds();
      sentences.add(sentence(i));
      cpu.add(cpuSeconds() - before);
      thresholds.add(threshold(i));
    }
    watched.pressEnter();
    watched.close();
    double hello = Hello.started().median();
    System.out.printf(
        "from a saved edit of %s%nto the verdicts of riverbend, %d edits, seconds:%n",
        RULES, EDITS);
    System.out.println("  a sentence               " + sentences.told(hello));
    System.out.println("    processor time of it   " + cpu.told(hello));
    System.out.println("  a threshold              " + thresholds.told(hello));
    System.out.println("  the very first edit      " + first.told(hello));
    System.out.printf("  java -Xshare:auto Hello  median %.3f%n", hello);
    return sentences.median();
  }

  /** Of all threads: what the time would be at most on a machine with nothing else to do. */
  private static double cpuSeconds() {
    return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime()
        / 1e9;
  }

  private double sentence(int number) throws IOException {
    String sentence = SENTENCES.get(number % SENTENCES.size());
    String edited = sentence.replaceAll("`.*`", String.valueOf(FROM + number));
    String before = sentence.replaceAll("`.*`", "(`.*`|\\\\d+)");
    return edit(RULES, before, edited, edited);
  }

  private double threshold(int number) throws IOException {
    String edited = "hiring-employers: " + (FROM + number);
    return edit(FRAMEWORK, "hiring-employers: \\d+", edited, "is now " + (FROM + number));
  }

  private double edit(String file, String from, String to, String told) throws IOException {
    String before = Files.readString(home.resolve(file));
    String after = before.replaceFirst(from, to);
    if (after.equals(before)) {
      throw new IllegalStateException(file + " has no more: " + from);
    }
    long begin = System.nanoTime();
    Files.writeString(home.resolve(file), after);
    watched.await(told);
    return (System.nanoTime() - begin) / 1e9;
  }

  private static void copy(Path from, Path to) throws IOException {
    List<Path> all = new ArrayList<>();
    try (Stream<Path> files = Files.walk(from)) {
      files.forEach(all::add);
    }
    for (Path file : all) {
      Path copy = to.resolve(file);
      if (Files.isDirectory(file)) {
        Files.createDirectories(copy);
      } else {
        Files.copy(file, copy);
      }
    }
  }
}
