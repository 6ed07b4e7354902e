package org.aqcp.condition;

import java.util.List;

/**
 * One rule.
 *
 * @param on the id of the indicator that it concludes on; for a roll-up rule the kind of group
 * @param rollUp whether it concludes on a group rather than on an indicator
 * @param conclusion what it concludes when all its sentences hold
 * @param file that it stands in, as a reader of the home folder would name it
 * @param line where it begins
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

  /** The rule of this name and place, with another conclusion or other sentences. */
  public Rule saying(Status conclusion, List<Sentence> sentences) {
    return new Rule(name, on, rollUp, conclusion, sentences, file, line);
  }
}
