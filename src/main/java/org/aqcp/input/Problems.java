package org.aqcp.input;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What is found wrong in one file while it is read. */
public final class Problems {
  /** Keeps a hostile file from filling the memory. */
  private static final int MOST = 100;

  private static final Comparator<Problem> BY_PLACE =
      Comparator.comparing(
          Problem::place, Comparator.comparingInt(Problems::line).thenComparingInt(Place::column));

  private final String file;
  private final List<Problem> found = new ArrayList<>();

  public Problems(String file) {
    this.file = file;
  }

  /**
   * Adds a problem.
   *
   * @throws InvalidInput where there are more than anyone would mend in one go
   */
  public void add(Place place, String message, String hint) {
    found.add(new Problem(file, place, message, hint));
    if (found.size() > MOST) {
      found.set(
          MOST, new Problem(file, Place.NOWHERE, "there are more problems", "mend these first"));
      refuse();
    }
  }

  /** As the user named it. */
  public String file() {
    return file;
  }

  public int count() {
    return found.size();
  }

  /** In the order of the file. */
  public List<Problem> inOrder() {
    List<Problem> all = new ArrayList<>(found);
    all.sort(BY_PLACE);
    return all;
  }

  /**
   * Ends the reading of a file in which something is wrong.
   *
   * @throws InvalidInput with everything that was found; if nothing was, nothing happens
   */
  public void refuse() {
    if (!found.isEmpty()) {
      throw new InvalidInput(inOrder());
    }
  }

  /** What stands nowhere is said last. */
  private static int line(Place place) {
    return place.line() == 0 ? Integer.MAX_VALUE : place.line();
  }
}
