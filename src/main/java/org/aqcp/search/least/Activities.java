package org.aqcp.search.least;

import java.util.Arrays;

/** Which variables were part of conflicts lately: a heap with the most active one first. */
final class Activities {
  private static final double MOST = 1e100;

  private final Trail trail;
  private double[] active = new double[0];
  private int[] heap = new int[0];
  private int[] places = new int[0];
  private int size;
  private int variables;
  private double step = 1;

  Activities(Trail trail) {
    this.trail = trail;
  }

  void add() {
    if (variables == active.length) {
      int length = 2 * variables + 16;
      active = Arrays.copyOf(active, length);
      heap = Arrays.copyOf(heap, length);
      places = Arrays.copyOf(places, length);
    }
    places[variables] = -1;
    offer(variables++);
  }

  void bump(int variable) {
    active[variable] += step;
    if (active[variable] > MOST) {
      for (int i = 0; i < variables; i++) {
        active[i] /= MOST;
      }
      step /= MOST;
    }
    if (places[variable] >= 0) {
      up(places[variable]);
    }
  }

  void decay(double by) {
    step /= by;
  }

  /** Puts a variable back that is not assigned any more. */
  void offer(int variable) {
    if (variable >= 0 && places[variable] < 0) {
      heap[size] = variable;
      places[variable] = size;
      up(size++);
    }
  }

  /** Takes the most active variable that is not assigned; -1 if there is none. */
  int most() {
    while (size > 0) {
      int first = heap[0];
      places[first] = -1;
      size--;
      if (size > 0) {
        put(heap[size], 0);
        down(0);
      }
      if (trail.value(2 * first) == 0) {
        return first;
      }
    }
    return -1;
  }

  private void put(int variable, int place) {
    heap[place] = variable;
    places[variable] = place;
  }

  private void up(int from) {
    int variable = heap[from];
    int place = from;
    while (place > 0 && isMore(variable, heap[(place - 1) / 2])) {
      put(heap[(place - 1) / 2], place);
      place = (place - 1) / 2;
    }
    put(variable, place);
  }

  private void down(int from) {
    int variable = heap[from];
    int place = from;
    while (2 * place + 1 < size) {
      int child = 2 * place + 1;
      if (child + 1 < size && isMore(heap[child + 1], heap[child])) {
        child++;
      }
      if (!isMore(heap[child], variable)) {
        break;
      }
      put(heap[child], place);
      place = child;
    }
    put(variable, place);
  }

  /** Of those that are as active, the one that was made first: options come first. */
  private boolean isMore(int one, int other) {
    return active[one] != active[other] ? active[one] > active[other] : one < other;
  }
}
