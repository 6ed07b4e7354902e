package org.aqcp.author.check;

import java.util.ArrayList;
import java.util.List;
import org.aqcp.condition.BlockOf;
import org.aqcp.condition.Sentence;
import org.aqcp.condition.SentenceBlock;
import org.aqcp.logic.Logic;
import org.aqcp.logic.LogicalRule;

/** A sentence as it is written, and what it says in normal form. */
record LogicalLine(Sentence sentence, Logic logic) {
  static List<LogicalLine> of(LogicalRule rule) {
    return of(rule.rule().sentences(), rule.sentences());
  }

  private static List<LogicalLine> of(List<Sentence> sentences, List<Logic> logic) {
    List<LogicalLine> lines = new ArrayList<>();
    for (int i = 0; i < sentences.size(); i++) {
      lines.add(new LogicalLine(sentences.get(i), logic.get(i)));
    }
    return lines;
  }

  /** The sentences of the block that it is; none otherwise. */
  List<LogicalLine> inner() {
    return of(sentence.inner(), logic.inner());
  }

  /** Whether it is a block with one of these headers. */
  boolean isBlock(BlockOf... headers) {
    return sentence.condition() instanceof SentenceBlock block
        && List.of(headers).contains(block.of());
  }

  /**
   * Whether it says everything that another does. Sentences about different numbers of facts are
   * not compared: one about documents, next to one about documents and their signatories, still
   * helps the reader.
   */
  boolean saysAllOf(LogicalLine other) {
    return logic.isAsWideAs(other.logic) && logic.implies(other.logic);
  }

  String quoted() {
    return "`" + sentence.text() + "` in line " + sentence.line();
  }
}
