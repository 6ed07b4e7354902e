package org.aqcp.condition;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * One sentence of a rule and what it requires.
 *
 * @param line the line of the rule's file where it begins
 * @param lines the sentence, followed by the lines that narrow it; of a block, those of its
 *     sentences, each further in by {@link #INDENT}
 * @param thresholds the names of the indicator's thresholds that the condition uses
 */
public record Sentence(
    int line, List<String> lines, List<String> thresholds, Requirement condition) {
  /** What a line of a block is further in than its header. */
  public static final String INDENT = "    ";

  public Sentence {
    lines = List.copyOf(lines);
    thresholds = List.copyOf(thresholds);
  }

  /** A sentence of a rule file, with the thresholds that its condition asks for. */
  public static Sentence of(int line, List<String> lines, Requirement condition) {
    return new Sentence(line, lines, Thresholds.of(condition), condition);
  }

  /** The sentence as it is written, taken to mean something else. */
  public Sentence meaning(Requirement other) {
    return new Sentence(line, lines, thresholds, other);
  }

  public String text() {
    return lines.stream().map(String::strip).collect(Collectors.joining(" "));
  }

  /** The thresholds that it uses itself: of a block, the one in its header. */
  public List<String> ownThresholds() {
    return condition instanceof SentenceBlock block
        ? Thresholds.of(new SentenceBlock(block.of(), block.number(), List.of()))
        : thresholds;
  }

  /** The sentences of the block that it is; none otherwise. */
  public List<Sentence> inner() {
    return condition instanceof SentenceBlock block ? block.sentences() : List.of();
  }

  /** Itself and, of a block, all sentences in it, in the order of their lines. */
  public List<Sentence> withInner() {
    List<Sentence> all = new ArrayList<>(List.of(this));
    inner().forEach(sentence -> all.addAll(sentence.withInner()));
    return all;
  }
}
