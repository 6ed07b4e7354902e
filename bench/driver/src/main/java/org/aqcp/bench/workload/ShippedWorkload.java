package org.aqcp.bench.workload;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.aqcp.framework.Home;
import org.aqcp.bench.rules.ExpandedRules;

/** Random partnerships of both levels, and the framework that comes with aqcp. */
public final class ShippedWorkload implements Workload {
  /** How the names of partnerships begin that leave nothing unreported. */
  public static final String WHOLE = "whole-";

  private static final String VERSION = "aqcp-1.0";
  private static final String EDITED = "rules/aqcp-1.0/local/2-employers.dslr";
  private static final String SENTENCE = "At least `employers` employers have the role co-design";

  private final List<String> partnerships;
  private String edited = SENTENCE;

  /** A workload that depends on nothing but its seed, its size and the shipped framework. */
  public ShippedWorkload(long seed, int size) {
    this.partnerships = new RandomPartnerships(new Home(Path.of(""))).texts(seed, size);
  }

  @Override
  public String name() {
    return "shipped";
  }

  @Override
  public int size() {
    return partnerships.size();
  }

  @Override
  public void edit(int times) {
    edited = SENTENCE.replace("`employers`", String.valueOf(times + 1));
  }

  @Override
  public void writeRules(Path folder) throws IOException {
    Home home = new Home(folder.resolve("home"));
    copy(Path.of("rules"), home.folder());
    copy(Path.of("framework-versions"), home.folder());
    Path rules = home.folder().resolve(EDITED);
    String before = Files.readString(rules);
    if (!before.contains(SENTENCE)) {
      throw new IllegalStateException(EDITED + " has no more: " + SENTENCE);
    }
    Files.writeString(rules, before.replace(SENTENCE, edited));
    Path drl = Files.createDirectories(folder.resolve("drl"));
    for (String level : List.of("state", "local")) {
      Files.writeString(drl.resolve(level + ".drl"), ExpandedRules.drl(home, VERSION, level));
    }
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> all = Files.walk(from)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        Path copy = to.resolve(file);
        Files.createDirectories(copy.getParent());
        Files.write(copy, Files.readAllBytes(file));
      }
    }
  }

  @Override
  public void writeFacts(Path folder, int first, int last) throws IOException {
    Path to = Files.createDirectories(folder.resolve("partnerships"));
    for (int i = first; i < last; i++) {
      Files.writeString(to.resolve("p%05d.yaml".formatted(i)), partnerships.get(i));
    }
  }
}
