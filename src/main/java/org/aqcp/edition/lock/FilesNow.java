package org.aqcp.edition.lock;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.aqcp.author.cases.CaseFiles;
import org.aqcp.framework.Home;
import org.aqcp.input.problem.InvalidInput;
import org.aqcp.input.problem.Place;
import org.aqcp.input.problem.Problem;
import org.aqcp.rules.text.RuleSources;

/**
 * Files of a home as they are now.
 *
 * @param digests by name; empty for those that cannot be read
 * @param problems why not
 */
record FilesNow(Map<String, String> digests, List<Problem> problems) {
  private static final List<String> READ = List.of(".dslr", CaseFiles.ENDING);
  private static final List<String> SPOKEN = List.of(RuleSources.WORDS, RuleSources.PHRASES);

  /** What measures and their cases end in. */
  private static final String MEASURES = ".yaml";

  private static final int DEPTH = 8;

  FilesNow {
    digests = Collections.unmodifiableMap(new TreeMap<>(digests));
    problems = List.copyOf(problems);
  }

  /**
   * The words and numbers, rules, measures and cases of some versions, each without what it
   * inherits.
   */
  static FilesNow ofVersions(Home home, Collection<String> ids) {
    List<Problem> problems = new ArrayList<>();
    List<Path> files = new ArrayList<>();
    for (String id : ids) {
      if (Files.exists(home.framework(id))) {
        files.add(home.framework(id));
      }
      files.addAll(home.files(home.measures(id), 1, MEASURES, problems));
      READ.forEach(ending -> files.addAll(home.files(home.rules(id), DEPTH, ending, problems)));
    }
    return of(home, files, problems);
  }

  static FilesNow ofVocabulary(Home home) {
    List<Problem> problems = new ArrayList<>();
    List<Path> files = new ArrayList<>();
    SPOKEN.forEach(ending -> files.addAll(home.files(home.vocabulary(), 1, ending, problems)));
    return of(home, files, problems);
  }

  private static FilesNow of(Home home, List<Path> files, List<Problem> problems) {
    Map<String, String> digests = new TreeMap<>();
    for (Path file : files) {
      if (!Files.isDirectory(file)) {
        digests.put(home.name(file), digest(home, file, problems));
      }
    }
    return new FilesNow(digests, problems);
  }

  private static String digest(Home home, Path file, List<Problem> problems) {
    try {
      return home.digest(file);
    } catch (InvalidInput unreadable) {
      problems.addAll(unreadable.problems());
      return "";
    }
  }

  /** The files as a lock keeps them, by name. */
  List<LockedFile> locked() {
    return digests.entrySet().stream()
        .map(file -> new LockedFile(file.getKey(), file.getValue(), Place.NOWHERE))
        .toList();
  }

  /** The names of those that are not as they were, or were not there, or no longer are. */
  List<String> otherThan(List<LockedFile> before) {
    Map<String, String> changed = new TreeMap<>(digests);
    for (LockedFile file : before) {
      if (!changed.remove(file.file(), file.sha256())) {
        changed.put(file.file(), "");
      }
    }
    return List.copyOf(changed.keySet());
  }
}
