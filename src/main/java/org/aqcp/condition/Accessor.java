package org.aqcp.condition;

import java.lang.invoke.LambdaMetafactory;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * Calls one method on records such as facts. Starts with reflection and switches to a generated
 * function after many calls: the function is faster but slow to create, so it pays off only when
 * thousands of partnerships are evaluated.
 */
public final class Accessor {
  private static final int CALLS_BEFORE_FUNCTION = 3_000;

  private final Method method;
  private final Class<?> of;
  private int calls;
  // deliberately racy: threads may miss these, but what they see is complete and all make the same
  private Function<Object, Object> function;
  private BiFunction<Object, Object, Object> biFunction;

  public Accessor(Method method) {
    this.method = method;
    // it is accessible anyway; this skips the access check on every call
    method.setAccessible(true);
    this.of = method.getDeclaringClass();
  }

  /** Whether the fact is of the class that declares the method. */
  boolean fits(Object fact) {
    return fact.getClass() == of;
  }

  /** The result of the method, such as the value of a record component. */
  @SuppressWarnings("unchecked")
  public Object get(Object fact) {
    Function<Object, Object> ready = function;
    if (ready != null) {
      return ready.apply(fact);
    }
    try {
      if (calls++ > CALLS_BEFORE_FUNCTION) {
        function = (Function<Object, Object>) create(Function.class);
      }
      return method.invoke(fact);
    } catch (Throwable e) {
      throw failed(e);
    }
  }

  @SuppressWarnings("unchecked")
  Object get(Object fact, Object argument) {
    BiFunction<Object, Object, Object> ready = biFunction;
    if (ready != null) {
      return ready.apply(fact, argument);
    }
    try {
      if (calls++ > CALLS_BEFORE_FUNCTION) {
        biFunction = (BiFunction<Object, Object, Object>) create(BiFunction.class);
      }
      return method.invoke(fact, argument);
    } catch (Throwable e) {
      throw failed(e);
    }
  }

  /** The method as a {@link Function} or {@link BiFunction}. */
  private Object create(Class<?> function) throws Throwable {
    MethodHandles.Lookup lookup = MethodHandles.lookup();
    MethodHandle handle = lookup.unreflect(method);
    MethodType type = handle.type();
    return LambdaMetafactory.metafactory(
            lookup, "apply", MethodType.methodType(function), type.generic(), handle, type.wrap())
        .getTarget()
        .invoke();
  }

  private IllegalStateException failed(Throwable e) {
    return new IllegalStateException(
        method + " failed", e instanceof InvocationTargetException ? e.getCause() : e);
  }
}
