package org.aqcp.partnership.names;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.aqcp.input.record.StatedPart;
import org.aqcp.input.yaml.Node;
import org.aqcp.partnership.facts.Partnership;
import org.aqcp.partnership.facts.SectionType;

/**
 * Goes through what a file states, before records are made of it, and says it otherwise in places.
 * What stays as it is is not copied.
 */
abstract class FactTree {
  /** The whole of a partnership. */
  final Node.Mapping partnership(Node.Mapping root) {
    Map<String, Node.Entry> changed = changed(root, Partnership.class);
    for (SectionType type : SectionType.values()) {
      Node.Entry entry = root.entries().get(type.key());
      if (entry != null && entry.value() instanceof Node.Sequence list) {
        changed = put(changed, root, type.key(), entry, facts(type.key(), type.of(), list));
      }
    }
    return changed == null ? root : new Node.Mapping(changed, root.place());
  }

  /** One text of a part; null where the part is not reported after all. */
  abstract Node text(StatedPart part, Node.Scalar said);

  /** A list of texts; null where the part is not reported after all. */
  abstract Node texts(StatedPart part, Node.Sequence list);

  /** A list of facts. */
  Node facts(String key, Class<?> of, Node.Sequence list) {
    return each(list, of);
  }

  private Node.Sequence each(Node.Sequence list, Class<?> of) {
    List<Node> changed = null;
    for (int i = 0; i < list.items().size(); i++) {
      Node one = list.items().get(i);
      Node now = one instanceof Node.Mapping fact ? fact(fact, of) : one;
      if (now != one) {
        changed = changed == null ? new ArrayList<>(list.items()) : changed;
        changed.set(i, now);
      }
    }
    return changed == null ? list : new Node.Sequence(changed, list.place());
  }

  private Node.Mapping fact(Node.Mapping fact, Class<?> of) {
    Map<String, Node.Entry> changed = changed(fact, of);
    return changed == null ? fact : new Node.Mapping(changed, fact.place());
  }

  /** The entries of a fact, if any differ. */
  private Map<String, Node.Entry> changed(Node.Mapping fact, Class<?> of) {
    Map<String, Node.Entry> changed = null;
    for (StatedPart part : StatedPart.withTexts(of)) {
      Node.Entry entry = fact.entries().get(part.key());
      if (entry != null) {
        changed = put(changed, fact, part.key(), entry, value(part, entry.value()));
      }
    }
    return changed;
  }

  private Node value(StatedPart part, Node said) {
    if (said instanceof Node.Sequence list && part.list()) {
      return part.holdsRecords()
          ? facts(part.key(), part.of(), list)
          : part.of() == String.class ? texts(part, list) : said;
    }
    return said instanceof Node.Scalar scalar && !part.list() && part.isText()
        ? text(part, scalar)
        : said;
  }

  private static Map<String, Node.Entry> put(
      Map<String, Node.Entry> changed, Node.Mapping in, String key, Node.Entry entry, Node now) {
    if (now == entry.value()) {
      return changed;
    }
    Map<String, Node.Entry> all = changed == null ? new LinkedHashMap<>(in.entries()) : changed;
    if (now == null) {
      all.remove(key);
    } else {
      all.put(key, new Node.Entry(entry.keyPlace(), now));
    }
    return all;
  }
}
