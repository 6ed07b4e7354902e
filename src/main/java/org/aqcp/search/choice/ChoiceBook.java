package org.aqcp.search.choice;

import java.util.ArrayList;
import java.util.List;

/** Numbers choices, and notes what the options of each take. */
final class ChoiceBook {
  private final List<List<Long>> efforts = new ArrayList<>();
  private final List<List<Integer>> alike = new ArrayList<>();

  /** The number of a choice with one option besides leaving everything as it is. */
  int add(long effort) {
    return add(List.of(effort));
  }

  /** The number of a choice with some options besides leaving everything as it is. */
  int add(List<Long> options) {
    List<Long> all = new ArrayList<>();
    all.add(0L);
    all.addAll(options);
    efforts.add(List.copyOf(all));
    return efforts.size() - 1;
  }

  /** Notes choices of which nothing tells one from another. */
  void alike(List<Integer> choices) {
    alike.add(List.copyOf(choices));
  }

  List<List<Long>> efforts() {
    return List.copyOf(efforts);
  }

  List<List<Integer>> alike() {
    return List.copyOf(alike);
  }
}
