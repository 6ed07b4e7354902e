package org.aqcp.input;

import java.util.ArrayList;
import java.util.List;

/** What is found wrong in one file while it is read. */
public final class Problems {
  /** Keeps a hostile file from filling the memory. */
  private static final int MOST = 100;

  private final String file;
  private final List<Problem> found = new ArrayList<>();
  private int passedOver;

  public Problems(String file) {
    this.file = file;
  }

  /**
   * Adds a problem.
   *
   * @throws InvalidInput where there are more than anyone would mend in one go
   */
  public void add(ProblemKind kind, Place place, String message, String hint) {
    add(new Problem(kind, file, place, message, hint));
  }

  /**
   * Adds a problem of this file.
   *
   * @throws InvalidInput where there are more than anyone would mend in one go
   */
  public void add(Problem problem) {
    found.add(problem);
    if (found.size() > MOST) {
      found.set(
          MOST,
          new Problem(
              InputProblem.TOO_MANY_PROBLEMS,
              file,
              Place.NOWHERE,
              "there are more problems",
              "mend these first"));
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

  /** Notes that a reader came by something that was refused before. */
  void passOver() {
    passedOver++;
  }

  /** How often anyone had to do without a value. */
  int met() {
    return found.size() + passedOver;
  }

  /** In the order of the file. */
  public List<Problem> inOrder() {
    List<Problem> all = new ArrayList<>(found);
    all.sort(Problem.ORDER);
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
}
