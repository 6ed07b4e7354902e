package org.aqcp.edition.crosswalk;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.aqcp.condition.Rule;
import org.aqcp.partnership.facts.SectionType;

/**
 * Which facts some rules read, and which parts of them.
 *
 * @param asked what facts of a kind are asked for, one for each place that asks for them
 * @param parts the words that each part is compared with, by the path of the part; none if it is
 *     compared with something else
 * @param isUnclear whether they read something that has no path, which may be anything
 */
record ReadFacts(List<AskedFact> asked, Map<String, Set<String>> parts, boolean isUnclear) {
  ReadFacts {
    asked = List.copyOf(asked);
    parts = new TreeMap<>(parts);
  }

  static ReadFacts of(List<Rule> rules) {
    PathWalk walk = new PathWalk();
    rules.stream()
        .flatMap(rule -> rule.sentences().stream())
        .flatMap(sentence -> sentence.condition().conditions().stream())
        .forEach(walk::condition);
    return walk.read();
  }

  /** Whether what one reads can constrain what the other reads. */
  boolean meets(ReadFacts other) {
    return isUnclear
        || other.isUnclear
        || parts.keySet().stream().anyMatch(part -> isOwn(part) && other.parts.containsKey(part))
        || asked.stream().anyMatch(mine -> other.asked.stream().anyMatch(mine::meets));
  }

  /** Parts of the partnership itself have a path of one word. */
  private static boolean isOwn(String path) {
    return path.indexOf('.') < 0;
  }

  /** Whether facts of a section are asked for. */
  boolean looksAt(SectionType type) {
    return asked.stream().anyMatch(fact -> fact.kind().equals(type.key()));
  }

  /** The parts of facts that both read. */
  List<String> common(ReadFacts other) {
    List<String> common = new ArrayList<>(parts.keySet());
    common.retainAll(other.parts.keySet());
    asked.stream()
        .filter(mine -> other.asked.stream().anyMatch(mine::meets))
        .map(AskedFact::kind)
        .distinct()
        .filter(kind -> common.stream().noneMatch(part -> part.startsWith(kind + ".")))
        .forEach(common::add);
    return common;
  }

  /**
   * Whether both read the same parts of the same facts, and nothing that only one of them reads.
   * Where both look for words in a part, some of the words are the same.
   */
  boolean isOfTheSame(ReadFacts other) {
    return !isUnclear
        && !other.isUnclear
        && parts.keySet().equals(other.parts.keySet())
        && parts.entrySet().stream()
            .allMatch(part -> mayBeSame(part.getValue(), other.parts.get(part.getKey())))
        && isCoveredBy(other)
        && other.isCoveredBy(this);
  }

  private static boolean mayBeSame(Set<String> words, Set<String> others) {
    return words.isEmpty() || others.isEmpty() || !Collections.disjoint(words, others);
  }

  private boolean isCoveredBy(ReadFacts other) {
    return asked.stream().allMatch(mine -> other.asked.stream().anyMatch(mine::meets));
  }

  /**
   * Facts of one kind that a place in a rule asks for.
   *
   * @param kind the key of their section, or the name of the kind if no section lists it
   * @param values what some parts have to be, by the name of the part
   */
  record AskedFact(String kind, Map<String, Set<Object>> values) {
    /** Whether one fact can be what both ask for. */
    boolean meets(AskedFact other) {
      return kind.equals(other.kind)
          && values.keySet().stream()
              .noneMatch(
                  part ->
                      other.values.containsKey(part)
                          && Collections.disjoint(values.get(part), other.values.get(part)));
    }
  }
}
