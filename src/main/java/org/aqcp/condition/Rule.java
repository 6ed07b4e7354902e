package org.aqcp.condition;

import java.util.List;

/**
 * A rule.
 *
 * @param on the id of the indicator that it concludes on, or the kind of group for a roll-up rule
 * @param rollUp whether it concludes on a group rather than on an indicator
 * @param conclusion the status that it concludes when all its sentences hold
 * @param file its file, relative to the home folder
 * @param line the line where it begins
 */
public record Rule(
    String name,
    String on,
    boolean rollUp,
    Status conclusion,
    List<Sentence> sentences,
    String file,
    int line) {
  public Rule {
    sentences = List.copyOf(sentences);
  }

  /** This rule with another conclusion and other sentences. */
  public Rule saying(Status conclusion, List<Sentence> sentences) {
    return new Rule(name, on, rollUp, conclusion, sentences, file, line);
  }

  /** All its sentences, those of blocks too, in the order of their lines. */
  public List<Sentence> allSentences() {
    return sentences.stream().flatMap(sentence -> sentence.withInner().stream()).toList();
  }
}
