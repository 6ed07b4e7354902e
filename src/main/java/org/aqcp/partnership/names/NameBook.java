package org.aqcp.partnership.names;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.aqcp.input.problem.Suggestion;
import org.aqcp.input.record.StatedPart;

/**
 * The names in a partnership's file, sort by sort, each as it is written where what bears it is
 * listed, or else where it first stands.
 */
final class NameBook {
  /** A name that is shorter has many others near it. */
  private static final int LONG_ENOUGH = 5;

  private static final int LONG = 9;

  /** So many letters may be wrong in a long name. */
  private static final int MOST = 2;

  /**
   * One name.
   *
   * @param own whether the file lists what bears it
   * @param letters a bit for each letter in it: most names that are not near differ in many
   */
  private record Written(String name, boolean own, long letters) {}

  private final Map<String, Map<String, Written>> sorts = new HashMap<>();
  private final Map<String, String> normals = new HashMap<>();
  private final Aliases aliases;

  NameBook(Aliases aliases) {
    this.aliases = aliases;
  }

  /** The normal form of a text, which is asked for again and again. */
  String normal(String text) {
    String normal = normals.get(text);
    if (normal == null) {
      normal = NormalName.of(text);
      normals.put(text, normal);
    }
    return normal;
  }

  /** Takes down a name as it stands in a part. */
  void add(StatedPart part, String said) {
    String name = aliases.meant(said);
    String normal = normal(name);
    boolean own = part.marks().ownName();
    Map<String, Written> all =
        sorts.computeIfAbsent(sorts(part).get(0), sort -> new LinkedHashMap<>());
    Written before = all.get(normal);
    if (before == null || (own && !before.own)) {
      all.put(normal, new Written(name, own, letters(normal)));
    }
  }

  /** A name as it is written everywhere. */
  String written(StatedPart part, String said) {
    String normal = normal(aliases.meant(said));
    Written found = null;
    for (String sort : sorts(part)) {
      Written here = of(sort).get(normal);
      found = found == null || (here != null && here.own) ? here : found;
    }
    return found == null ? said : found.name;
  }

  /** Whether the file lists what bears a name, as it is written everywhere. */
  boolean isListed(StatedPart part, String written) {
    String normal = normal(written);
    for (String sort : sorts(part)) {
      Written here = of(sort).get(normal);
      if (here != null && here.own) {
        return true;
      }
    }
    return false;
  }

  /** Whether a name stands anywhere. */
  boolean has(String name) {
    String normal = normal(name);
    return sorts.values().stream().anyMatch(all -> all.containsKey(normal));
  }

  /** The listed name that is nearest to one that is not listed. */
  Optional<String> nearest(StatedPart part, String written) {
    return Suggestion.closest(normal(written), listed(part).keySet())
        .map(normal -> listed(part).get(normal));
  }

  /**
   * A name so near that a part that may name anything must have meant it: a listed one, or one that
   * stands further up.
   */
  Optional<String> slipOf(StatedPart part, String written) {
    String normal = normal(written);
    long letters = letters(normal);
    for (String sort : sorts(part)) {
      boolean above = true;
      for (Map.Entry<String, Written> one : of(sort).entrySet()) {
        above &= !one.getKey().equals(normal);
        if ((above || one.getValue().own)
            && Long.bitCount(letters ^ one.getValue().letters) <= 2 * MOST
            && areNear(normal, one.getKey())) {
          return Optional.of(one.getValue().name);
        }
      }
    }
    return Optional.empty();
  }

  /** All names that a part may mean, by their normal forms. */
  Collection<String> names(StatedPart part) {
    return listed(part).values();
  }

  private Map<String, String> listed(StatedPart part) {
    Map<String, String> listed = new LinkedHashMap<>();
    for (String sort : sorts(part)) {
      of(sort)
          .forEach(
              (normal, written) -> {
                if (written.own) {
                  listed.putIfAbsent(normal, written.name);
                }
              });
    }
    return listed;
  }

  private static long letters(String normal) {
    long letters = 0;
    for (int i = 0; i < normal.length(); i++) {
      letters |= 1L << normal.charAt(i);
    }
    return letters;
  }

  private static boolean areNear(String one, String other) {
    int shorter = Math.min(one.length(), other.length());
    int most = shorter < LONG_ENOUGH ? 0 : shorter < LONG ? 1 : MOST;
    return most > 0
        && !one.equals(other)
        && Suggestion.differs(one, other, most)
        && NearName.labels(one).equals(NearName.labels(other));
  }

  private Map<String, Written> of(String sort) {
    return sorts.getOrDefault(sort, Map.of());
  }

  /** The first one is the part's own. */
  static List<String> sorts(StatedPart part) {
    String names = part.marks().names();
    int slash = names.indexOf('/');
    if (slash < 0) {
      return List.of(names);
    }
    List<String> all = new ArrayList<>();
    all.add(names.substring(0, slash));
    all.add(names.substring(slash + 1));
    return all;
  }
}
