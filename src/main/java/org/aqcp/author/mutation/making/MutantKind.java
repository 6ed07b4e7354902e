package org.aqcp.author.mutation.making;

import org.aqcp.input.problem.Words;

/** A kind of mistake in a rule or threshold. */
public enum MutantKind {
  DROPPED_RULE,
  CHANGED_CONCLUSION,
  DROPPED_SENTENCE,
  DROPPED_LINE,
  NEGATED_SENTENCE,
  NEGATED_LINE,
  CHANGED_BLOCK,
  SHIFTED_THRESHOLD,
  SHIFTED_NUMBER,
  SWAPPED_WORD,
  HALVED_PAIR;

  public String key() {
    return Words.kebab(name());
  }
}
