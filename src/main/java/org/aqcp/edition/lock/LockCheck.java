package org.aqcp.edition.lock;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.aqcp.edition.lock.Verification.Outcome;
import org.aqcp.framework.FrameworkVersion;
import org.aqcp.framework.Home;
import org.aqcp.framework.Inheritance;
import org.aqcp.framework.InvalidFramework;
import org.aqcp.framework.Lifecycle;
import org.aqcp.input.file.TextFile;
import org.aqcp.input.problem.InvalidInput;
import org.aqcp.input.problem.Place;
import org.aqcp.input.problem.Problem;
import org.aqcp.input.problem.Words;
import org.aqcp.rules.RulebookReader;
import org.aqcp.rules.vocabulary.Vocabulary;

/** Locks the framework versions of a home, and compares them with their locks. */
public record LockCheck(Home home, RulebookReader rules) {
  /** What else can be done about a difference. */
  static String orElse(String version, String extended) {
    return ", or begin a new version with `framework new ID --extends "
        + extended
        + "`; `framework lock "
        + version
        + " --again` accepts it";
  }

  /**
   * The text of the lock of a version as it is now.
   *
   * @param version one in which no check finds errors
   * @throws InvalidFramework if a file cannot be read, or has a name that no lock can have
   */
  public String lock(FrameworkVersion version) {
    FilesNow own = FilesNow.ofVersions(home, List.of(version.id()));
    FilesNow inherited = FilesNow.ofVersions(home, bases(version));
    FilesNow vocabulary = FilesNow.ofVocabulary(home);
    List<Problem> problems = new ArrayList<>(own.problems());
    problems.addAll(inherited.problems());
    problems.addAll(vocabulary.problems());
    if (!problems.isEmpty()) {
      throw new InvalidFramework(problems);
    }
    List<LockedSentence> sentences =
        SentencesNow.of(home, version, rules.vocabulary()).values().stream()
            .map(one -> new LockedSentence(one.text(), one.means(), Place.NOWHERE))
            .toList();
    String text =
        LockText.of(
            new VersionLock(
                version.id(), own.locked(), inherited.locked(), sentences, vocabulary.locked()));
    return readable(text, version.id());
  }

  /** Refuses to write what would be refused when it is read. */
  private String readable(String text, String id) {
    try {
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      VersionLock unused = LockReader.read(TextFile.of(home.name(home.lock(id)), bytes), id);
      return text;
    } catch (InvalidInput invalid) {
      throw new InvalidFramework(invalid.problems());
    }
  }

  /** The versions that a version extends, the nearest first. */
  private static List<String> bases(FrameworkVersion version) {
    List<String> ids = new ArrayList<>();
    for (Optional<Inheritance> from = version.inheritance();
        from.isPresent();
        from = from.get().from().inheritance()) {
      ids.add(from.get().from().id());
    }
    return ids;
  }

  /**
   * Compares a version with its lock.
   *
   * @throws InvalidInput if there is neither such a version nor a lock of it
   */
  public Verification verify(String id) {
    if (!home.isLocked(id)) {
      return withoutLock(id);
    }
    try {
      return compare(LockReader.read(home.text(home.lock(id)), id));
    } catch (InvalidInput invalid) {
      return Verification.withoutLock(id, Outcome.DIFFERS, invalid.problems());
    }
  }

  private Verification withoutLock(String id) {
    try {
      FrameworkVersion version = home.version(id);
      boolean expected = version.lifecycle() == Lifecycle.RELEASED;
      return Verification.withoutLock(
          id, Outcome.NOT_LOCKED, expected ? List.of(notLocked(id)) : List.of());
    } catch (InvalidFramework invalid) {
      return Verification.withoutLock(id, Outcome.NOT_READABLE, invalid.problems());
    }
  }

  private Problem notLocked(String id) {
    return new Problem(
        LockProblem.VERSION_NOT_LOCKED,
        home.name(home.framework(id)),
        Place.NOWHERE,
        Words.quoted(id) + " is released but not locked, so edits of it go unnoticed",
        "lock it with `framework lock " + id + "`");
  }

  private Verification compare(VersionLock lock) {
    List<Problem> unreadable = new ArrayList<>();
    Optional<FrameworkVersion> version = version(lock.version(), unreadable);
    String id = lock.version();
    List<Problem> problems = new ArrayList<>();
    problems.addAll(FileDifferences.of(id, lock.files(), FilesNow.ofVersions(home, List.of(id))));
    Set<String> bases = bases(lock);
    if (problems.isEmpty()) {
      version.map(LockCheck::bases).ifPresent(bases::addAll);
    }
    problems.addAll(FileDifferences.of(id, lock.inherited(), FilesNow.ofVersions(home, bases)));
    boolean filesAreLocked = problems.isEmpty();
    version
        .flatMap(read -> sentences(read, unreadable))
        .map(now -> meanings(lock, now, filesAreLocked).problems())
        .ifPresent(problems::addAll);
    if (problems.isEmpty() && !unreadable.isEmpty()) {
      return Verification.of(lock, Outcome.NOT_READABLE, unreadable);
    }
    Outcome outcome = problems.isEmpty() ? Outcome.AS_LOCKED : Outcome.DIFFERS;
    return Verification.of(lock, outcome, problems);
  }

  private Optional<FrameworkVersion> version(String id, List<Problem> unreadable) {
    try {
      return Optional.of(home.version(id));
    } catch (InvalidFramework invalid) {
      unreadable.addAll(invalid.problems());
    } catch (InvalidInput missing) {
      unreadable.addAll(missing.problems());
    }
    return Optional.empty();
  }

  /** The versions that a version extended when it was locked. */
  private static Set<String> bases(VersionLock lock) {
    return lock.inherited().stream()
        .map(file -> LockReader.version(file.file()))
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private Optional<Map<String, SentenceNow>> sentences(
      FrameworkVersion version, List<Problem> unreadable) {
    try {
      Vocabulary vocabulary = rules.vocabulary();
      return Optional.of(SentencesNow.of(home, version, vocabulary));
    } catch (InvalidFramework invalid) {
      unreadable.addAll(invalid.problems());
      return Optional.empty();
    }
  }

  private MeaningDifferences meanings(
      VersionLock lock, Map<String, SentenceNow> now, boolean filesAreLocked) {
    return new MeaningDifferences(
        lock,
        home.name(home.lock(lock.version())),
        now,
        FilesNow.ofVocabulary(home).otherThan(lock.vocabulary()),
        filesAreLocked);
  }
}
