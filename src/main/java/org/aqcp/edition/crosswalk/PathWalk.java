package org.aqcp.edition.crosswalk;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.aqcp.condition.Bindings;
import org.aqcp.condition.ComparedAmount;
import org.aqcp.condition.Comparing;
import org.aqcp.condition.Condition;
import org.aqcp.condition.Join;
import org.aqcp.condition.Pattern;
import org.aqcp.condition.Quantity;
import org.aqcp.condition.Term;
import org.aqcp.condition.Test;
import org.aqcp.input.problem.Words;
import org.aqcp.partnership.facts.Partnership;
import org.aqcp.partnership.facts.SectionType;

/** Collects the paths of the parts that conditions read, and which facts they ask for. */
final class PathWalk {
  private static final String PARTNERSHIP = "$partnership";

  /** The same in all partnerships that are compared. */
  private static final String AS_OF = "as-of";

  private final List<ReadFacts.AskedFact> asked = new ArrayList<>();
  private final Map<String, Set<String>> parts = new TreeMap<>();

  /** Where facts are that variables are bound to: the prefix of the paths of their parts. */
  private final Map<String, String> facts = new HashMap<>(Map.of(PARTNERSHIP, ""));

  /** The paths of parts that variables are bound to. */
  private final Map<String, String> values = new HashMap<>();

  private boolean isUnclear;

  ReadFacts read() {
    return new ReadFacts(asked, parts, isUnclear);
  }

  void condition(Condition condition) {
    condition.as(
        new Condition.Forms<>(
            this::pattern,
            exists -> join(exists.of()),
            absent -> join(absent.of()),
            this::every,
            this::quantity,
            this::comparing));
  }

  private boolean every(Condition.Every every) {
    pattern(every.domain());
    return tests(every.tests());
  }

  private boolean quantity(Quantity quantity) {
    join(quantity.of());
    facts.put(Bindings.THIS, prefix(quantity.of().last()));
    tests(quantity.passing().tests());
    quantity.passing().parts().forEach(this::condition);
    return term(quantity.counted());
  }

  private boolean comparing(Comparing comparing) {
    for (ComparedAmount amount : List.of(comparing.left(), comparing.right())) {
      if (!amount.isSize()) {
        join(amount.facts());
      }
      term(amount.counted());
    }
    return true;
  }

  private boolean join(Join join) {
    join.parts().forEach(this::condition);
    return true;
  }

  private boolean pattern(Pattern pattern) {
    String prefix = prefix(pattern);
    if (pattern.from() == null && pattern.kind().type() != Partnership.class) {
      asked.add(new ReadFacts.AskedFact(kind(pattern), FixedValues.of(pattern.tests())));
    }
    facts.put(Bindings.THIS, prefix);
    if (!pattern.name().isEmpty()) {
      facts.put(pattern.name(), prefix);
    }
    term(pattern.from());
    pattern
        .bindings()
        .forEach(
            (variable, term) -> {
              term(term);
              path(term).ifPresent(path -> values.put(variable, path));
            });
    return tests(pattern.tests());
  }

  private static String kind(Pattern pattern) {
    Class<?> type = pattern.kind().type();
    return SectionType.listing(type).map(SectionType::key).orElse(pattern.kind().name());
  }

  /** The prefix of the paths of a fact's parts. */
  private String prefix(Pattern pattern) {
    if (pattern.kind().type() == Partnership.class) {
      return "";
    }
    if (pattern.from() == null) {
      return kind(pattern) + ".";
    }
    isUnclear |= path(pattern.from()).isEmpty();
    return path(pattern.from()).orElse("") + ".";
  }

  private boolean tests(List<Test> tests) {
    new Test.All(tests).comparisons().forEach(this::comparison);
    return true;
  }

  private void comparison(Test.Comparison comparison) {
    term(comparison.left());
    term(comparison.right());
    if (comparison.right() instanceof Term.Literal literal
        && literal.value() instanceof String word) {
      path(comparison.left())
          .filter(parts::containsKey)
          .ifPresent(path -> parts.get(path).add(word));
    }
  }

  private boolean term(Term term) {
    if (term instanceof Term.Size size) {
      return term(size.list());
    }
    if (term instanceof Term.Component component) {
      path(component)
          .ifPresentOrElse(
              path -> {
                if (!path.equals(AS_OF)) {
                  parts.putIfAbsent(path, new HashSet<>());
                }
              },
              () -> isUnclear = true);
    }
    return true;
  }

  /** The path of the part that a term is the value of; empty if it is none, or is not known. */
  private Optional<String> path(Term term) {
    if (term instanceof Term.Variable variable) {
      return Optional.ofNullable(values.get(variable.name()));
    }
    if (term instanceof Term.Component component && component.on() instanceof Term.Variable of) {
      return Optional.ofNullable(facts.get(of.name()))
          .map(prefix -> prefix + Words.kebab(component.name()));
    }
    return Optional.empty();
  }
}
