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
 * Calls one method of records, such as facts. A function is faster than reflection but takes long
 * to be made: where one partnership is evaluated it is never worth it, where thousands are it is.
 */
public final class Accessor {
  private static final int WORTH_A_FUNCTION = 3_000;

  private final Method method;
  private final Class<?> of;
  private int calls;
  // threads may see these or not: what they are made of is seen with them, and made alike by all
  private Function<Object, Object> function;
  private BiFunction<Object, Object, Object> ofTwo;

  public Accessor(Method method) {
    this.method = method;
    this.of = method.getDeclaringClass();
  }

  /** Whether it may be asked about a fact. */
  boolean fits(Object fact) {
    return fact.getClass() == of;
  }

  /** What a component of a record holds. */
  @SuppressWarnings("unchecked")
  public Object get(Object fact) {
    Function<Object, Object> made = function;
    if (made != null) {
      return made.apply(fact);
    }
    try {
      if (calls++ > WORTH_A_FUNCTION) {
        function = (Function<Object, Object>) made(Function.class);
      }
      return method.invoke(fact);
    } catch (Throwable e) {
      throw failed(e);
    }
  }

  /** What a method answers to an argument. */
  @SuppressWarnings("unchecked")
  Object get(Object fact, Object argument) {
    BiFunction<Object, Object, Object> made = ofTwo;
    if (made != null) {
      return made.apply(fact, argument);
    }
    try {
      if (calls++ > WORTH_A_FUNCTION) {
        ofTwo = (BiFunction<Object, Object, Object>) made(BiFunction.class);
      }
      return method.invoke(fact, argument);
    } catch (Throwable e) {
      throw failed(e);
    }
  }

  /** The method as a function, of one or of two. */
  private Object made(Class<?> function) throws Throwable {
    MethodHandles.Lookup lookup = MethodHandles.lookup();
    MethodHandle called = lookup.unreflect(method);
    MethodType given = called.type();
    return LambdaMetafactory.metafactory(
            lookup, "apply", MethodType.methodType(function), given.generic(), called, given.wrap())
        .getTarget()
        .invoke();
  }

  private IllegalStateException failed(Throwable e) {
    return new IllegalStateException(
        method + " failed", e instanceof InvocationTargetException ? e.getCause() : e);
  }
}
