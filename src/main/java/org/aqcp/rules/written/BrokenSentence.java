package org.aqcp.rules.written;

import java.util.List;
import java.util.Optional;
import org.aqcp.input.problem.Extent;
import org.aqcp.input.problem.Problem;
import org.aqcp.rules.text.Line;
import org.aqcp.rules.text.RuleProblem;
import org.aqcp.rules.text.RuleText;
import org.aqcp.rules.text.SourceFile;
import org.aqcp.rules.vocabulary.Vocabulary;

/** A sentence that goes on in the next line, which looks like two sentences that fit no phrase. */
final class BrokenSentence {
  private BrokenSentence() {}

  /** The problem of a sentence and the next one; empty if they are two. */
  static Optional<Problem> at(
      int index, List<RuleText.SentenceText> all, SourceFile file, Vocabulary vocabulary) {
    if (index + 1 == all.size()) {
      return Optional.empty();
    }
    List<Line> lines = all.get(index).lines();
    if (all.get(index).header().isPresent() || all.get(index + 1).header().isPresent()) {
      return Optional.empty();
    }
    Line begin = lines.get(lines.size() - 1);
    Line rest = all.get(index + 1).sentence();
    String whole = begin.text() + " " + rest.text();
    if (vocabulary.fits(rest.text(), false) || !vocabulary.fits(whole, false)) {
      return Optional.empty();
    }
    return Optional.of(
        new Problem(
                RuleProblem.UNKNOWN_SENTENCE,
                file.name(),
                new Extent(begin.place(), rest.extent().until()),
                "this sentence is on two lines",
                "write it on one line")
            .fixedBy(whole));
  }
}
