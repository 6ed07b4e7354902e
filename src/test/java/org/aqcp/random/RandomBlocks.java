package org.aqcp.random;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.aqcp.condition.BlockOf;
import org.aqcp.condition.Sentence;
import org.aqcp.rules.sentence.SentenceBlocks;
import org.aqcp.rules.text.BlockHeader;

/**
 * Random blocks of some sentences, nested in each other.
 *
 * @param kinds what they may ask of their sentences
 */
public record RandomBlocks(Random random, List<Sentence> sentences, List<BlockOf> kinds) {
  private static final int MOST = 4;

  /** A block that is nested so deep at most. */
  public Sentence block(int depth) {
    List<Sentence> left = new ArrayList<>(sentences);
    List<Sentence> inner = new ArrayList<>();
    for (int more = 1 + random.nextInt(MOST); more > 0 && !left.isEmpty(); more--) {
      inner.add(
          depth > 1 && random.nextInt(3) == 0
              ? block(depth - 1)
              : left.remove(random.nextInt(left.size())));
    }
    BlockOf of = kinds.get(random.nextInt(kinds.size()));
    String number = of.isCounted() ? String.valueOf(random.nextInt(inner.size() + 1)) : "";
    return SentenceBlocks.block(1, new BlockHeader(of, number).text(), false, inner);
  }
}
