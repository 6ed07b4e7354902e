package org.aqcp.author.mutation.making;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.aqcp.condition.Condition;
import org.aqcp.condition.Kind;
import org.aqcp.condition.Pattern;
import org.aqcp.condition.Term;
import org.aqcp.condition.Test;
import org.aqcp.input.record.PartMarks;

/** Finds the words next to a word in the list of allowed words of a part. */
final class AllowedNeighbours {
  private AllowedNeighbours() {}

  /** The next and previous words of each part that the condition compares with the word. */
  static Set<String> of(String word, Condition condition) {
    Set<String> neighbours = new TreeSet<>();
    for (Pattern pattern : condition.patterns()) {
      for (Test.Comparison test : pattern.comparisons()) {
        if (test.right().equals(new Term.Literal(word))
            && test.left() instanceof Term.Component part
            && part.ofThis()) {
          neighbours.addAll(beside(word, pattern.kind(), part.name()));
        }
      }
    }
    neighbours.remove(word);
    return neighbours;
  }

  private static List<String> beside(String word, Kind kind, String part) {
    List<String> words = PartMarks.of(kind.components().get(part)).words();
    int at = words.indexOf(word);
    List<String> beside = new ArrayList<>();
    if (at >= 0) {
      beside.add(words.get((at + 1) % words.size()));
      beside.add(words.get((at + words.size() - 1) % words.size()));
    }
    return beside;
  }
}
