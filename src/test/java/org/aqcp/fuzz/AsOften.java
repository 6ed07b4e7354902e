package org.aqcp.fuzz;

import net.jqwik.api.lifecycle.AroundPropertyHook;
import net.jqwik.api.lifecycle.PropagationMode;
import net.jqwik.api.lifecycle.PropertyExecutionResult;
import net.jqwik.api.lifecycle.PropertyExecutor;
import net.jqwik.api.lifecycle.PropertyLifecycleContext;
import org.aqcp.random.Amount;

/**
 * Has properties tried as often as all random tests are, from the same seed in every run: {@code
 * -Daqcp.random.times=100} tries a hundred times as much, {@code -Daqcp.random.seed=7} other input.
 */
public final class AsOften implements AroundPropertyHook {
  @Override
  public PropagationMode propagateTo() {
    return PropagationMode.ALL_DESCENDANTS;
  }

  @Override
  public PropertyExecutionResult aroundProperty(
      PropertyLifecycleContext context, PropertyExecutor property) {
    int normal = context.attributes().tries().orElseThrow();
    context.attributes().setTries(Amount.of(normal));
    context.attributes().setSeed(System.getProperty("aqcp.random.seed", "1"));
    PropertyExecutionResult result = property.execute();
    Amount.say("%d times: %s", result.countTries(), context.label());
    return result;
  }
}
