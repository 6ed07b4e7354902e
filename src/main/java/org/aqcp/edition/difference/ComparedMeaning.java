package org.aqcp.edition.difference;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.aqcp.search.apart.Turn;

/**
 * Whether two versions of an indicator mean the same.
 *
 * @param basis how that is known
 * @param facts for what was searched: partnerships of up to so many facts of each kind; 0 if no
 *     number is proved
 * @param day the as-of date for which it is proved; empty if it is for every date
 * @param telling a partnership for each way in which a status differs
 */
public record ComparedMeaning(
    Basis basis, int facts, Optional<LocalDate> day, List<Telling> telling) {
  /** How it is known what rules mean. */
  public enum Basis {
    /** The rules say the same in other words or in another order, or nothing differs. */
    SAME_RULES,
    /** It is proved that no partnership of up to so many facts tells them apart. */
    PROVED,
    /** Partnerships were found that tell them apart. */
    TOLD_APART,
    /** No partnership was found that tells them apart, which does not prove that there is none. */
    NOT_FOUND
  }

  static final ComparedMeaning SAME_RULES =
      new ComparedMeaning(Basis.SAME_RULES, 0, Optional.empty(), List.of());

  public ComparedMeaning {
    telling = List.copyOf(telling);
  }

  /** Whether it is known to be the same. */
  public boolean isSame() {
    return basis == Basis.SAME_RULES || basis == Basis.PROVED;
  }

  /** Whether a partnership was found whose status differs in this way. */
  public boolean hasTelling(Turn turn) {
    return telling.stream().anyMatch(one -> one.turn() == turn);
  }
}
