package org.aqcp.rules.text;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Function;
import org.aqcp.input.problem.Problem;

/** Puts the sentences of one rule into the blocks that they are indented under. */
final class BlockLines {
  /** How deep blocks may be nested. */
  private static final int DEEPEST = 5;

  private final List<RuleText.SentenceText> sentences;
  private final Function<Line, String> indent;
  private final LineProblems wrong;
  private final List<Problem> problems;
  private final Deque<RuleText.SentenceText> open = new ArrayDeque<>();
  private RuleText.SentenceText last;

  /**
   * The lines of one rule.
   *
   * @param sentences of the rule, which are added to
   * @param indent the blanks before a line
   */
  BlockLines(
      List<RuleText.SentenceText> sentences,
      Function<Line, String> indent,
      LineProblems wrong,
      List<Problem> problems) {
    this.sentences = sentences;
    this.indent = indent;
    this.wrong = wrong;
    this.problems = problems;
  }

  /** Adds a sentence, or the header of a block, where its indentation says. */
  void add(Line line) {
    while (!open.isEmpty() && !isWithin(open.peek(), line)) {
      close(open.pop());
    }
    List<RuleText.SentenceText> into = open.isEmpty() ? sentences : open.peek().inner();
    last = new RuleText.SentenceText(line, new ArrayList<>(), new ArrayList<>());
    into.add(last);
    if (last.isBlock()) {
      if (open.size() == DEEPEST) {
        problems.add(wrong.tooDeep(line, DEEPEST));
      }
      open.push(last);
    }
  }

  /** Adds a line that narrows the sentence above. */
  void narrow(Line line) {
    if (last == null) {
      problems.add(wrong.narrowsNothing(line));
    } else if (last.isBlock()) {
      problems.add(wrong.narrowsBlock(line));
    } else {
      last.narrowing().add(line);
    }
  }

  /** Ends what is still open. */
  void end() {
    while (!open.isEmpty()) {
      close(open.pop());
    }
  }

  private boolean isWithin(RuleText.SentenceText block, Line line) {
    String outer = indent.apply(block.sentence());
    String own = indent.apply(line);
    if (!own.startsWith(outer) && !outer.startsWith(own)) {
      problems.add(wrong.mixedIndent(line));
    }
    return own.length() > outer.length();
  }

  private void close(RuleText.SentenceText block) {
    if (block.inner().isEmpty()) {
      problems.add(wrong.emptyBlock(block.sentence()));
    }
  }
}
