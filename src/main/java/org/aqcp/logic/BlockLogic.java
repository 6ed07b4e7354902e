package org.aqcp.logic;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.aqcp.condition.Bindings;
import org.aqcp.condition.Operator;
import org.aqcp.condition.Range;
import org.aqcp.condition.SentenceBlock;
import org.aqcp.condition.Term;
import org.aqcp.condition.Truth;

/** What follows from the number of sentences of a block that hold. It may miss what does. */
final class BlockLogic {
  private final SentenceBlock block;
  private final List<Logic> sentences;
  // null until it is asked for
  private Boolean impossible;
  private Truth alone;

  BlockLogic(SentenceBlock block) {
    this.block = block;
    this.sentences = block.sentences().stream().map(one -> new Logic(one.condition())).toList();
  }

  boolean impossible() {
    if (impossible == null) {
      impossible =
          alone() == Truth.FALSE || (least() == sentences.size() && anyTwoExclude(sentences));
    }
    return impossible;
  }

  boolean certain() {
    return alone() == Truth.TRUE;
  }

  /** Its truth as far as those of its sentences tell that always or never hold. */
  private Truth alone() {
    if (alone == null) {
      alone = reads(count(Logic::certain), sentences.size() - count(Logic::impossible));
    }
    return alone;
  }

  private static boolean anyTwoExclude(List<Logic> all) {
    for (int i = 0; i < all.size(); i++) {
      for (int j = 0; j < i; j++) {
        if (all.get(i).excludes(all.get(j))) {
          return true;
        }
      }
    }
    return false;
  }

  Set<Truth> truths() {
    long always = count(one -> one.truths().equals(EnumSet.of(Truth.TRUE)));
    long never = count(one -> one.truths().equals(EnumSet.of(Truth.FALSE)));
    Truth read = reads(always, sentences.size() - never);
    return read == Truth.UNKNOWN ? EnumSet.allOf(Truth.class) : EnumSet.of(read);
  }

  /** So many hold that one of them implies another requirement. */
  boolean implies(Logic other) {
    return sentences.size() - count(one -> one.implies(other)) < least();
  }

  /** Another requirement makes enough of them hold, or fail. */
  boolean isImpliedBy(Logic other) {
    long fail = count(other::excludes);
    return reads(count(other::implies), sentences.size() - fail) == Truth.TRUE;
  }

  /** So many hold that one of them excludes another requirement, or that makes too many hold. */
  boolean excludes(Logic other) {
    return sentences.size() - count(one -> one.excludes(other)) < least()
        || count(other::implies) > most();
  }

  /** The truth of a block of which between so many sentences hold. */
  private Truth reads(long min, long max) {
    return isKnown()
        ? new Range(min, max).compare(block.of().operator(), block.needed(Bindings.NONE))
        : Truth.UNKNOWN;
  }

  /** How many hold at least where it does. */
  private long least() {
    return isKnown() && block.of().operator() != Operator.AT_MOST ? block.needed(Bindings.NONE) : 0;
  }

  private long most() {
    return isKnown() && block.of().operator() != Operator.AT_LEAST
        ? block.needed(Bindings.NONE)
        : sentences.size();
  }

  /** Whether its number is known. It is not if the framework version lacks the threshold. */
  private boolean isKnown() {
    return !block.of().isCounted() || block.number() instanceof Term.Literal;
  }

  private long count(Predicate<Logic> of) {
    return sentences.stream().filter(of).count();
  }

  List<Logic> sentences() {
    return sentences;
  }
}
