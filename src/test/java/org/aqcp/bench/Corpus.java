package org.aqcp.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.aqcp.input.problem.InvalidInput;
import org.aqcp.partnership.PartnershipReader;
import org.aqcp.random.Focus;
import org.aqcp.random.PartnershipGenerator;
import org.aqcp.shipped.Shipped;

/** Files of random partnerships, alternately local and state, each from its own seed. */
final class Corpus {
  /** So many differ in more than their name: to make one takes longer than to evaluate it. */
  static final int DIFFERENT = 1_000;

  private static final int IN_A_FOLDER = 1_000;
  private static final String NAME = "name: ";

  private Corpus() {}

  /** The texts of the first files. */
  static List<String> texts(int number) {
    Map<String, PartnershipGenerator> generators = new HashMap<>();
    for (String level : List.of("state", "local")) {
      List<Focus> rules = Focus.all(Shipped.evaluator(level), level);
      generators.put(level, new PartnershipGenerator(level, rules));
    }
    List<String> texts = new ArrayList<>();
    for (int seed = 0; texts.size() < number; seed++) {
      String level = seed % 2 == 0 ? "state" : "local";
      String name = "Partnership " + seed;
      String text = PartnershipYaml.of(generators.get(level).partnership(seed), name);
      if (isRead(text)) {
        texts.add(text);
      }
    }
    return texts;
  }

  /** Random parents can go in a circle, which is refused. */
  private static boolean isRead(String text) {
    try {
      new PartnershipReader().read("partnership.yaml", text.getBytes(StandardCharsets.UTF_8));
      return true;
    } catch (InvalidInput circle) {
      return false;
    }
  }

  /** Writes files to a folder, a thousand to each of the folders in it. */
  static void write(Path folder, int number, List<String> texts) throws IOException {
    for (int i = 0; i < number; i++) {
      Path in = folder.resolve("%05d".formatted(i / IN_A_FOLDER));
      if (i % IN_A_FOLDER == 0) {
        Files.createDirectories(in);
      }
      String text =
          texts.get(i % texts.size()).replaceFirst(NAME + ".*", NAME + "Partnership " + i);
      Files.write(in.resolve("%05d.yaml".formatted(i)), text.getBytes(StandardCharsets.UTF_8));
    }
  }
}
