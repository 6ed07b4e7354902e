package org.aqcp.author.scaffold;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.aqcp.condition.Condition;
import org.aqcp.condition.Kind;
import org.aqcp.condition.Operator;
import org.aqcp.condition.Pattern;
import org.aqcp.condition.Quantity;
import org.aqcp.input.problem.Words;
import org.aqcp.partnership.facts.SectionType;
import org.aqcp.rules.vocabulary.Phrase;
import org.aqcp.rules.vocabulary.PhraseMeaning;
import org.aqcp.rules.vocabulary.Vocabulary;

/**
 * Two phrases about one section, to start rules with: there are at least n of its facts, and there
 * is one.
 */
record StartingSentence(SectionType section, Phrase many, Phrase one) {
  private static final String BLANK = "{n}";

  /** Finds a pair in the vocabulary, preferably about pathways, as they are the main subject. */
  static Optional<StartingSentence> in(Vocabulary vocabulary) {
    Map<Kind, Phrase> many = new LinkedHashMap<>();
    Map<Kind, Phrase> one = new LinkedHashMap<>();
    for (Phrase phrase : vocabulary.sayable()) {
      if (!phrase.narrows()) {
        PhraseMeaning.of(phrase).forEach(condition -> collect(phrase, condition, many, one));
      }
    }
    List<StartingSentence> pairs = new ArrayList<>();
    for (Kind kind : many.keySet()) {
      if (one.containsKey(kind)) {
        SectionType.listing(kind.type())
            .map(section -> new StartingSentence(section, many.get(kind), one.get(kind)))
            .ifPresent(pairs::add);
      }
    }
    return pairs.stream().min(Comparator.comparing(pair -> pair.section != SectionType.PATHWAYS));
  }

  private static void collect(
      Phrase phrase, Condition condition, Map<Kind, Phrase> many, Map<Kind, Phrase> one) {
    if (condition instanceof Quantity quantity
        && quantity.function() == Quantity.Function.COUNT
        && quantity.operator() == Operator.AT_LEAST
        && asksNothing(quantity.of().parts())
        && phrase.shown().contains(BLANK)) {
      many.putIfAbsent(quantity.of().first().kind(), phrase);
    } else if (condition instanceof Condition.Exists exists && asksNothing(exists.of().parts())) {
      one.putIfAbsent(exists.of().first().kind(), phrase);
    }
  }

  private static boolean asksNothing(List<Condition> parts) {
    return parts.size() == 1
        && parts.get(0) instanceof Pattern pattern
        && pattern.tests().isEmpty()
        && pattern.bindings().isEmpty();
  }

  String several(String number) {
    return many.shown().replace(BLANK, number);
  }

  /** Such as {@code pathways are on offer}. */
  String severalInShort() {
    return many.shown().replaceFirst("^At least " + java.util.regex.Pattern.quote(BLANK) + " ", "");
  }

  String single() {
    return one.shown();
  }

  String noun() {
    return Words.spoken(section.of().getSimpleName());
  }

  String nouns() {
    return section.key().replace('-', ' ');
  }
}
