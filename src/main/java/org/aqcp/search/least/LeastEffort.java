package org.aqcp.search.least;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.aqcp.search.formula.Formula;

/**
 * Searches for the options of least effort with which a formula holds: first straight towards it,
 * and then for any that take less. What has no choice in common is searched apart.
 */
public final class LeastEffort {
  /** The effort of what cannot be done. */
  public static final long NEVER = Wanting.NEVER;

  private LeastEffort() {}

  /**
   * What was found.
   *
   * @param taken the option of each choice; empty if nothing was found
   * @param effort of what was found
   * @param least nothing takes less effort than this; as much as what was found takes if that is
   *     proved to be the least, and {@link #NEVER} if it is proved that nothing will do
   */
  public record Found(Optional<int[]> taken, long effort, long least) {
    static final Found NOTHING = new Found(Optional.empty(), 0, NEVER);

    /** Whether nothing takes less, or nothing will do. */
    public boolean isProved() {
      return taken.isPresent() ? effort <= least : least == NEVER;
    }

    /** The same, where choices were numbered by their place in a list. */
    private Found ofAll(List<Integer> choices, int size) {
      return new Found(taken.map(some -> ofAll(some, choices, size)), effort, least);
    }

    private static int[] ofAll(int[] taken, List<Integer> choices, int size) {
      int[] all = new int[size];
      for (int i = 0; i < taken.length; i++) {
        all[choices.get(i)] = taken[i];
      }
      return all;
    }
  }

  /**
   * The options of least effort with which a formula holds.
   *
   * @param efforts of the options of each choice: of the first nothing, of the others more
   * @param most how much may be looked at
   */
  public static Found of(Formula goal, List<List<Long>> efforts, long most) {
    return of(goal, () -> goal, efforts, SearchLimit.of(most));
  }

  /**
   * The options of least effort with which a formula holds.
   *
   * @param ordered holds with some of the options of least effort with which the formula holds, if
   *     there are any, and only with such with which that holds: a search for them need not look at
   *     what is the same in another order
   * @param efforts of the options of each choice: of the first nothing, of the others more
   * @param limit of looking for less than what is found at once; if that is nothing, something is
   *     looked for in any case
   */
  public static Found of(
      Formula goal, Supplier<Formula> ordered, List<List<Long>> efforts, SearchLimit limit) {
    Found straight = straight(goal, efforts);
    return straight.isProved() || (limit.most() <= 0 && straight.taken().isPresent())
        ? straight
        : less(ordered.get(), efforts, straight, limit);
  }

  private static Found straight(Formula goal, List<List<Long>> efforts) {
    Flat flat = Flat.of(goal);
    Options options = options(flat, efforts);
    Wanting wanting = new Wanting(flat, options);
    wanting.read(new Decisions(options));
    long least = wanting.least();
    Optional<int[]> taken = new StraightSearch(wanting, options).found();
    return new Found(taken, taken.map(options::effort).orElse(0L), least)
        .ofAll(flat.choices(), efforts.size());
  }

  /** Searches each part for what takes less than is known of it. */
  private static Found less(
      Formula goal, List<List<Long>> efforts, Found known, SearchLimit limit) {
    int[] taken = new int[efforts.size()];
    long effort = 0;
    long least = 0;
    long left = limit.most();
    boolean found = true;
    for (Together part : Together.of(goal)) {
      Flat flat = Flat.of(part.formulas());
      Options options = options(flat, efforts);
      Optional<int[]> before =
          known.taken().map(all -> flat.choices().stream().mapToInt(c -> all[c]).toArray());
      LeastByCores search = new LeastByCores(flat, options, before, limit.with(left));
      Found one = search.found();
      if (one.taken().isEmpty() && one.isProved()) {
        return Found.NOTHING;
      }
      left = search.left();
      effort += one.effort();
      least += one.least();
      found &= one.taken().isPresent();
      one.taken().ifPresent(some -> set(taken, flat.choices(), some));
    }
    least = Math.max(least, known.least());
    return found
        ? new Found(Optional.of(taken), effort, least)
        : new Found(Optional.empty(), 0, least);
  }

  private static void set(int[] taken, List<Integer> choices, int[] some) {
    for (int i = 0; i < some.length; i++) {
      taken[choices.get(i)] = some[i];
    }
  }

  private static Options options(Flat flat, List<List<Long>> efforts) {
    return Options.of(flat.choices().stream().map(efforts::get).toList());
  }
}
