package org.aqcp.logic;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.aqcp.condition.Condition;
import org.aqcp.condition.Requirement;
import org.aqcp.condition.SentenceBlock;
import org.aqcp.condition.Truth;

/**
 * What a sentence requires in normal form, comparable with others of the same rule or indicator.
 * What is known of it alone is found once, as each is compared with many.
 */
public final class Logic {
  /** Blocks that are nested deeper together are only compared as a whole: it would take long. */
  private static final int DEEPEST = 4;

  private final Requirement plain;
  // one of both, the other is null
  private final BlockLogic block;
  private final PlainLogic condition;

  /**
   * A requirement in normal form.
   *
   * @param plain the requirement with thresholds replaced by numbers and variables named by what
   *     they are bound to
   */
  public Logic(Requirement plain) {
    this.plain = plain;
    this.block = plain instanceof SentenceBlock of ? new BlockLogic(of) : null;
    this.condition = plain instanceof Condition of ? new PlainLogic(of) : null;
  }

  /** Normalizes a requirement of a rule on an indicator with these thresholds. */
  public static Logic of(Requirement requirement, Map<String, Integer> thresholds) {
    return new Logic(NormalForm.of(requirement, thresholds));
  }

  /** The requirement in normal form. */
  public Requirement plain() {
    return plain;
  }

  /** Whether it can never hold. */
  public boolean impossible() {
    return isBlock() ? block.impossible() : condition.impossible();
  }

  /** Whether it holds for every partnership that reports everything. */
  public boolean certain() {
    return isBlock() ? block.certain() : condition.certain();
  }

  /**
   * The truth values that it can have in the open reading, as far as the bounds of its number tell:
   * counts are never negative, and shares never exceed 100 percent.
   */
  public Set<Truth> truths() {
    return isBlock() ? block.truths() : condition.truths();
  }

  /** The sentences of the block that it is; none otherwise. */
  public List<Logic> inner() {
    return isBlock() ? block.sentences() : List.of();
  }

  /** Whether both join at most the same number of patterns. */
  public boolean isAsWideAs(Logic other) {
    return width() == other.width();
  }

  private long width() {
    return plain.conditions().stream()
        .mapToLong(condition -> JoinLogic.patterns(condition.of()))
        .max()
        .orElse(0);
  }

  /** Whether the other holds whenever this does, for partnerships that report everything. */
  public boolean implies(Logic other) {
    if (!isBlock() && !other.isBlock()) {
      return condition.implies(other.condition);
    }
    return plain.equals(other.plain)
        || impossible()
        || other.certain()
        || (areComparable(other)
            && ((isBlock() && block.implies(other))
                || (other.isBlock() && other.block.isImpliedBy(this))));
  }

  /**
   * Whether the other is never less true than this, in the open reading too: it holds whenever this
   * does, and this fails whenever the other does.
   */
  boolean entails(Logic other) {
    return (isBlock() || other.isBlock())
        ? plain.equals(other.plain)
        : condition.entails(other.condition);
  }

  /** Whether both can never hold together. */
  public boolean excludes(Logic other) {
    if (!isBlock() && !other.isBlock()) {
      return condition.excludes(other.condition);
    }
    return impossible()
        || other.impossible()
        || (areComparable(other)
            && ((isBlock() && block.excludes(other))
                || (other.isBlock() && other.block.excludes(this))));
  }

  private boolean areComparable(Logic other) {
    return depth() + other.depth() <= DEEPEST;
  }

  private int depth() {
    return plain instanceof SentenceBlock of ? of.depth() : 0;
  }

  private boolean isBlock() {
    return block != null;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Logic logic && plain.equals(logic.plain);
  }

  @Override
  public int hashCode() {
    return plain.hashCode();
  }

  @Override
  public String toString() {
    return plain.toString();
  }
}
