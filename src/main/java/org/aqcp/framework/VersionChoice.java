package org.aqcp.framework;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.aqcp.input.problem.InvalidInput;
import org.aqcp.input.problem.Place;
import org.aqcp.input.problem.Problem;
import org.aqcp.input.problem.Suggestion;
import org.aqcp.input.problem.Words;

/**
 * Framework versions that a user names together: {@code all}, ids, and patterns of ids.
 *
 * @param words as they are typed, without the commas between them
 */
public record VersionChoice(List<String> words) {
  /** The version of each framework that is used by default. */
  public static final String ALL = "all";

  public VersionChoice {
    words = List.copyOf(words);
  }

  /** What is typed, if it may name several versions; empty if it is one id. */
  public static Optional<VersionChoice> several(String typed) {
    if (!typed.equals(ALL) && typed.indexOf(',') < 0 && !IdPattern.isOne(typed)) {
      return Optional.empty();
    }
    List<String> words = new ArrayList<>();
    for (String word : typed.split(",", -1)) {
      if (!word.isBlank()) {
        words.add(word.strip());
      }
    }
    return Optional.of(new VersionChoice(words));
  }

  /**
   * The versions in a home, each once, in the order in which they are named.
   *
   * @param leftOut takes a problem of each draft that cannot be read and that {@code all} leaves
   *     out
   * @throws InvalidInput if a word names none that has criteria for the level
   * @throws InvalidFramework if one that is named cannot be read
   */
  public List<FrameworkVersion> in(Home home, String level, Consumer<Problem> leftOut) {
    Map<String, FrameworkVersion> chosen = new LinkedHashMap<>();
    for (String word : words) {
      List<FrameworkVersion> named =
          word.equals(ALL)
              ? home.newestOfEach(level, leftOut)
              : IdPattern.isOne(word)
                  ? matching(word, home, level)
                  : List.of(requireLevel(home.version(word), level));
      named.forEach(version -> chosen.putIfAbsent(version.id(), version));
    }
    if (chosen.isEmpty()) {
      throw unknown(home, "no framework version is named", "name some, or `all`");
    }
    return List.copyOf(chosen.values());
  }

  private static List<FrameworkVersion> matching(String word, Home home, String level) {
    IdPattern pattern = new IdPattern(word);
    List<String> known = home.versionIds();
    List<String> ids = known.stream().filter(pattern::matches).toList();
    if (ids.isEmpty()) {
      throw unknown(
          home,
          "no framework version matches " + Words.quoted(word),
          Suggestion.hint(word, pattern.likely(known), "there are " + Words.listed(known)));
    }
    List<FrameworkVersion> some =
        ids.stream().map(home::version).filter(v -> !v.criteria(level).isEmpty()).toList();
    if (some.isEmpty()) {
      throw unknown(
          home,
          "no framework version that matches %s has criteria at the %s level"
              .formatted(Words.quoted(word), level),
          "choose others with `--against`");
    }
    return some;
  }

  /**
   * A version that has criteria for a level.
   *
   * @throws InvalidInput if it has none
   */
  public static FrameworkVersion requireLevel(FrameworkVersion version, String level) {
    if (version.criteria(level).isEmpty()) {
      throw new InvalidInput(
          new Problem(
              FrameworkProblem.UNKNOWN_VERSION,
              version.origin().file(),
              Place.NOWHERE,
              "framework version `%s` has no criteria at the %s level"
                  .formatted(version.id(), level),
              "choose another with `--against`"));
    }
    return version;
  }

  private static InvalidInput unknown(Home home, String message, String hint) {
    return Home.refused(
        FrameworkProblem.UNKNOWN_VERSION, home.folder().resolve(Home.VERSIONS), message, hint);
  }
}
