package org.aqcp.convene.portfolio;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/**
 * Cuts what is to be done into slices, small ones first, so that every thread soon has one. Whoever
 * does one step for all of a slice, and then the next, keeps the processor's caches warm.
 */
public final class Slices<T> implements Iterator<List<T>> {
  /** How many are in a slice at most. */
  public static final int MOST = 16;

  private static final int GROWING_AFTER = 8;

  private final Iterator<T> all;
  private int given;

  public Slices(Iterator<T> all) {
    this.all = all;
  }

  @Override
  public boolean hasNext() {
    return all.hasNext();
  }

  @Override
  public List<T> next() {
    int size = Math.min(MOST, 1 + given / GROWING_AFTER);
    List<T> slice = new ArrayList<>(size);
    do {
      slice.add(all.next());
    } while (slice.size() < size && all.hasNext());
    given += slice.size();
    return slice;
  }
}
