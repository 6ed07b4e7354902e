package org.aqcp.explanation.difference;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * One thing before and after.
 *
 * @param before empty where it is new
 * @param after empty where it is gone
 */
public record Sides<T>(Optional<T> before, Optional<T> after) {
  static <T> Sides<T> of(T before, T after) {
    return new Sides<>(Optional.of(before), Optional.of(after));
  }

  static <T> Sides<T> gone(T before) {
    return new Sides<>(Optional.of(before), Optional.empty());
  }

  static <T> Sides<T> fresh(T after) {
    return new Sides<>(Optional.empty(), Optional.of(after));
  }

  /**
   * Finds for each thing the one that has the same key on the other side, each at most once. In the
   * order of what is after; what is gone stands last.
   */
  static <T> List<Sides<T>> matched(List<T> before, List<T> after, Function<T, ?> key) {
    List<T> left = new ArrayList<>(before);
    List<Sides<T>> sides = new ArrayList<>();
    for (T one : after) {
      Optional<T> same =
          left.stream().filter(old -> key.apply(old).equals(key.apply(one))).findFirst();
      same.ifPresent(left::remove);
      sides.add(new Sides<>(same, Optional.of(one)));
    }
    left.forEach(old -> sides.add(gone(old)));
    return sides;
  }

  public boolean isNew() {
    return before.isEmpty();
  }

  public boolean isGone() {
    return after.isEmpty();
  }

  /** As it is now, or was last. */
  public T latest() {
    return after.or(() -> before).orElseThrow();
  }

  /** The same aspect of either side. */
  public <U> Sides<U> map(Function<T, U> aspect) {
    return new Sides<>(before.map(aspect), after.map(aspect));
  }

  /** Whether it is new, gone, or has another value. */
  public boolean differ() {
    return !before.equals(after);
  }

  /** Whether an aspect of it is new, gone, or another. */
  public <U> boolean differIn(Function<T, U> aspect) {
    return map(aspect).differ();
  }
}
