package org.aqcp.author.mutation.making;

import org.aqcp.input.problem.Words;

/** A way in which a rule or a threshold can be got wrong. */
public enum MutantKind {
  DROPPED_RULE,
  CHANGED_CONCLUSION,
  DROPPED_SENTENCE,
  DROPPED_LINE,
  NEGATED_SENTENCE,
  NEGATED_LINE,
  SHIFTED_THRESHOLD,
  SHIFTED_NUMBER,
  SWAPPED_WORD,
  HALVED_PAIR;

  /** As it stands in files. */
  public String key() {
    return Words.kebab(name());
  }
}
