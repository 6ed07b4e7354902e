package org.aqcp.bench.kit;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What a peer does once it is started on a workload: it answers each line of its input with a line
 * of nanoseconds and a number of findings. {@code round} holds the rules against every item; {@code
 * edit FOLDER} reads the rules in a folder and holds them against the first item; {@code findings
 * FILE} writes which rule fired for which item.
 */
public final class Serving {
  private final Engine engine;

  private Serving(Engine engine) {
    this.engine = engine;
  }

  /** Serves until the input ends. */
  public static void serve(Engine engine, Path workload) throws IOException {
    engine.readRules(workload);
    engine.readFacts(workload);
    Serving serving = new Serving(engine);
    BufferedReader asked =
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    for (String line = asked.readLine(); line != null; line = asked.readLine()) {
      long begin = System.nanoTime();
      int findings = serving.answer(line.split(" ", 2));
      System.out.println((System.nanoTime() - begin) + " " + findings);
    }
  }

  private int answer(String[] words) throws IOException {
    return switch (words[0]) {
      case "round" -> round();
      case "edit" -> edit(Path.of(words[1]));
      case "findings" -> write(Path.of(words[1]));
      default -> throw new IllegalArgumentException("not known: " + words[0]);
    };
  }

  private int round() {
    int findings = 0;
    int items = engine.items().size();
    for (int item = 0; item < items; item++) {
      findings += engine.fired(item).size();
    }
    return findings;
  }

  private int edit(Path workload) throws IOException {
    engine.readRules(workload);
    return engine.fired(0).size();
  }

  private int write(Path file) throws IOException {
    List<String> lines = new ArrayList<>();
    for (int item = 0; item < engine.items().size(); item++) {
      String name = engine.items().get(item);
      engine.fired(item).forEach(rule -> lines.add(name + " " + rule));
    }
    Files.write(file, lines);
    return lines.size();
  }
}
