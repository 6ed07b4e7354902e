package org.aqcp.fuzz;

import net.jqwik.api.lifecycle.AroundPropertyHook;
import net.jqwik.api.lifecycle.PropagationMode;
import net.jqwik.api.lifecycle.PropertyExecutionResult;
import net.jqwik.api.lifecycle.PropertyExecutor;
import net.jqwik.api.lifecycle.PropertyLifecycleContext;
import org.aqcp.random.Amount;

/**
 * Runs properties as often as all random tests, with the same seed in every run: {@code
 * -Daqcp.random.times=100} multiplies the tries by 100, {@code -Daqcp.random.seed=7} changes the
 * input.
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
