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

/** Goes through a condition and notes which parts of which sections it reads. */
final class ReadParts {
  private static final String PARTNERSHIP = "$partnership";

  /**
   * A fact that the condition speaks of.
   *
   * @param path what stands before its parts, such as {@code actions.}
   */
  private record Spoken(String section, String path, Kind kind) {}

  /** A list within a fact, under the variable that is bound to it. */
  private record Within(Spoken fact, String component) {}

  private final Map<String, Set<String>> parts = new LinkedHashMap<>();
  private final Map<String, RecordComponent> blanks = new LinkedHashMap<>();
  private final Map<String, Spoken> facts = new HashMap<>();
  private final Map<String, Within> lists = new HashMap<>();

  private ReadParts() {
    facts.put(PARTNERSHIP, new Spoken(SectionParts.WHOLE, "", Kind.of(Partnership.class)));
  }

  static ReadParts of(List<Condition> conditions) {
    ReadParts read = new ReadParts();
    conditions.forEach(read::walk);
    return read;
  }

  List<SectionParts> sections() {
    return parts.entrySet().stream()
        .map(section -> new SectionParts(section.getKey(), withoutLists(section.getValue())))
        .toList();
  }

  /** The part that a blank for words is held against. */
  Optional<RecordComponent> part(String blank) {
    return Optional.ofNullable(blanks.get("{" + blank + "}"));
  }

  /** A list is told by the parts of what it lists. */
  private static List<String> withoutLists(Set<String> paths) {
    return paths.stream()
        .filter(path -> paths.stream().noneMatch(other -> other.startsWith(path + ".")))
        .toList();
  }

  private void walk(Condition condition) {
    condition.patterns().forEach(this::pattern);
  }

  private void pattern(Pattern pattern) {
    Spoken fact = spoken(pattern);
    if (!pattern.name().isEmpty()) {
      facts.put(pattern.name(), fact);
    }
    pattern
        .bindings()
        .forEach(
            (variable, term) -> {
              term(term, fact);
              if (term instanceof Term.Component component) {
                lists.put(variable, new Within(fact, component.name()));
              }
            });
    pattern.comparisons().forEach(comparison -> comparison(comparison, fact));
  }

  private Spoken spoken(Pattern pattern) {
    if (pattern.from() instanceof Term.Variable list && lists.containsKey(list.name())) {
      Within within = lists.get(list.name());
      String path = within.fact().path() + Words.kebab(within.component()) + ".";
      return new Spoken(within.fact().section(), path, pattern.kind());
    }
    Class<?> type = pattern.kind().type();
    String section = SectionType.listing(type).map(SectionType::key).orElse(SectionParts.WHOLE);
    if (type == Partnership.class || SectionType.listing(type).isPresent()) {
      parts.computeIfAbsent(section, key -> new LinkedHashSet<>());
    }
    return new Spoken(section, "", pattern.kind());
  }

  private void comparison(Test.Comparison comparison, Spoken fact) {
    term(comparison.left(), fact);
    term(comparison.right(), fact);
    if (comparison.left() instanceof Term.Component part
        && comparison.right() instanceof Term.Literal literal
        && literal.value() instanceof String word) {
      blanks.putIfAbsent(word, fact.kind().components().get(part.name()));
    }
  }

  private void term(Term term, Spoken fact) {
    if (term instanceof Term.Component component && component.on() instanceof Term.Variable of) {
      Spoken owner = of.name().equals(Bindings.THIS) ? fact : facts.get(of.name());
      if (owner != null && isFileSection(owner)) {
        add(owner, component.name());
      }
    } else if (term instanceof Term.Size size) {
      term(size.list(), fact);
    } else if (term instanceof Term.Call call && call.on().name().equals(PARTNERSHIP)) {
      add(facts.get(PARTNERSHIP), "asOf");
    }
  }

  /** Standings and what is derived stand in no file. */
  private static boolean isFileSection(Spoken owner) {
    return owner.kind().stated();
  }

  private void add(Spoken owner, String component) {
    parts
        .computeIfAbsent(owner.section(), key -> new LinkedHashSet<>())
        .add(owner.path() + Words.kebab(component));
  }
}
