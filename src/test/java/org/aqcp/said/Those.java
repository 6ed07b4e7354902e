package org.aqcp.said;

import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;

/** Some things that a sentence speaks of, and what it may say of them. */
record Those<T>(List<T> all) {
  static <T> Those<T> of(List<T> all) {
    return new Those<>(all);
  }

  Those<T> that(Predicate<? super T> passes) {
    return new Those<>(all.stream().filter(passes).toList());
  }

  /** What each of them lists, together. */
  <U> Those<U> each(Function<? super T, List<U>> list) {
    return new Those<>(all.stream().flatMap(one -> list.apply(one).stream()).toList());
  }

  long count() {
    return all.size();
  }

  long count(Predicate<? super T> passes) {
    return that(passes).count();
  }

  boolean some(Predicate<? super T> passes) {
    return all.stream().anyMatch(passes);
  }

  boolean none(Predicate<? super T> passes) {
    return all.stream().noneMatch(passes);
  }

  /** All of them, of which there is at least one. */
  boolean every(Predicate<? super T> passes) {
    return !all.isEmpty() && all.stream().allMatch(passes);
  }

  /** As all shares, exactly, not rounded down first; and of no things, the share is 0 %. */
  boolean atLeastPercent(int percent, Predicate<? super T> passes) {
    return !lessThanPercent(percent, passes);
  }

  boolean lessThanPercent(int percent, Predicate<? super T> passes) {
    return all.isEmpty() || 100 * count(passes) < percent * count();
  }

  boolean atMostPercent(int percent, Predicate<? super T> passes) {
    return 100 * count(passes) <= percent * count();
  }

  boolean moreThanHalf(Predicate<? super T> passes) {
    return !atMostPercent(50, passes);
  }

  long different(Function<? super T, ?> kind) {
    return all.stream().map(kind).distinct().count();
  }

  long total(ToIntFunction<? super T> number) {
    return all.stream().mapToLong(one -> number.applyAsInt(one)).sum();
  }
}
