package org.aqcp.assist.edit;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.aqcp.input.problem.Place;
import org.aqcp.input.problem.Suggestion;
import org.aqcp.input.problem.Words;
import org.aqcp.input.yaml.Node;
import org.aqcp.partnership.facts.Fact;
import org.aqcp.partnership.facts.Partnership;
import org.aqcp.partnership.facts.SectionType;

/** Finds the entry of a list that a step of a path names, by its number or its name. */
record ListedEntry(EditPath path, int at, Partnership partnership) {
  /**
   * The index in the file.
   *
   * @throws RefusedEdit if there is no such entry, or there are several
   */
  int in(List<Node> items) {
    String entry = path.steps().get(at).entry();
    return entry.matches("\\d{1,6}")
        ? numbered(Integer.parseInt(entry), items)
        : named(entry, items);
  }

  private int numbered(int number, List<Node> items) {
    List<Fact> facts = facts();
    int size = facts.isEmpty() ? items.size() : facts.size();
    if (number >= size) {
      throw new RefusedEdit(
          "there is no " + Words.quoted(path.upTo(at)),
          "%s has %d%s"
              .formatted(list(), size, size == 0 ? "" : ", numbered from 0 to " + (size - 1)));
    }
    return facts.size() == items.size() || facts.isEmpty() ? number : placed(number, facts, items);
  }

  /** The facts of a section; others have a list to themselves, in which nothing is left out. */
  private List<Fact> facts() {
    return at > 0
        ? List.of()
        : SectionType.keyed(path.steps().get(0).key())
            .map(type -> partnership.section(type).facts())
            .orElse(List.of());
  }

  /** What a file states twice counts as one fact, which is where it is stated first. */
  private static int placed(int number, List<Fact> facts, List<Node> items) {
    Place place = facts.get(number).place();
    List<Place> places = new ArrayList<>();
    items.forEach(item -> places.add(item.place()));
    int before =
        Collections.frequency(facts.subList(0, number).stream().map(Fact::place).toList(), place);
    int found = -1;
    for (int i = 0; i <= before; i++) {
      found += 1 + places.subList(found + 1, places.size()).indexOf(place);
    }
    return found;
  }

  private int named(String name, List<Node> items) {
    List<String> names = items.stream().map(this::name).toList();
    List<Integer> found = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      if (normal(names.get(i)).equals(normal(name))) {
        found.add(i);
      }
    }
    if (found.size() > 1) {
      throw new RefusedEdit(
          "%s entries of %s are named %s".formatted(found.size(), list(), Words.quoted(name)),
          "write the number of one, counted from 0");
    }
    if (found.isEmpty()) {
      Optional<String> near = Suggestion.closest(name, names);
      throw new RefusedEdit(
          "nothing in %s is named %s".formatted(list(), Words.quoted(name)),
          near.map(meant -> "did you mean " + Words.quoted(meant) + "?").orElse(""));
    }
    return found.get(0);
  }

  private String list() {
    String whole = path.upTo(at);
    return Words.quoted(whole.substring(0, whole.lastIndexOf('[')));
  }

  /** What readers call an entry: its name, wherever it says it, or else the first thing. */
  private String name(Node item) {
    if (item instanceof Node.Scalar scalar) {
      return scalar.text();
    }
    if (!(item instanceof Node.Mapping fact)) {
      return "";
    }
    KeyOrder order = KeyOrder.TOP;
    for (EditPath.Step step : path.steps().subList(0, at + 1)) {
      order = order.below(step.key());
    }
    return order
        .name()
        .flatMap(fact::get)
        .or(() -> fact.entries().values().stream().findFirst().map(Node.Entry::value))
        .filter(Node.Scalar.class::isInstance)
        .map(this::name)
        .orElse("");
  }

  private static String normal(String name) {
    return name.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
  }
}
