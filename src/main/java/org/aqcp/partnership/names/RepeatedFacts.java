package org.aqcp.partnership.names;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.aqcp.input.problem.Problems;
import org.aqcp.input.problem.Words;
import org.aqcp.input.record.MarkedParts;
import org.aqcp.input.record.StatedPart;
import org.aqcp.input.yaml.Node;

/** Leaves out facts that a list states twice, such as an entry that was pasted. */
final class RepeatedFacts {
  private final Problems problems;

  RepeatedFacts(Problems problems) {
    this.problems = problems;
  }

  /** A list in which each fact stands once. */
  Node.Sequence once(String key, Class<?> of, Node.Sequence list) {
    // two that are counted by their names are refused
    if (list.items().size() < 2 || MarkedParts.of(of).countedBy() != null) {
      return list;
    }
    SameFact same = new SameFact(StatedPart.of(of));
    Map<String, List<Integer>> alike = new HashMap<>();
    List<Node> once = new ArrayList<>(list.items().size());
    for (Node item : list.items()) {
      int first = item instanceof Node.Mapping fact ? first(fact, once, alike, same) : -1;
      if (first >= 0) {
        Node.Mapping kept = (Node.Mapping) once.get(first);
        warn(key, kept, (Node.Mapping) item, same);
        once.set(first, merged(kept, (Node.Mapping) item));
      } else {
        once.add(item);
      }
    }
    return once.size() == list.items().size() ? list : new Node.Sequence(once, list.place());
  }

  /** Where the same fact stands already; -1 where it does not. */
  private static int first(
      Node.Mapping fact, List<Node> once, Map<String, List<Integer>> alike, SameFact same) {
    List<Integer> candidates =
        alike.computeIfAbsent(NormalName.of(same.firstText(fact)), text -> new ArrayList<>(2));
    for (int candidate : candidates) {
      if (same.is((Node.Mapping) once.get(candidate), fact)) {
        return candidate;
      }
    }
    candidates.add(once.size());
    return -1;
  }

  private void warn(String key, Node.Mapping first, Node.Mapping second, SameFact same) {
    String name = same.firstText(second);
    problems.add(
        NameProblem.REPEATED_ENTRY,
        problems.through(second.place(), name),
        (name.isEmpty() ? "this entry" : Words.quoted(name))
            + " is listed twice in "
            + Words.quoted(key)
            + ", and counts once; the first is on line "
            + first.place().line(),
        "remove one, or tell the two apart by what they are called");
  }

  /**
   * What either says; of both, the more exact date or the first, and all that is in their lists.
   */
  private static Node.Mapping merged(Node.Mapping first, Node.Mapping second) {
    Map<String, Node.Entry> all = new LinkedHashMap<>(first.entries());
    second
        .entries()
        .forEach((key, entry) -> all.merge(key, entry, (one, other) -> merged(one, other)));
    return new Node.Mapping(all, first.place());
  }

  private static Node.Entry merged(Node.Entry first, Node.Entry second) {
    if (SameFact.tellsDay(first.value(), second.value())) {
      return second;
    }
    if (!(first.value() instanceof Node.Sequence one)
        || !(second.value() instanceof Node.Sequence other)) {
      return first;
    }
    List<Node> all = new ArrayList<>(one.items());
    for (Node item : other.items()) {
      if (all.stream().noneMatch(there -> SameFact.same(there, item))) {
        all.add(item);
      }
    }
    return new Node.Entry(first.keyPlace(), new Node.Sequence(all, one.place()));
  }
}
