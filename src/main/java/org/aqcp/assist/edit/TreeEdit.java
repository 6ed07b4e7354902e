package org.aqcp.assist.edit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.aqcp.input.problem.Place;
import org.aqcp.input.problem.Suggestion;
import org.aqcp.input.problem.Words;
import org.aqcp.input.yaml.Node;
import org.aqcp.partnership.facts.Partnership;
import org.aqcp.partnership.facts.SectionType;

/**
 * One edit of the tree of a partnership's file. Only what is on the way to the edited part is
 * copied.
 *
 * @param value the new value; null if the verb takes none
 * @param partnership as it was read from the tree, for the numbers of its facts
 */
record TreeEdit(EditVerb verb, EditPath path, Node value, Partnership partnership) {
  Node.Mapping in(Node.Mapping root) {
    Node.Mapping changed = in(root, 0);
    String key = path.steps().get(0).key();
    boolean emptied =
        verb == EditVerb.REMOVE
            && changed.get(key).filter(TreeEdit::isEmpty).isPresent()
            && SectionType.keyed(key).filter(this::isIncomplete).isPresent();
    // an empty list would say that there are none, though there may be others
    return emptied ? with(changed, key, null) : changed;
  }

  private static boolean isEmpty(Node node) {
    return node instanceof Node.Sequence list && list.items().isEmpty();
  }

  private boolean isIncomplete(SectionType section) {
    return !partnership.section(section).complete();
  }

  private Node.Mapping in(Node.Mapping node, int at) {
    EditPath.Step step = path.steps().get(at);
    Node before = node.get(step.key()).orElse(null);
    if (step.isInList()) {
      return with(node, step.key(), inList(list(before, node, at), place(before), at));
    }
    if (!isLast(at)) {
      throw notReported(before, node, at);
    }
    return with(node, step.key(), whole(before, node, at));
  }

  /** What a key has now; null if it is no longer there. */
  private Node whole(Node before, Node.Mapping in, int at) {
    return switch (verb) {
      case SET -> value;
      case ADD -> plus(list(before, in, at), place(before));
      case UNSET -> {
        if (before == null) {
          throw unknown(in, at);
        }
        yield null;
      }
      case REMOVE ->
          throw new RefusedEdit(
              Words.quoted(path.toString()) + " is not an entry of a list",
              "name the entry in brackets, such as `%s[0]`, or `unset` all of it".formatted(path));
    };
  }

  /** An edited list is still the one that is there; one that is set is another. */
  private static Place place(Node before) {
    return before == null ? Place.NOWHERE : before.place();
  }

  private Node inList(List<Node> items, Place place, int at) {
    if (path.steps().get(at).isNew()) {
      if (!isLast(at) || !verb.takesValue()) {
        throw new RefusedEdit(
            Words.quoted(path.upTo(at)) + " is not there yet", "`add` it with its parts first");
      }
      return plus(items, place);
    }
    int index = new ListedEntry(path, at, partnership).in(items);
    List<Node> changed = new ArrayList<>(items);
    if (!isLast(at)) {
      changed.set(index, inEntry(items.get(index), at));
    } else if (verb == EditVerb.REMOVE) {
      changed.remove(index);
    } else if (verb == EditVerb.SET) {
      changed.set(index, value);
    } else {
      throw new RefusedEdit(
          Words.quoted(path.toString()) + " is an entry of a list",
          verb == EditVerb.UNSET ? "`remove` it" : "`add` to the list without brackets");
    }
    return new Node.Sequence(changed, place);
  }

  private Node inEntry(Node entry, int at) {
    if (entry instanceof Node.Mapping fact) {
      return in(fact, at + 1);
    }
    throw new RefusedEdit(Words.quoted(path.upTo(at)) + " has no parts", "");
  }

  private Node.Sequence plus(List<Node> items, Place place) {
    List<Node> all = new ArrayList<>(items);
    all.add(value);
    return new Node.Sequence(all, place);
  }

  /** The list that a key has; a new one if something is added. */
  private List<Node> list(Node said, Node.Mapping in, int at) {
    if (said instanceof Node.Sequence list) {
      return list.items();
    }
    if (said == null && isLast(at) && verb.takesValue()) {
      return List.of();
    }
    if (said == null) {
      throw unknown(in, at);
    }
    throw new RefusedEdit(
        Words.quoted(path.steps().get(at).key()) + " is not a list but " + said.kind(), "");
  }

  private RefusedEdit notReported(Node before, Node.Mapping in, int at) {
    if (before == null) {
      return unknown(in, at);
    }
    String key = path.upTo(at);
    return new RefusedEdit(
        Words.quoted(key) + (before instanceof Node.Sequence ? " is a list" : " has no parts"),
        before instanceof Node.Sequence ? "name an entry, such as `%s[0]`".formatted(key) : "");
  }

  private RefusedEdit unknown(Node.Mapping in, int at) {
    return new RefusedEdit(
        Words.quoted(path.upTo(at).replaceFirst("\\[[^\\[]*]$", "")) + " is not reported",
        Suggestion.hint(path.steps().get(at).key(), in.entries().keySet()));
  }

  private boolean isLast(int at) {
    return at == path.steps().size() - 1;
  }

  private static Node.Mapping with(Node.Mapping in, String key, Node now) {
    Map<String, Node.Entry> entries = new LinkedHashMap<>(in.entries());
    if (now == null) {
      entries.remove(key);
    } else {
      Node.Entry before = entries.get(key);
      Place place = before == null ? Place.NOWHERE : before.keyPlace();
      entries.put(key, new Node.Entry(place, now));
    }
    return new Node.Mapping(entries, in.place());
  }
}
