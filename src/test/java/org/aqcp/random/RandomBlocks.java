package org.aqcp.random;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.aqcp.condition.BlockOf;
import org.aqcp.condition.Sentence;
import org.aqcp.rules.sentence.SentenceBlocks;
import org.aqcp.rules.text.BlockHeader;

/** Random blocks of some sentences, nested in each other. */
public record RandomBlocks(Random random, List<Sentence> sentences) {
  private static final int MOST = 4;

  /** A block that is nested so deep at most. */
  public Sentence block(int depth) {
    List<Sentence> inner = new ArrayList<>();
    for (int left = 1 + random.nextInt(MOST); left > 0; left--) {
      inner.add(
          depth > 1 && random.nextInt(3) == 0
              ? block(depth - 1)
              : sentences.get(random.nextInt(sentences.size())));
    }
    BlockOf of = BlockOf.values()[random.nextInt(BlockOf.values().length)];
    String number = of.isCounted() ? String.valueOf(random.nextInt(inner.size() + 1)) : "";
    return SentenceBlocks.block(1, new BlockHeader(of, number).text(), false, inner);
  }
}
