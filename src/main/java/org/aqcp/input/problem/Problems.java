package org.aqcp.input.problem;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What is found wrong in one file while it is read. */
public final class Problems {
  /** Keeps a hostile file from filling the memory. */
  private static final int MOST = 100;

  private final String file;
  private final List<String> lines;
  private final boolean hasMark;
  private final List<Problem> found = new ArrayList<>();
  private final List<Problem> warnings = new ArrayList<>();
  private int passedOver;

  public Problems(String file) {
    this(file, "");
  }

  /** Of a file whose text is known, so that words can be found in it. */
  public Problems(String file, String text) {
    this.file = file;
    this.lines = text.lines().toList();
    this.hasMark = hasMark(text);
  }

  /** Adds a problem of which only the beginning is known. */
  public void add(ProblemKind kind, Place place, String message, String hint) {
    add(kind, Extent.at(place), message, hint);
  }

  /**
   * Adds a problem.
   *
   * @throws InvalidInput where there are more than anyone would mend in one go
   */
  public void add(ProblemKind kind, Extent extent, String message, String hint) {
    add(new Problem(kind, file, extent, message, hint));
  }

  /**
   * Adds a problem and what mends it for certain.
   *
   * @throws InvalidInput where there are more than anyone would mend in one go
   */
  public void add(
      ProblemKind kind, Extent extent, String message, Advice advice, Optional<Fix> certain) {
    Problem problem = new Problem(kind, file, extent, message, advice);
    add(certain.map(problem::fixedBy).orElse(problem));
  }

  /**
   * What writes something else in place of a word; empty where the file says the word in another
   * way, such as on two lines.
   */
  public Optional<Fix> replacing(Place place, String word, String text) {
    Extent said = extent(place, word);
    return said.isWhole() ? Optional.of(Fix.of(said, text)) : Optional.empty();
  }

  /** A word that stands at a place, with its quotes; its end is not known where it is not there. */
  public Extent extent(Place place, String word) {
    String rest = from(place);
    for (String written : List.of(word, "'" + word + "'", '"' + word + '"')) {
      if (!word.isEmpty() && rest.startsWith(written)) {
        return Extent.of(place, written.codePointCount(0, written.length()));
      }
    }
    return Extent.at(place);
  }

  /** From a place through a word that stands further on in its line. */
  public Extent through(Place place, String word) {
    String rest = from(place);
    for (String written : List.of("'" + word + "'", '"' + word + '"', word)) {
      int at = word.isEmpty() ? -1 : rest.indexOf(written);
      if (at >= 0) {
        return Extent.of(place, rest.codePointCount(0, at + written.length()));
      }
    }
    return Extent.at(place);
  }

  /** Whether a word begins with a {@code #} anywhere. */
  private static boolean hasMark(String text) {
    int at = text.indexOf(" #");
    while (at >= 0) {
      if (at + 2 < text.length() && Character.isLetterOrDigit(text.charAt(at + 2))) {
        return true;
      }
      at = text.indexOf(" #", at + 1);
    }
    return false;
  }

  /** What follows a word in its line; empty in a file where no word begins with a {@code #}. */
  public String rest(Place place, String word) {
    if (!hasMark) {
      return "";
    }
    String rest = from(place);
    return rest.startsWith(word) ? rest.substring(word.length()) : "";
  }

  /** What stands in a line from a place on. */
  private String from(Place place) {
    String line =
        place.line() == 0 || place.line() > lines.size() ? "" : lines.get(place.line() - 1);
    int from = Math.min(place.column() - 1, line.codePointCount(0, line.length()));
    return line.substring(line.offsetByCodePoints(0, Math.max(0, from)));
  }

  /**
   * Adds a problem of this file; a warning does not keep it from being used.
   *
   * @throws InvalidInput where there are more than anyone would mend in one go
   */
  public void add(Problem problem) {
    if (problem.kind().severity() == Severity.WARNING) {
      warn(problem);
      return;
    }
    found.add(problem);
    if (found.size() > MOST) {
      found.set(
          MOST,
          new Problem(
              InputProblem.TOO_MANY_PROBLEMS,
              file,
              Place.NOWHERE,
              "more problems not shown",
              "fix these first"));
      refuse();
    }
  }

  /** The first ones only: nobody reads on. */
  private void warn(Problem warning) {
    if (warnings.size() < MOST) {
      warnings.add(warning);
    }
  }

  /** What does not keep the file from being used, in the order of the file. */
  public List<Problem> warnings() {
    List<Problem> all = new ArrayList<>(warnings);
    all.sort(Problem.ORDER);
    return all;
  }

  /** Drops the warnings so far, where what they are about is meant to be so. */
  public void dropWarnings() {
    warnings.clear();
  }

  /** As the user named it. */
  public String file() {
    return file;
  }

  public int count() {
    return found.size();
  }

  /** Notes that a reader came by something that was refused before. */
  public void passOver() {
    passedOver++;
  }

  /** How often anyone had to do without a value. */
  public int met() {
    return found.size() + passedOver;
  }

  /** Everything, warnings too, in the order of the file. */
  public List<Problem> inOrder() {
    List<Problem> all = new ArrayList<>(found);
    all.addAll(warnings);
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
