package org.aqcp.explanation.difference;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/** A value before, empty if it is new, and after, empty if it is gone. */
public record Sides<T>(Optional<T> before, Optional<T> after) {
  /** Both values. */
  public static <T> Sides<T> of(T before, T after) {
    return new Sides<>(Optional.of(before), Optional.of(after));
  }

  static <T> Sides<T> gone(T before) {
    return new Sides<>(Optional.of(before), Optional.empty());
  }

  /** Pairs values with the same key, in the order of {@code after} with gone values last. */
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

  /**
   * Pairs values with the same key, then new values with gone ones.
   *
   * @param counterpart picks from the values that are gone the one that a new value replaces
   */
  static <T> List<Sides<T>> matched(
      List<T> before,
      List<T> after,
      Function<T, ?> key,
      BiFunction<T, List<T>, Optional<T>> counterpart) {
    List<Sides<T>> sides = matched(before, after, key);
    List<T> gone = new ArrayList<>();
    sides.stream().filter(Sides::isGone).forEach(side -> gone.add(side.latest()));
    sides.removeIf(Sides::isGone);
    for (int i = 0; i < sides.size(); i++) {
      if (sides.get(i).isNew()) {
        Optional<T> old = counterpart.apply(sides.get(i).latest(), gone);
        old.ifPresent(gone::remove);
        sides.set(i, new Sides<>(old, sides.get(i).after()));
      }
    }
    gone.forEach(old -> sides.add(gone(old)));
    return sides;
  }

  public boolean isNew() {
    return before.isEmpty();
  }

  public boolean isGone() {
    return after.isEmpty();
  }

  /** The value after, or before if it is gone. */
  public T latest() {
    return after.or(() -> before).orElseThrow();
  }

  /** An aspect of either side. */
  public <U> Sides<U> map(Function<T, U> aspect) {
    return new Sides<>(before.map(aspect), after.map(aspect));
  }

  /** Whether it is new, gone or changed. */
  public boolean differ() {
    return !before.equals(after);
  }

  /** Whether an aspect of it is new, gone or changed. */
  public <U> boolean differIn(Function<T, U> aspect) {
    return map(aspect).differ();
  }
}
