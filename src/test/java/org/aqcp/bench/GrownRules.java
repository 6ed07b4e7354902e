package org.aqcp.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A home that contains the local rules of aqcp-1.0 several times under other ids and names; aqcp
 * ships no compiled form of these.
 */
final class GrownRules {
  private static final Path FRAMEWORK = Path.of("framework-versions/aqcp-1.0/framework.yaml");
  private static final Path RULES = Path.of("rules/aqcp-1.0");

  private final Path home;

  private GrownRules(Path home) {
    this.home = home;
  }

  /**
   * Writes one.
   *
   * @param files how many of the six local rule files are taken
   * @param copies how often
   * @return the number of its rules
   */
  static int write(Path home, int files, int copies) throws IOException {
    return new GrownRules(home).write(files, copies);
  }

  private int write(int files, int copies) throws IOException {
    StringBuilder framework = new StringBuilder();
    List<String> blocks = List.of(Files.readString(FRAMEWORK).split("(?m)^(?=  - id: )", -1));
    framework.append(blocks.get(0));
    int rules = 0;
    for (int copy = 0; copy < copies; copy++) {
      for (int file = 1; file <= files; file++) {
        String of = "  - id: L" + file + "\n";
        String block = blocks.stream().filter(b -> b.startsWith(of)).findFirst().orElseThrow();
        framework.append(copied(block, copy));
        rules += copyRules(file, copy);
      }
    }
    write(FRAMEWORK, framework.toString());
    for (Path vocabulary : in(Path.of("rules/vocabulary"))) {
      write(vocabulary, Files.readString(vocabulary));
    }
    Path rollUp = RULES.resolve("roll-up.dslr");
    String renamed = Files.readString(rollUp).replace("rule \"", "rule \"grown ");
    return rules + number(write(rollUp, renamed));
  }

  private int copyRules(int file, int copy) throws IOException {
    for (Path path : in(RULES.resolve("local"))) {
      String name = path.getFileName().toString();
      if (name.startsWith(file + "-") && name.endsWith(".dslr")) {
        Path to = path.resolveSibling(name.replace(".dslr", "-" + copy + ".dslr"));
        return number(write(to, copied(Files.readString(path), copy)));
      }
    }
    throw new IOException("there are no local rules " + file);
  }

  private static String copied(String text, int copy) {
    return text.replaceAll("\\bL(\\d)\\b", "L$1x" + copy);
  }

  private static int number(String rules) {
    return (int) rules.lines().filter(line -> line.startsWith("rule ")).count();
  }

  private static List<Path> in(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return new ArrayList<>(files.filter(Files::isRegularFile).sorted().toList());
    }
  }

  private String write(Path file, String text) throws IOException {
    Files.createDirectories(home.resolve(file).getParent());
    Files.writeString(home.resolve(file), text);
    return text;
  }
}
