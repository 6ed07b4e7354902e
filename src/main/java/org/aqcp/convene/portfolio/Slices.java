package org.aqcp.convene.portfolio;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/**
 * Divides items into slices, small ones first so that every thread soon has one. Doing one step for
 * the whole slice before the next step keeps the processor caches warm.
 */
public final class Slices<T> implements Iterator<List<T>> {
  /** The most items in a slice. */
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
