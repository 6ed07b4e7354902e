package org.aqcp.author.mutation.making;

import java.util.ArrayList;
import java.util.List;
import org.aqcp.condition.BlockOf;
import org.aqcp.condition.SentenceBlock;
import org.aqcp.condition.Term;
import org.aqcp.rules.text.BlockHeader;

/** Makes the mutants of the header of a block. */
final class BlockMutants {
  /** A block with another header. */
  record Changed(MutantKind kind, String header, SentenceBlock block) {}

  private final SentenceBlock block;
  private final List<Changed> all = new ArrayList<>();

  private BlockMutants(SentenceBlock block) {
    this.block = block;
  }

  static List<Changed> of(SentenceBlock block) {
    BlockMutants mutants = new BlockMutants(block);
    switch (block.of()) {
      case ANY -> mutants.add(BlockOf.NONE, BlockOf.ALL);
      case ALL -> mutants.add(BlockOf.NOT_ALL, BlockOf.ANY);
      case NONE -> mutants.add(BlockOf.ANY, BlockOf.NOT_ALL);
      case NOT_ALL -> mutants.add(BlockOf.ALL, BlockOf.NONE);
      case AT_LEAST -> mutants.counted(BlockOf.AT_MOST);
      case AT_MOST, EXACTLY -> mutants.counted(BlockOf.AT_LEAST);
    }
    return mutants.all;
  }

  /** The opposite, and what is easily confused with it. */
  private void add(BlockOf opposite, BlockOf other) {
    add(MutantKind.NEGATED_SENTENCE, opposite, "", null);
    add(MutantKind.CHANGED_BLOCK, other, "", null);
  }

  private void counted(BlockOf other) {
    if (!(block.number() instanceof Term.Literal literal)) {
      // the threshold is shifted elsewhere
      Term.Call threshold = (Term.Call) block.number();
      add(
          MutantKind.CHANGED_BLOCK,
          other,
          "`" + threshold.threshold().orElseThrow() + "`",
          threshold);
      return;
    }
    int number = ((Number) literal.value()).intValue();
    add(MutantKind.CHANGED_BLOCK, other, number);
    add(MutantKind.SHIFTED_NUMBER, block.of(), number + 1);
    if (number > 0) {
      add(MutantKind.SHIFTED_NUMBER, block.of(), number - 1);
    }
  }

  private void add(MutantKind kind, BlockOf of, int number) {
    add(kind, of, String.valueOf(number), new Term.Literal(number));
  }

  private void add(MutantKind kind, BlockOf of, String said, Term number) {
    all.add(
        new Changed(
            kind,
            new BlockHeader(of, said).text(),
            new SentenceBlock(of, number, block.sentences())));
  }
}
