package org.aqcp.condition;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;

/**
 * Calls one method of facts. A handle is faster than reflection but takes long to be made: where
 * one partnership is evaluated it is never worth it, where thousands are it is.
 */
final class Accessor {
  private static final int WORTH_A_HANDLE = 3_000;

  private final Method method;
  private int calls;
  // its fields are final, so that threads may see it or not, but never half of it
  private MethodHandle handle;

  Accessor(Method method) {
    this.method = method;
  }

  /** What a component of a record holds. */
  Object get(Object fact) {
    MethodHandle made = handle();
    try {
      return made == null ? method.invoke(fact) : (Object) made.invokeExact(fact);
    } catch (Throwable e) {
      throw failed(e);
    }
  }

  /** What a method answers to an argument. */
  Object get(Object fact, Object argument) {
    MethodHandle made = handle();
    try {
      return made == null
          ? method.invoke(fact, argument)
          : (Object) made.invokeExact(fact, argument);
    } catch (Throwable e) {
      throw failed(e);
    }
  }

  private MethodHandle handle() {
    MethodHandle made = handle;
    if (made == null && calls++ > WORTH_A_HANDLE) {
      try {
        made = MethodHandles.lookup().unreflect(method);
      } catch (IllegalAccessException e) {
        throw new IllegalStateException(e);
      }
      made = made.asType(MethodType.genericMethodType(1 + method.getParameterCount()));
      handle = made;
    }
    return made;
  }

  private IllegalStateException failed(Throwable e) {
    return new IllegalStateException(
        method + " failed", e instanceof InvocationTargetException ? e.getCause() : e);
  }
}
