package org.aqcp.rules.grammar;

/** Names for the variables of one sentence, of which no two are the same in a rule. */
final class VariableNames {
  private final int sentence;
  private int given;

  /**
   * Names for a sentence.
   *
   * @param sentence its number in its rule
   */
  VariableNames(int sentence) {
    this.sentence = sentence;
  }

  String next() {
    given++;
    return "$v" + given + "_" + sentence;
  }
}
