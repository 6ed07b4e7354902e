package org.aqcp.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.aqcp.condition.Conclusion;
import org.junit.jupiter.api.Test;

class EngineStartTest {
  @Test
  void the_first_rule_was_compiled_while_building_and_fires() {
    String model = EngineLoader.first().orElseThrow();

    assertThat(EngineStart.fire(new CompiledClasses(EngineStart.KEY, model, Map.of())))
        .containsExactly(new Conclusion("criterion", "met", "first"));
  }

  @Test
  void to_begin_twice_is_to_begin_once() {
    EngineStart.begin();
    EngineStart.begin();

    assertThat(Thread.getAllStackTraces().keySet())
        .filteredOn(thread -> thread.getName().equals("engine"))
        .hasSizeLessThan(2);
  }
}
