package org.aqcp.author.check;

import java.util.ArrayList;
import java.util.List;
import org.aqcp.condition.BlockOf;

/** Checks the sentences of blocks, with what holds wherever they count. */
record BlockSentences(LogicProblems wrong) {
  /** Adds that a sentence, or one that its block needs, can never hold with some others, if so. */
  boolean addIfDead(LogicalLine line, List<LogicalLine> with) {
    if (line.isBlock(BlockOf.ALL) && addIfOneIsDead(line.inner(), with)) {
      return true;
    }
    if (line.logic().impossible()) {
      wrong.neverHolds(line, "no facts can make this sentence hold");
      return true;
    }
    for (LogicalLine other : with) {
      if (line.logic().excludes(other.logic())) {
        wrong.neverHolds(line, "this can never hold together with " + other.quoted());
        return true;
      }
    }
    return false;
  }

  private boolean addIfOneIsDead(List<LogicalLine> all, List<LogicalLine> with) {
    List<LogicalLine> before = new ArrayList<>(with);
    for (LogicalLine line : all) {
      if (addIfDead(line, before)) {
        return true;
      }
      before.add(line);
    }
    return false;
  }

  /** Adds what is wrong with the sentences of a block, if it is one. */
  void addWithin(LogicalLine block, List<LogicalLine> with) {
    List<LogicalLine> lines = block.inner();
    for (LogicalLine line : lines) {
      List<LogicalLine> given = new ArrayList<>(with);
      if (block.isBlock(BlockOf.ALL)) {
        given.addAll(lines);
        given.remove(line);
      }
      if (!addIfItChangesNothing(line, block, with)) {
        addWithin(line, given);
      }
    }
  }

  private boolean addIfItChangesNothing(
      LogicalLine line, LogicalLine block, List<LogicalLine> with) {
    List<LogicalLine> lines = block.inner();
    if (block.isBlock(BlockOf.ALL, BlockOf.NOT_ALL)) {
      List<LogicalLine> all = new ArrayList<>(with);
      all.addAll(lines);
      return wrong.addIfImplied(line, all);
    }
    if (block.isBlock(BlockOf.NONE, BlockOf.AT_MOST)) {
      return block.isBlock(BlockOf.NONE) && addIfAnotherHolds(line, lines);
    }
    return addIfDead(line, with) || (block.isBlock(BlockOf.ANY) && addIfAnotherHolds(line, lines));
  }

  /** Where any sentence is enough, one that never holds without another adds nothing. */
  private boolean addIfAnotherHolds(LogicalLine line, List<LogicalLine> lines) {
    for (LogicalLine other : lines) {
      boolean first = lines.indexOf(other) > lines.indexOf(line);
      boolean same = other.logic().implies(line.logic());
      if (!other.equals(line) && line.saysAllOf(other) && !(first && same)) {
        wrong.redundant(line, other.quoted() + " holds wherever this does");
        return true;
      }
    }
    return false;
  }
}
