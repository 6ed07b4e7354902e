package org.aqcp.edition.lock;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.aqcp.input.problem.Place;
import org.aqcp.input.problem.Problem;
import org.aqcp.input.problem.Words;

/** Finds files that are not as they were locked, are missing, or were added. */
final class FileDifferences {
  private final String version;
  private final FilesNow now;
  private final Map<String, String> added;
  private final List<Problem> problems = new ArrayList<>();

  private FileDifferences(String version, FilesNow now, List<LockedFile> locked) {
    this.version = version;
    this.now = now;
    this.added = new TreeMap<>(now.digests());
    locked.forEach(file -> added.remove(file.file()));
  }

  /** The problems of a version, or of what it inherits. */
  static List<Problem> of(String version, List<LockedFile> locked, FilesNow now) {
    FileDifferences differences = new FileDifferences(version, now, locked);
    locked.forEach(differences::compare);
    differences.added.keySet().forEach(differences::added);
    return differences.problems;
  }

  private void compare(LockedFile file) {
    String digest = now.digests().get(file.file());
    if (digest == null) {
      missing(file);
    } else if (digest.isEmpty()) {
      unreadable(file.file());
    } else if (!digest.equals(file.sha256())) {
      problem(
          LockProblem.LOCKED_FILE_CHANGED,
          file.file(),
          "this file is not as it was when " + subject(file.file()) + " was locked",
          "restore it with version control");
    }
  }

  private void unreadable(String name) {
    String why =
        now.problems().stream()
            .filter(problem -> problem.file().equals(name))
            .findFirst()
            .map(Problem::message)
            .orElse("it cannot be read");
    problem(
        LockProblem.LOCKED_FILE_CHANGED,
        name,
        subject(name) + " is locked, but this file cannot be compared: " + why,
        "restore it with version control");
  }

  /** A file with other content in the same place may be anything; the same content is the file. */
  private void missing(LockedFile file) {
    Optional<String> moved =
        added.entrySet().stream()
            .filter(other -> other.getValue().equals(file.sha256()))
            .map(Map.Entry::getKey)
            .findFirst();
    moved.ifPresent(added::remove);
    problem(
        LockProblem.LOCKED_FILE_MISSING,
        file.file(),
        moved
            .map(to -> subject(file.file()) + " was locked with this file, which is now " + to)
            .orElse(subject(file.file()) + " was locked with this file, which is missing"),
        moved.isPresent() ? "give it back its name" : "restore it with version control");
  }

  private void added(String name) {
    problem(
        LockProblem.FILE_NOT_LOCKED,
        name,
        subject(name) + " was locked without this file",
        "remove it");
  }

  private void problem(LockProblem kind, String file, String message, String hint) {
    problems.add(
        new Problem(
            kind, file, Place.NOWHERE, message, hint + LockCheck.orElse(version, ownerOf(file))));
  }

  /** The locked version, and how the file is part of it. */
  private String subject(String file) {
    String owner = ownerOf(file);
    return Words.quoted(version)
        + (owner.equals(version) ? "" : ", which extends " + Words.quoted(owner) + ",");
  }

  /** The version that a new one has to extend where a file is to be changed. */
  private String ownerOf(String file) {
    String owner = LockReader.version(file);
    return owner.isEmpty() ? version : owner;
  }
}
