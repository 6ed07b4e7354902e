package org.aqcp.random;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.aqcp.evaluation.Evaluator;
import org.aqcp.evaluation.Verdict;
import org.aqcp.framework.FrameworkVersion;
import org.aqcp.framework.Indicator;
import org.aqcp.partnership.facts.Partnership;
import org.aqcp.shipped.Editions;
import org.aqcp.shipped.Shipped;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What a version inherits unchanged has the same verdict in both versions for every partnership;
 * what was moved has it under its new id. What was only reworded has it too.
 */
final class InheritedVerdictsTest {
  private static final Set<String> OWN_RULES = Set.of("S5.5", "L1.5", "L5.5");

  @ParameterizedTest
  @CsvSource({
    "aqcp-1.1-preview, state, 27",
    "aqcp-1.1-preview, local, 30",
    "aqcp-2013-draft, state, 13",
    "aqcp-2013-draft, local, 13"
  })
  void an_indicator_that_is_inherited_unchanged_has_the_verdict_of_before(
      String id, String level, int expected) {
    Evaluator before = Shipped.evaluator(level);
    Evaluator now = Editions.evaluator(id, level);
    List<Indicator> unchanged =
        now.version().indicators(level).stream()
            .filter(one -> isUnchanged(one, now.version()))
            .toList();
    assertThat(unchanged).hasSize(expected);
    List<Focus> tailored = new ArrayList<>(Focus.all(before, level));
    tailored.addAll(Focus.all(now, level));
    PartnershipGenerator generator = new PartnershipGenerator(level, tailored);
    Set<String> seen = new TreeSet<>();
    int partnerships = Amount.of(60);
    for (int seed = 0; seed < partnerships; seed++) {
      Partnership partnership = generator.partnership(seed);
      for (Indicator indicator : unchanged) {
        Indicator earlier = earlier(indicator, now.version());
        Verdict was = before.unrefereed(partnership, earlier);
        Verdict is = now.unrefereed(partnership, indicator);
        assertThat(is.status()).as("%s of %d", indicator.id(), seed).isEqualTo(was.status());
        assertThat(is.couldBecome()).isEqualTo(was.couldBecome());
        // the engine itself agrees, of a few
        if (seed < 5) {
          assertThat(now.evaluate(partnership, indicator).status()).isEqualTo(was.status());
        }
        seen.add(indicator.id() + " " + is.status());
      }
    }
    Amount.say(
        "%d different verdicts on %d inherited indicators of %s, %s, on %d partnerships",
        seen.size(), unchanged.size(), id, level, partnerships);
    assertThat(seen).hasSizeGreaterThan(2 * unchanged.size());
  }

  private static boolean isUnchanged(Indicator one, FrameworkVersion version) {
    String before = version.inheritance().orElseThrow().ids().get(one.id());
    return before != null
        && !(version.id().equals("aqcp-1.1-preview") && OWN_RULES.contains(one.id()))
        && (one.id().equals("S1.2")
            || Shipped.VERSION
                .indicator(before)
                .orElseThrow()
                .thresholds()
                .equals(one.thresholds()));
  }

  private static Indicator earlier(Indicator one, FrameworkVersion version) {
    String before = version.inheritance().orElseThrow().ids().get(one.id());
    return Shipped.VERSION.indicator(before).orElseThrow();
  }
}
