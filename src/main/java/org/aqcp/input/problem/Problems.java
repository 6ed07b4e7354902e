package org.aqcp.input.problem;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Collects the problems of one file while it is read. */
public final class Problems {
  /** Limits the memory that a hostile file can use. */
  private static final int MAX_PROBLEMS = 100;

  private final String file;
  private final String text;
  // null until they are asked for: most files have no problems
  private List<String> lines;
  private Boolean hasMark;
  private final List<Problem> found = new ArrayList<>();
  private final List<Problem> warnings = new ArrayList<>();
  private int skipped;

  public Problems(String file) {
    this(file, "");
  }

  /** Problems of a file with known text, so that words can be found in it. */
  public Problems(String file, String text) {
    this.file = file;
    this.text = text;
  }

  private Problems(Problems of) {
    this.file = of.file;
    this.text = of.text;
    this.lines = of.lines;
    this.hasMark = of.hasMark;
  }

  /** None yet of the same file. */
  public Problems none() {
    return new Problems(this);
  }

  /** Adds a problem with an unknown end. */
  public void add(ProblemKind kind, Place place, String message, String hint) {
    add(kind, Extent.at(place), message, hint);
  }

  /**
   * Adds a problem.
   *
   * @throws InvalidInput if there are too many problems
   */
  public void add(ProblemKind kind, Extent extent, String message, String hint) {
    add(new Problem(kind, file, extent, message, hint));
  }

  /**
   * Adds a problem and, if it is unambiguous, its fix.
   *
   * @throws InvalidInput if there are too many problems
   */
  public void add(
      ProblemKind kind, Extent extent, String message, Advice advice, Optional<Fix> fix) {
    Problem problem = new Problem(kind, file, extent, message, advice);
    add(fix.map(problem::fixedBy).orElse(problem));
  }

  /** A fix that replaces a word; empty if the word is spelled differently in the file. */
  public Optional<Fix> replacing(Place place, String word, String text) {
    Extent written = extent(place, word);
    return written.isWhole() ? Optional.of(Fix.of(written, text)) : Optional.empty();
  }

  /** The extent of a word at a place, with its quotes. The end is unknown if it is not there. */
  public Extent extent(Place place, String word) {
    String rest = from(place);
    for (String written : List.of(word, "'" + word + "'", '"' + word + '"')) {
      if (!word.isEmpty() && rest.startsWith(written)) {
        return Extent.of(place, written.codePointCount(0, written.length()));
      }
    }
    return Extent.at(place);
  }

  /** The extent from a place through a later word in the same line. */
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
    if (hasMark == null) {
      hasMark = hasMark(text);
    }
    if (!hasMark) {
      return "";
    }
    String rest = from(place);
    return rest.startsWith(word) ? rest.substring(word.length()) : "";
  }

  /** The rest of a line from a place on. */
  private String from(Place place) {
    if (lines == null) {
      lines = text.lines().toList();
    }
    String line =
        place.line() == 0 || place.line() > lines.size() ? "" : lines.get(place.line() - 1);
    int from = Math.min(place.column() - 1, line.codePointCount(0, line.length()));
    return line.substring(line.offsetByCodePoints(0, Math.max(0, from)));
  }

  /**
   * Adds a problem of this file; a warning does not keep it from being used.
   *
   * @throws InvalidInput if there are too many problems
   */
  public void add(Problem problem) {
    if (problem.kind().severity() == Severity.WARNING) {
      warn(problem);
      return;
    }
    found.add(problem);
    if (found.size() > MAX_PROBLEMS) {
      found.set(
          MAX_PROBLEMS,
          new Problem(
              InputProblem.TOO_MANY_PROBLEMS,
              file,
              Place.NOWHERE,
              "more problems not shown",
              "fix these first"));
      refuse();
    }
  }

  /** Keeps the first warnings only. */
  private void warn(Problem warning) {
    if (warnings.size() < MAX_PROBLEMS) {
      warnings.add(warning);
    }
  }

  /** The problems that do not prevent the use of the file, in the order of the file. */
  public List<Problem> warnings() {
    List<Problem> all = new ArrayList<>(warnings);
    all.sort(Problem.ORDER);
    return all;
  }

  /** Drops the warnings so far, if what they are about is intended. */
  public void dropWarnings() {
    warnings.clear();
  }

  /** The file as the user named it. */
  public String file() {
    return file;
  }

  public int count() {
    return found.size();
  }

  /** Records that a reader skipped something that was already refused. */
  public void passOver() {
    skipped++;
  }

  /** The number of values that could not be read. */
  public int met() {
    return found.size() + skipped;
  }

  /** All problems, including warnings, in the order of the file. */
  public List<Problem> inOrder() {
    List<Problem> all = new ArrayList<>(found);
    all.addAll(warnings);
    all.sort(Problem.ORDER);
    return all;
  }

  /**
   * Stops reading if there are problems.
   *
   * @throws InvalidInput with all problems, if there are any
   */
  public void refuse() {
    if (!found.isEmpty()) {
      throw new InvalidInput(inOrder());
    }
  }
}
