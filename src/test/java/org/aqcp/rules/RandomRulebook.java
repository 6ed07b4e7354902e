package org.aqcp.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.aqcp.framework.FrameworkVersion;
import org.aqcp.framework.Indicator;
import org.aqcp.input.problem.Problem;
import org.aqcp.rules.cache.EngineDigest;
import org.aqcp.rules.cache.RuleFile;
import org.aqcp.rules.cache.RuleFiles;
import org.aqcp.rules.cache.RuleStore;
import org.aqcp.rules.text.RuleSources;
import org.aqcp.rules.text.SourceFile;
import org.aqcp.shipped.Shipped;

/**
 * Generates random rule files that are read, compiled and cached like those of users. Each sentence
 * is a phrase of its own vocabulary, so only the closed language limits what it can say.
 */
final class RandomRulebook {
  private static final List<String> CONCLUSIONS = List.of("met", "partly met", "not applicable");

  private final Random random;
  private final StringBuilder vocabulary = new StringBuilder();
  private int rules;
  private int sentences;

  private RandomRulebook(long seed) {
    this.random = new Random(seed);
  }

  /** A number of files, each with a number of rules; the first file is of roll-up rules. */
  static Rulebook of(
      long seed, FrameworkVersion version, List<Indicator> indicators, int files, int rules) {
    RandomRulebook rulebook = new RandomRulebook(seed);
    List<SourceFile> sources = new ArrayList<>();
    for (int i = 0; i < files; i++) {
      StringBuilder text = new StringBuilder();
      for (int j = 0; j < rules; j++) {
        text.append(i == 0 ? rulebook.rollUp(version) : rulebook.rule(rulebook.one(indicators)));
      }
      sources.add(new SourceFile("random/" + i + ".dslr", text.toString()));
    }
    return rulebook.load(sources);
  }

  private Rulebook load(List<SourceFile> sources) {
    List<Problem> problems = new ArrayList<>();
    List<SourceFile> phrases = new ArrayList<>(RuleSources.vocabulary(Shipped.HOME, problems));
    phrases.add(new SourceFile("random.dsl", vocabulary.toString()));
    RuleStore store = new RuleStore(Path.of("target", "random-rules"));
    RuleFiles reader = new RuleFiles(store, EngineDigest.built(), phrases);
    List<RuleFile> files = new ArrayList<>();
    sources.forEach(source -> reader.load(source, problems).ifPresent(files::add));
    assertThat(problems).as("what the random sentences stand for:\n%s", vocabulary).isEmpty();
    return new Rulebook(files, "random");
  }

  private String rule(Indicator indicator) {
    return rule("indicator", indicator.id(), "indicator", indicator.thresholds().keySet());
  }

  private String rollUp(FrameworkVersion version) {
    String group = one(List.of("criterion", "benchmark"));
    return rule("rollup", group, group, version.thresholds().keySet());
  }

  private String rule(String annotation, String on, String subject, Set<String> thresholds) {
    RandomConditions conditions =
        new RandomConditions(random, thresholds, annotation.equals("rollup"));
    StringBuilder said = new StringBuilder();
    for (int left = 1 + random.nextInt(2); left > 0; left--) {
      String sentence = "Random sentence " + sentences++;
      said.append("    ").append(sentence).append('\n');
      vocabulary.append("[condition][]%s=%s%n".formatted(sentence, conditions.condition()));
    }
    return "rule \"random %d\"\n@%s(\"%s\")\nwhen\n%sthen\n    The %s is %s\nend\n"
        .formatted(rules++, annotation, on, said, subject, one(CONCLUSIONS));
  }

  private <T> T one(List<T> of) {
    return of.get(random.nextInt(of.size()));
  }
}
