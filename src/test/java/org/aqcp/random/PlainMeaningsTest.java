package org.aqcp.random;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.aqcp.condition.Status;
import org.aqcp.evaluation.Evaluator;
import org.aqcp.framework.Indicator;
import org.aqcp.partnership.Level;
import org.aqcp.partnership.Partnership;
import org.aqcp.shipped.Shipped;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The shipped rules say what their English says: verdicts held against plain Java. */
class PlainMeaningsTest {
  static Stream<String> indicators() {
    return PlainMeanings.MET.keySet().stream().sorted();
  }

  @ParameterizedTest
  @MethodSource("indicators")
  void an_indicator_is_met_where_plain_java_says_so(String id) {
    Indicator indicator = Shipped.VERSION.indicator(id).orElseThrow();
    Level level = id.startsWith("S") ? Level.STATE : Level.LOCAL;
    Evaluator evaluator = Shipped.evaluator(level);
    List<Focus> rules =
        Focus.all(evaluator, level).stream().filter(f -> f.indicator().equals(indicator)).toList();
    PartnershipGenerator generator = new PartnershipGenerator(level, rules);
    int partnerships = Amount.of(500);
    int met = 0;
    for (int seed = 0; seed < partnerships; seed++) {
      Partnership partnership = generator.whole(seed);
      boolean plain = PlainMeanings.MET.get(id).test(new PlainFacts(partnership, indicator));
      Status status = evaluator.evaluate(partnership, indicator).status();
      assertThat(status == Status.MET).as("%s of partnership %d is met", id, seed).isEqualTo(plain);
      met += plain ? 1 : 0;
    }
    Amount.say("%s is met by %d of %d whole partnerships", id, met, partnerships);
    assertThat(met).isBetween(1, partnerships - 1);
  }
}
