package org.aqcp.explanation;

import java.util.function.Supplier;

/** A value that is created on first use. */
final class Lazy<T> implements Supplier<T> {
  private final Supplier<? extends T> create;
  private T value;

  Lazy(Supplier<? extends T> create) {
    this.create = create;
  }

  @Override
  public synchronized T get() {
    if (value == null) {
      value = create.get();
    }
    return value;
  }
}
