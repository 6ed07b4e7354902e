package org.aqcp.bench.workload;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.aqcp.evaluation.Evaluator;
import org.aqcp.framework.FrameworkVersion;
import org.aqcp.framework.Home;
import org.aqcp.input.problem.InvalidInput;
import org.aqcp.partnership.PartnershipReader;
import org.aqcp.random.Focus;
import org.aqcp.random.PartnershipGenerator;
import org.aqcp.rules.RulebookReader;
import org.aqcp.rules.cache.RuleStore;

/**
 * Partnerships from the generator of aqcp's own random tests, as files, of each level in turn. Half
 * of them leave nothing unreported.
 */
final class RandomPartnerships {
  private static final String VERSION = "aqcp-1.0";

  private final Map<String, PartnershipGenerator> generators = new HashMap<>();

  RandomPartnerships(Home home) {
    FrameworkVersion version = home.version(VERSION);
    RulebookReader rules = new RulebookReader(home, new RuleStore(Path.of("target", "rules")));
    for (String level : List.of("state", "local")) {
      Evaluator evaluator = new Evaluator(version, rules.read(version, level));
      generators.put(level, new PartnershipGenerator(level, Focus.all(evaluator, level)));
    }
  }

  List<String> texts(long seed, int number) {
    List<String> texts = new ArrayList<>();
    for (long next = seed * number; texts.size() < number; next++) {
      // local first: a rule for local partnerships is edited, and then tried on the first
      String level = texts.size() % 2 == 0 ? "local" : "state";
      boolean whole = texts.size() / 2 % 2 == 0;
      PartnershipGenerator generator = generators.get(level);
      String text =
          PartnershipYaml.of(
              whole ? generator.whole(next) : generator.partnership(next),
              (whole ? ShippedWorkload.WHOLE : "open-") + texts.size());
      if (isValid(text)) {
        texts.add(text);
      }
    }
    return texts;
  }

  /** The generator knows nothing of what a file may not say, such as days after the as-of date. */
  private static boolean isValid(String text) {
    try {
      new PartnershipReader().read("random", text.getBytes(StandardCharsets.UTF_8));
      return true;
    } catch (InvalidInput refused) {
      return false;
    }
  }
}
