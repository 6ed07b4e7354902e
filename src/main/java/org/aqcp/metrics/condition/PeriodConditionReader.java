package org.aqcp.metrics.condition;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.aqcp.input.problem.Extent;
import org.aqcp.input.problem.InputProblem;
import org.aqcp.input.problem.Problems;
import org.aqcp.input.problem.Words;
import org.aqcp.input.yaml.Node;

/**
 * Reads the conditions of a file. A condition is text, or a list of which all must hold, or one of
 * the keys {@code all-of}, {@code any-of} and {@code none-of} with a list.
 */
public final class PeriodConditionReader {
  private static final int LONGEST = 2_000;
  private static final int MOST_TERMS = 200;
  private static final List<String> KEYS = List.of("all-of", "any-of", "none-of");

  private final Problems problems;
  private final TermTable terms;

  /**
   * A reader of the conditions of a file.
   *
   * @param named the file's terms
   * @param builtIn terms that every file has
   */
  public PeriodConditionReader(
      Problems problems, Optional<Node.Mapping> named, Map<String, PeriodCondition> builtIn) {
    this.problems = problems;
    Map<String, Node.Entry> written = named.map(Node.Mapping::entries).orElse(Map.of());
    this.terms = new TermTable(written, builtIn);
    terms.readWith(this::read);
    if (written.size() > MOST_TERMS) {
      problems.add(
          InputProblem.TOO_LARGE, named.get().place(), "more than " + MOST_TERMS + " terms", "");
      return;
    }
    written.forEach((name, entry) -> new TermName(name, entry).check(builtIn.keySet(), problems));
    written.keySet().forEach(terms::meaning);
  }

  /** Adds a warning for each term that no condition uses. Call it after reading all. */
  public void tellUnusedTerms(Optional<Node.Mapping> named) {
    for (String term : terms.unused()) {
      problems.add(
          ConditionProblem.UNUSED_TERM,
          problems.extent(named.orElseThrow().entries().get(term).keyPlace(), term),
          "no condition uses the term " + Words.quoted(term),
          "remove it, or use it");
    }
  }

  /** Reads a condition; empty if a problem was added. */
  public Optional<PeriodCondition> read(Node node) {
    Optional<PeriodCondition> read = parsed(node);
    if (read.isPresent() && ConditionSize.isTooLarge(read.get())) {
      problems.add(
          InputProblem.TOO_LARGE,
          node.place(),
          "the condition, with all its terms, is larger than a person would write",
          "split the measure, or say it more simply");
      return Optional.empty();
    }
    read.flatMap(NeverTrue::in)
        .ifPresent(
            never ->
                problems.add(
                    ConditionProblem.CONDITION_NEVER_TRUE,
                    never.place(),
                    never.message(),
                    "correct it, or leave it out"));
    return read;
  }

  private Optional<PeriodCondition> parsed(Node node) {
    if (node instanceof Node.Refused) {
      problems.passOver();
      return Optional.empty();
    }
    if (node instanceof Node.Scalar scalar && !Node.isBlank(node)) {
      return text(scalar);
    }
    if (node instanceof Node.Sequence list && !list.items().isEmpty()) {
      return all(list).map(AllOf::new);
    }
    if (node instanceof Node.Mapping keys && keys.entries().size() == 1) {
      return keyed(keys);
    }
    return refuse(node);
  }

  private Optional<PeriodCondition> keyed(Node.Mapping keys) {
    String key = keys.entries().keySet().iterator().next();
    Node value = keys.get(key).orElseThrow();
    if (!KEYS.contains(key) || !(value instanceof Node.Sequence list) || list.items().isEmpty()) {
      return refuse(keys);
    }
    return all(list)
        .map(
            parts ->
                switch (key) {
                  case "all-of" -> new AllOf(parts);
                  case "any-of" -> new SomeOf(parts);
                  default -> new Negated(new SomeOf(parts));
                });
  }

  /** All conditions of a list; empty if one has a problem. */
  private Optional<List<PeriodCondition>> all(Node.Sequence list) {
    List<PeriodCondition> parts = new ArrayList<>();
    list.items().forEach(item -> parsed(item).ifPresent(parts::add));
    return parts.size() == list.items().size() ? Optional.of(parts) : Optional.empty();
  }

  private Optional<PeriodCondition> refuse(Node node) {
    problems.add(
        ConditionProblem.INVALID_CONDITION,
        node.place(),
        "this is not a condition",
        "write text such as `exit is known`, or `all-of`, `any-of` or `none-of` with a list");
    return Optional.empty();
  }

  private Optional<PeriodCondition> text(Node.Scalar scalar) {
    if (scalar.text().length() > LONGEST) {
      problems.add(
          InputProblem.TOO_LARGE,
          scalar.place(),
          "a condition is longer than " + LONGEST + " characters",
          "give parts of it names under `terms`");
      return Optional.empty();
    }
    PlacedText text = new PlacedText(scalar, problems);
    try {
      return Optional.of(new ConditionParser(text, terms).parse());
    } catch (ConditionSlip slip) {
      Extent extent = text.extent(slip.token);
      problems.add(slip.kind, extent, slip.getMessage(), slip.advice, Optional.empty());
    } catch (TermRefused told) {
      problems.passOver();
    }
    return Optional.empty();
  }
}
