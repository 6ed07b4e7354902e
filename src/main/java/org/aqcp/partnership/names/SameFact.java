package org.aqcp.partnership.names;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.aqcp.input.record.Day;
import org.aqcp.input.record.StatedPart;
import org.aqcp.input.yaml.Node;

/**
 * Whether two entries of one list state the same fact. Those with a name of their own do where the
 * names are the same, and no other text, word or date in them differs but the source; those without
 * one where everything is the same: two resolutions of a board may differ in nothing but the page
 * that tells of them.
 */
record SameFact(List<StatedPart> parts) {
  private static final String SOURCE = "source";
  private static final Pattern VAGUE = Pattern.compile("[0-9]{4}(-[0-9]{2})?");

  boolean is(Node.Mapping one, Node.Mapping other) {
    boolean named = parts.get(0).marks().ownName();
    boolean equal = true;
    for (StatedPart part : parts) {
      Node.Entry first = one.entries().get(part.key());
      Node.Entry second = other.entries().get(part.key());
      if ((named && part.key().equals(SOURCE)) || (first == null && second == null)) {
        continue;
      }
      boolean same = first != null && second != null && same(first.value(), second.value());
      if (!same && first != null && second != null && tells(part, first.value(), second.value())) {
        return false;
      }
      equal &= same;
    }
    return equal || named;
  }

  /** Whether two facts that differ in a part are two. */
  private static boolean tells(StatedPart part, Node one, Node other) {
    if (part.of() == Day.class) {
      return !tellsDay(one, other) && !tellsDay(other, one);
    }
    return !part.list() && part.of() == String.class && !part.marks().changing();
  }

  /** Whether the second of two dates is the first, told more exactly: 2013-05 of 2013. */
  static boolean tellsDay(Node one, Node other) {
    return one instanceof Node.Scalar date
        && VAGUE.matcher(date.text()).matches()
        && other instanceof Node.Scalar day
        && day.text().startsWith(date.text() + "-");
  }

  /** Whether two values say the same. */
  static boolean same(Node one, Node other) {
    if (one instanceof Node.Scalar text && other instanceof Node.Scalar second) {
      return NormalName.of(text.text()).equals(NormalName.of(second.text()));
    }
    if (one instanceof Node.Sequence list && other instanceof Node.Sequence second) {
      return sameItems(list.items(), second.items());
    }
    return one instanceof Node.Mapping fact
        && other instanceof Node.Mapping second
        && sameEntries(fact.entries(), second.entries());
  }

  private static boolean sameItems(List<Node> one, List<Node> other) {
    if (one.size() != other.size()) {
      return false;
    }
    for (int i = 0; i < one.size(); i++) {
      if (!same(one.get(i), other.get(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean sameEntries(Map<String, Node.Entry> one, Map<String, Node.Entry> other) {
    for (Map.Entry<String, Node.Entry> entry : one.entrySet()) {
      Node.Entry second = other.get(entry.getKey());
      boolean source = entry.getKey().equals(SOURCE);
      if (!source && (second == null || !same(entry.getValue().value(), second.value()))) {
        return false;
      }
    }
    return other.keySet().stream().allMatch(key -> key.equals(SOURCE) || one.containsKey(key));
  }

  /** What a fact is about: two that differ in it are two. */
  String firstText(Node.Mapping fact) {
    Node.Entry first = fact.entries().get(parts.get(0).key());
    return first != null && first.value() instanceof Node.Scalar text ? text.text() : "";
  }
}
