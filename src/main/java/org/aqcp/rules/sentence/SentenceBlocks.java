package org.aqcp.rules.sentence;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.aqcp.condition.RuleMethod;
import org.aqcp.condition.Sentence;
import org.aqcp.condition.SentenceBlock;
import org.aqcp.condition.Term;
import org.aqcp.rules.language.Scope;
import org.aqcp.rules.text.BlockHeader;
import org.aqcp.rules.text.RuleText;

/** Makes blocks of the sentences in them. */
public final class SentenceBlocks {
  private SentenceBlocks() {}

  /**
   * A sentence, or a block of those in it; empty if one of them cannot be read or there is none.
   *
   * @param plain reads a sentence that is no block; it is given them in their order
   */
  public static Optional<Sentence> of(
      RuleText.SentenceText text,
      boolean rollUp,
      Function<RuleText.SentenceText, Optional<Sentence>> plain) {
    Optional<BlockHeader> header = text.header();
    if (header.isEmpty()) {
      return plain.apply(text);
    }
    List<Sentence> inner = new ArrayList<>();
    // each is read even if one before cannot be, so that all of their problems are found
    text.inner().forEach(one -> of(one, rollUp, plain).ifPresent(inner::add));
    return !inner.isEmpty() && inner.size() == text.inner().size()
        ? Optional.of(block(text.sentence().place().line(), text.sentence().text(), rollUp, inner))
        : Optional.empty();
  }

  /** The block of a header and the sentences below it. */
  public static Sentence block(int line, String header, boolean rollUp, List<Sentence> inner) {
    BlockHeader read = BlockHeader.of(header).orElseThrow();
    List<String> lines = new ArrayList<>(List.of(header));
    for (Sentence sentence : inner) {
      sentence.lines().forEach(one -> lines.add(Sentence.INDENT + one));
    }
    SentenceBlock block = new SentenceBlock(read.of(), number(read.number(), rollUp), inner);
    return Sentence.of(line, lines, block);
  }

  private static Term number(String number, boolean rollUp) {
    if (number.isEmpty()) {
      return null;
    }
    if (!number.startsWith("`")) {
      return new Term.Literal(Integer.valueOf(number));
    }
    return new Term.Call(
        new Term.Variable(rollUp ? Scope.GROUP : Scope.INDICATOR),
        rollUp ? RuleMethod.GROUP_THRESHOLD : RuleMethod.THRESHOLD,
        new Term.Literal(number.substring(1, number.length() - 1)));
  }
}
