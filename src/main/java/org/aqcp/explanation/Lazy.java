package org.aqcp.explanation;

import java.util.function.Supplier;

/** Something that is made when it is first asked for. */
final class Lazy<T> implements Supplier<T> {
  private final Supplier<? extends T> make;
  private T made;

  Lazy(Supplier<? extends T> make) {
    this.make = make;
  }

  @Override
  public synchronized T get() {
    if (made == null) {
      made = make.get();
    }
    return made;
  }
}
