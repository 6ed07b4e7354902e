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
