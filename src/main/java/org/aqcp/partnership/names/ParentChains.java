package org.aqcp.partnership.names;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.aqcp.input.problem.Problems;
import org.aqcp.input.problem.Words;
import org.aqcp.input.record.OrNone;
import org.aqcp.input.yaml.Node;
import org.aqcp.partnership.facts.SectionType;

/**
 * The partners' parents: a unit of a unit belongs to the organization at the top, so that all of
 * its units count as one.
 */
final class ParentChains {
  private static final String NAME = "organisation";
  private static final String PARENT = "parent-organisation";

  private final Problems problems;
  private final Map<String, Node.Scalar> parents = new HashMap<>();

  private ParentChains(Problems problems) {
    this.problems = problems;
  }

  /** A partnership in which each partner names the top of its chain as its parent. */
  static Node.Mapping rolledUp(Node.Mapping root, Problems problems) {
    String key = SectionType.PARTNERS.key();
    Node.Entry entry = root.entries().get(key);
    if (entry == null || !(entry.value() instanceof Node.Sequence list)) {
      return root;
    }
    ParentChains chains = new ParentChains(problems);
    list.items().forEach(chains::takeDown);
    if (chains.parents.isEmpty()) {
      return root;
    }
    List<Node> partners = new ArrayList<>();
    list.items().forEach(partner -> partners.add(chains.rolledUp(partner)));
    Map<String, Node.Entry> all = new LinkedHashMap<>(root.entries());
    all.put(key, new Node.Entry(entry.keyPlace(), new Node.Sequence(partners, list.place())));
    return new Node.Mapping(all, root.place());
  }

  private void takeDown(Node partner) {
    Node.Scalar name = scalar(partner, NAME);
    Node.Scalar parent = scalar(partner, PARENT);
    if (name != null
        && parent != null
        && !parent.text().equals(OrNone.NONE)
        && !parent.text().equals(name.text())) {
      parents.put(name.text(), parent);
    }
  }

  private static Node.Scalar scalar(Node partner, String key) {
    Node.Entry entry = partner instanceof Node.Mapping mapping ? mapping.entries().get(key) : null;
    return entry != null && entry.value() instanceof Node.Scalar said && !Node.isBlank(said)
        ? said
        : null;
  }

  private Node rolledUp(Node partner) {
    Node.Scalar name = scalar(partner, NAME);
    // of two partners with one name, which is refused later, each states its own parent or none
    boolean states = name != null && scalar(partner, PARENT) != null;
    Node.Scalar parent = states ? parents.get(name.text()) : null;
    if (parent == null || !parents.containsKey(parent.text())) {
      return partner;
    }
    Set<String> chain = new LinkedHashSet<>(List.of(name.text()));
    String top = parent.text();
    while (parents.containsKey(top) && chain.add(top)) {
      top = parents.get(top).text();
    }
    if (parents.containsKey(top)) {
      refuse(chain, top, parent);
      return partner;
    }
    Node.Mapping mapping = (Node.Mapping) partner;
    Map<String, Node.Entry> all = new LinkedHashMap<>(mapping.entries());
    Node.Scalar said = new Node.Scalar(top, parent.quoted(), parent.place());
    all.put(PARENT, new Node.Entry(all.get(PARENT).keyPlace(), said));
    return new Node.Mapping(all, mapping.place());
  }

  /** Said once, at the first of those that are in the circle. */
  private void refuse(Set<String> chain, String top, Node.Scalar parent) {
    if (top.equals(chain.iterator().next())) {
      List<String> circle = new ArrayList<>(chain);
      circle.add(top);
      problems.add(
          NameProblem.CIRCLE_OF_PARENTS,
          parent.extent(problems),
          "the parents go in a circle: " + Words.listed(circle).replace(", ", " in "),
          "remove `parent-organisation` from the one that is part of no other");
      chain.forEach(parents::remove);
    }
  }
}
