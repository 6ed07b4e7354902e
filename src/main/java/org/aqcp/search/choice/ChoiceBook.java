package org.aqcp.search.choice;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;

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

  /** How many choices there are. */
  int size() {
    return efforts.size();
  }

  /**
   * Numbers some choices once more, for a fact on which they are the same.
   *
   * @param from the first of them
   * @param to the one after the last
   * @return by how much the numbers are higher
   */
  int again(int from, int to) {
    int by = size() - from;
    efforts.addAll(List.copyOf(efforts.subList(from, to)));
    for (List<Integer> same : List.copyOf(alike)) {
      if (same.get(0) >= from && same.get(0) < to) {
        alike.add(same.stream().map(choice -> choice + by).toList());
      }
    }
    return by;
  }

  /** Notes choices of which nothing tells one from another, if they have as many options. */
  void alike(List<Integer> choices) {
    choices.stream()
        .collect(Collectors.groupingBy(efforts::get, LinkedHashMap::new, Collectors.toList()))
        .values()
        .forEach(alike::add);
  }

  List<List<Long>> efforts() {
    return List.copyOf(efforts);
  }

  List<List<Integer>> alike() {
    return List.copyOf(alike);
  }
}
