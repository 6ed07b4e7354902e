package org.aqcp.input;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What is found wrong in one file while it is read. */
public final class Problems {
  /** More than a reader would mend in one go; keeps a hostile file from filling the memory. */
  private static final int KEPT = 100;

  private static final Comparator<Problem> BY_PLACE =
      Comparator.comparing(
          Problem::place, Comparator.comparingInt(Place::line).thenComparingInt(Place::column));

  private final String file;
  private final List<Problem> kept = new ArrayList<>();
  private int count;

  public Problems(String file) {
    this.file = file;
  }

  public void add(Place place, String message, String hint) {
    count++;
    if (kept.size() < KEPT) {
      kept.add(new Problem(file, place, message, hint));
    }
  }

  /** As the user named it. */
  public String file() {
    return file;
  }

  public int count() {
    return count;
  }

  /** In the order of the file. */
  public List<Problem> inOrder() {
    List<Problem> all = new ArrayList<>(kept);
    all.sort(BY_PLACE);
    if (count > KEPT) {
      all.add(new Problem(file, Place.NOWHERE, "and " + (count - KEPT) + " more problems", ""));
    }
    return all;
  }

  /**
   * Ends the reading of a file in which something is wrong.
   *
   * @throws InvalidInput with everything that was found; if nothing was, nothing happens
   */
  public void refuse() {
    if (count > 0) {
      throw new InvalidInput(inOrder());
    }
  }
}
