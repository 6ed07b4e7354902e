package org.aqcp.random;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.aqcp.condition.Reading;
import org.aqcp.condition.Status;
import org.aqcp.condition.World;
import org.aqcp.evaluation.Evaluator;
import org.aqcp.evaluation.Verdict;
import org.aqcp.framework.Home;
import org.aqcp.framework.Indicator;
import org.aqcp.partnership.facts.Partnership;
import org.aqcp.rules.RulebookReader;
import org.aqcp.rules.cache.RuleStore;
import org.aqcp.shipped.Shipped;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Rules that were only reworded give the verdicts that they gave before, in both readings. The home
 * with the earlier rules is {@code -Daqcp.random.earlier=FOLDER}.
 */
@EnabledIfSystemProperty(named = "aqcp.random.earlier", matches = ".+")
class EarlierRulesTest {
  private static final int SHOWN = 20;

  private final Set<String> seen = new TreeSet<>();
  private final List<String> differences = new ArrayList<>();

  @ParameterizedTest
  @ValueSource(strings = {"state", "local"})
  void reworded_rules_give_every_indicator_the_verdict_of_before(String level) {
    Evaluator now = Shipped.evaluator(level);
    Evaluator earlier = earlier(level);
    List<Focus> tailored = new ArrayList<>(Focus.all(earlier, level));
    tailored.addAll(Focus.all(now, level));
    PartnershipGenerator generator = new PartnershipGenerator(level, tailored);
    int partnerships = Amount.of(1_000);
    for (int seed = 0; seed < partnerships; seed++) {
      Partnership partnership = generator.partnership(seed);
      for (Indicator indicator : now.version().indicators(level)) {
        compare(partnership, indicator, earlier, now, seed);
      }
    }
    Amount.say(
        "%d differences on %s partnerships 0 to %d; %d verdicts on %d indicators",
        differences.size(),
        level,
        partnerships,
        seen.size(),
        now.version().indicators(level).size());
    assertThat(differences.stream().limit(SHOWN)).isEmpty();
  }

  private void compare(
      Partnership partnership, Indicator indicator, Evaluator earlier, Evaluator now, int seed) {
    String before = verdicts(partnership, indicator, earlier);
    String after = verdicts(partnership, indicator, now);
    seen.add(indicator.id() + " " + after);
    if (!before.equals(after)) {
      differences.add("%s of %d: %s, was %s".formatted(indicator.id(), seed, after, before));
    }
  }

  /** Both verdicts; of the open one, also what it could become. */
  private static String verdicts(Partnership partnership, Indicator indicator, Evaluator by) {
    Reading closed = Reading.closed(World.of(partnership));
    Verdict open = by.unrefereed(partnership, indicator);
    Status sure =
        Verdict.read(
                by.rulebook().on(indicator.id()),
                closed,
                Evaluator.bindings(partnership, indicator))
            .status();
    return "%s %s, closed %s".formatted(open.status(), open.couldBecome(), sure);
  }

  private static Evaluator earlier(String level) {
    Home home = new Home(Path.of(System.getProperty("aqcp.random.earlier")));
    RulebookReader reader =
        new RulebookReader(home, new RuleStore(Path.of("target", "rules-earlier")));
    return new Evaluator(
        home.version(Shipped.VERSION.id()), reader.read(home.version(Shipped.VERSION.id()), level));
  }
}
