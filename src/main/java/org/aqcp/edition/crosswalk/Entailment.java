package org.aqcp.edition.crosswalk;

import java.util.Optional;

/**
 * Whether every partnership that meets one indicator meets another, if that applies to it.
 *
 * @param facts for proofs by search: partnerships of up to so many facts of each kind; otherwise 0
 * @param counter a partnership that meets the one and certainly not the other; empty if none is
 *     known, and for pairs that only overlap in an overview
 */
public record Entailment(Basis basis, int facts, Optional<CrosswalkWitness> counter) {
  /** How that is known. */
  public enum Basis {
    /** The rules say the same in other words or in another order. */
    SAME_RULES,
    /** It is proved that no partnership of up to so many facts shows otherwise. */
    PROVED,
    /** A partnership shows otherwise. */
    REFUTED,
    /** No partnership can meet the one or miss the other, so that nothing follows from the one. */
    EMPTY,
    /** No partnership was found that shows otherwise, and it is not proved that there is none. */
    OPEN
  }

  static final Entailment SAME_RULES = without(Basis.SAME_RULES);
  static final Entailment EMPTY = without(Basis.EMPTY);
  static final Entailment OPEN = without(Basis.OPEN);

  private static Entailment without(Basis basis) {
    return new Entailment(basis, 0, Optional.empty());
  }

  static Entailment proved(int facts) {
    return new Entailment(Basis.PROVED, facts, Optional.empty());
  }

  /** The same with another counterexample. */
  Entailment with(Optional<CrosswalkWitness> other) {
    return new Entailment(basis, facts, other);
  }

  static Entailment refuted(CrosswalkWitness counter) {
    return new Entailment(Basis.REFUTED, 0, Optional.of(counter));
  }

  /** Whether it is known to be so. */
  public boolean holds() {
    return basis == Basis.SAME_RULES || basis == Basis.PROVED;
  }

  public boolean isRefuted() {
    return basis == Basis.REFUTED;
  }
}
