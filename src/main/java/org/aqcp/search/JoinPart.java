package org.aqcp.search;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.aqcp.condition.Bindings;
import org.aqcp.condition.Condition;
import org.aqcp.condition.Join;
import org.aqcp.condition.Operator;
import org.aqcp.condition.Part;
import org.aqcp.condition.Pattern;
import org.aqcp.condition.Quantity;
import org.aqcp.condition.Term;
import org.aqcp.condition.Test;
import org.aqcp.search.edit.Blueprint;

/**
 * A part of a join to find a fact for.
 *
 * @param given the fact that it takes, or null
 * @param several whether it is one of several that are alike
 */
record JoinPart(Condition asked, Object given, boolean several) {
  /** More facts than this are not asked for at once. */
  private static final int MOST = 6;

  /**
   * The parts of a join; the conditions between its patterns are replaced by their own parts, as
   * often as they ask for them.
   *
   * @param given facts for its own patterns
   */
  static List<JoinPart> of(Join join, Iterator<?> given, Bindings bindings) {
    List<JoinPart> parts = new ArrayList<>();
    for (Condition part : join.parts()) {
      if (part instanceof Pattern) {
        parts.add(new JoinPart(part, given.hasNext() ? given.next() : null, false));
      } else {
        add(part, false, bindings, parts);
      }
    }
    return parts;
  }

  private static void add(
      Condition part, boolean several, Bindings bindings, List<JoinPart> parts) {
    long times = times(part, bindings);
    if (times == 0) {
      parts.add(new JoinPart(part, null, several));
    }
    for (long time = 0; time < times; time++) {
      for (Condition inner : part.of().parts()) {
        if (inner instanceof Pattern) {
          parts.add(new JoinPart(inner, null, several || times > 1));
        } else {
          add(inner, several || times > 1, bindings, parts);
        }
      }
    }
  }

  /** How many ways a condition asks for; 0 if that is not known, or they are too many. */
  private static long times(Condition part, Bindings bindings) {
    if (!(part instanceof Quantity quantity)) {
      return part instanceof Condition.Exists ? 1 : 0;
    }
    long needed = quantity.needed(bindings) + (quantity.operator() == Operator.MORE ? 1 : 0);
    boolean counts =
        switch (quantity.function()) {
          case COUNT, COUNT_DISTINCT -> quantity.wantsMore();
          case TOTAL, PERCENT -> false;
        };
    return counts && needed <= MOST ? needed : 0;
  }

  /** A list that is not reported, said to be empty, if nothing or little is to be in it. */
  Stream<Draft> emptied(Draft draft) {
    Term list = asked.wantsMore() ? null : asked.of().first().from();
    return Stream.ofNullable(list)
        .flatMap(term -> Part.of(term, draft.bindings()).stream())
        .filter(part -> part.value() == null)
        .flatMap(part -> draft.changed(part, List.of()).stream());
  }

  /** Whether it is found by the name of a fact that is found before. */
  boolean names(Pattern earlier) {
    return asked instanceof Pattern pattern
        && pattern.from() == null
        && pattern.tests().stream()
            .anyMatch(test -> test instanceof Test.Comparison c && isName(earlier, c.right()));
  }

  private static boolean isName(Pattern pattern, Term variable) {
    return pattern.bindings().get(variable.toString()) instanceof Term.Component component
        && Blueprint.of(pattern.kind().type()).required().contains(component.name());
  }
}
