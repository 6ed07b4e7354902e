package org.aqcp.author.phrases;

import java.lang.reflect.RecordComponent;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.aqcp.condition.Bindings;
import org.aqcp.condition.Condition;
import org.aqcp.condition.Kind;
import org.aqcp.condition.Pattern;
import org.aqcp.condition.Term;
import org.aqcp.condition.Test;
import org.aqcp.input.problem.Words;
import org.aqcp.partnership.facts.Partnership;
import org.aqcp.partnership.facts.SectionType;

/** Collects which parts of which sections a condition reads. */
final class ReadParts {
  private static final String PARTNERSHIP = "$partnership";

  /**
   * A fact that the condition tests.
   *
   * @param path the prefix of its parts, such as {@code actions.}
   */
  private record TestedFact(String section, String path, Kind kind) {}

  /** A list inside a fact, bound to a variable. */
  private record NestedList(TestedFact fact, String component) {}

  private final Map<String, Set<String>> parts = new LinkedHashMap<>();
  private final Map<String, RecordComponent> blanks = new LinkedHashMap<>();
  private final Map<String, TestedFact> facts = new HashMap<>();
  private final Map<String, NestedList> lists = new HashMap<>();

  private ReadParts() {
    facts.put(PARTNERSHIP, new TestedFact(SectionParts.WHOLE, "", Kind.of(Partnership.class)));
  }

  static ReadParts of(List<Condition> conditions) {
    ReadParts read = new ReadParts();
    conditions.forEach(condition -> condition.patterns().forEach(read::pattern));
    return read;
  }

  List<SectionParts> sections() {
    return parts.entrySet().stream()
        .map(section -> new SectionParts(section.getKey(), withoutLists(section.getValue())))
        .toList();
  }

  /** The part that a word placeholder is compared with. */
  Optional<RecordComponent> part(String blank) {
    return Optional.ofNullable(blanks.get("{" + blank + "}"));
  }

  /** Drops lists whose items' parts are already included. */
  private static List<String> withoutLists(Set<String> paths) {
    return paths.stream()
        .filter(path -> paths.stream().noneMatch(other -> other.startsWith(path + ".")))
        .toList();
  }

  private void pattern(Pattern pattern) {
    TestedFact fact = testedFact(pattern);
    if (!pattern.name().isEmpty()) {
      facts.put(pattern.name(), fact);
    }
    pattern
        .bindings()
        .forEach(
            (variable, term) -> {
              term(term, fact);
              if (term instanceof Term.Component component) {
                lists.put(variable, new NestedList(fact, component.name()));
              }
            });
    pattern.comparisons().forEach(comparison -> comparison(comparison, fact));
  }

  private TestedFact testedFact(Pattern pattern) {
    if (pattern.from() instanceof Term.Variable from && lists.containsKey(from.name())) {
      NestedList list = lists.get(from.name());
      String path = list.fact().path() + Words.kebab(list.component()) + ".";
      return new TestedFact(list.fact().section(), path, pattern.kind());
    }
    Class<?> type = pattern.kind().type();
    String section = SectionType.listing(type).map(SectionType::key).orElse(SectionParts.WHOLE);
    if (type == Partnership.class || SectionType.listing(type).isPresent()) {
      parts.computeIfAbsent(section, key -> new LinkedHashSet<>());
    }
    return new TestedFact(section, "", pattern.kind());
  }

  private void comparison(Test.Comparison comparison, TestedFact fact) {
    term(comparison.left(), fact);
    term(comparison.right(), fact);
    if (comparison.left() instanceof Term.Component part
        && comparison.right() instanceof Term.Literal literal
        && literal.value() instanceof String word) {
      blanks.putIfAbsent(word, fact.kind().components().get(part.name()));
    }
  }

  private void term(Term term, TestedFact fact) {
    if (term instanceof Term.Component component && component.on() instanceof Term.Variable of) {
      TestedFact owner = of.name().equals(Bindings.THIS) ? fact : facts.get(of.name());
      // standings and derived facts are not in any file
      if (owner != null && owner.kind().stated()) {
        add(owner, component.name());
      }
    } else if (term instanceof Term.Size size) {
      term(size.list(), fact);
    } else if (term instanceof Term.Call call && call.on().name().equals(PARTNERSHIP)) {
      add(facts.get(PARTNERSHIP), "asOf");
    }
  }

  private void add(TestedFact owner, String component) {
    parts
        .computeIfAbsent(owner.section(), key -> new LinkedHashSet<>())
        .add(owner.path() + Words.kebab(component));
  }
}
