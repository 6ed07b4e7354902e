package org.aqcp.explanation.remedy;

import java.util.ArrayList;
import java.util.List;
import org.aqcp.condition.BlockOf;
import org.aqcp.condition.Rule;
import org.aqcp.condition.Sentence;
import org.aqcp.condition.SentenceBlock;

/**
 * The ways in which a rule can come to hold: of each block that asks for any of its sentences, one.
 * Each is searched by itself, because the one with the fewest changes may make another indicator
 * worse.
 */
final class Alternatives {
  /** With more of them, the search within the block picks one. */
  private static final int MOST = 12;

  private Alternatives() {}

  static List<Rule> of(Rule rule) {
    List<List<Sentence>> ways = List.of(List.of());
    for (Sentence sentence : rule.sentences()) {
      List<Sentence> choices = choices(sentence);
      if (ways.size() * choices.size() > MOST) {
        return List.of(rule);
      }
      ways = extended(ways, choices);
    }
    return ways.stream().map(way -> rule.saying(rule.conclusion(), way)).toList();
  }

  private static List<Sentence> choices(Sentence sentence) {
    return sentence.condition() instanceof SentenceBlock block && block.of() == BlockOf.ANY
        ? block.sentences().stream().flatMap(inner -> choices(inner).stream()).toList()
        : List.of(sentence);
  }

  private static List<List<Sentence>> extended(List<List<Sentence>> ways, List<Sentence> choices) {
    List<List<Sentence>> extended = new ArrayList<>();
    for (List<Sentence> way : ways) {
      for (Sentence choice : choices) {
        List<Sentence> longer = new ArrayList<>(way);
        longer.add(choice);
        extended.add(longer);
      }
    }
    return extended;
  }
}
