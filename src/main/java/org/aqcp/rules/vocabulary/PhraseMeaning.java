package org.aqcp.rules.vocabulary;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.aqcp.condition.Condition;
import org.aqcp.condition.Kind;
import org.aqcp.rules.language.ConditionReader;
import org.aqcp.rules.language.NotReadable;
import org.aqcp.rules.language.Scope;
import org.aqcp.rules.language.TermType;

/** The conditions that a phrase can mean, before its placeholders are filled in. */
public final class PhraseMeaning {
  // placeholders for words are in quotes and can stay
  private static final Pattern NUMBER_BLANK = Pattern.compile("(?<!\")\\{\\w+}(?!\")");
  private static final Pattern TESTED =
      Pattern.compile(
          "(?<![\\w.$\"])([a-z]\\w*)(?=\\s*(==|!=|<|>|not\\b|in\\b|contains\\b|memberOf\\b|!\\.))");

  private PhraseMeaning() {}

  /**
   * The condition of a sentence; for a phrase that narrows one, a condition for each kind of fact
   * that has the parts it tests. Empty for a conclusion, or if the phrase cannot be read.
   */
  public static List<Condition> of(Phrase phrase) {
    if (phrase.conclusion()) {
      return List.of();
    }
    String drl = NUMBER_BLANK.matcher(phrase.drl()).replaceAll("1");
    if (!phrase.narrows()) {
      return read(drl, false).or(() -> read(drl, true)).stream().toList();
    }
    Set<String> parts =
        TESTED
            .matcher(drl)
            .results()
            .map(MatchResult::group)
            .filter(word -> !word.equals("not"))
            .collect(Collectors.toSet());
    List<Condition> narrowed = new ArrayList<>();
    for (String kind : Scope.ofRule(false).kinds()) {
      // saves a parser call: most kinds lack these parts
      if (Kind.named(kind).orElseThrow().components().keySet().containsAll(parts)) {
        found(kind, kind + "( " + drl + " )")
            .forEach(exists -> read(exists, false).ifPresent(narrowed::add));
      }
    }
    return narrowed;
  }

  /** How facts of a kind are found: in their section, or in the lists of others. */
  private static List<String> found(String kind, String pattern) {
    List<String> lists = new ArrayList<>();
    for (Kind outer : Kind.all().values()) {
      outer
          .components()
          .forEach(
              (name, component) ->
                  TermType.of(component)
                      .filter(type -> type.sort() == TermType.Sort.FACTS)
                      .filter(type -> type.kind().name().equals(kind))
                      .ifPresent(
                          type ->
                              lists.add(
                                  "exists( %s( $list : %s ) and %s from $list )"
                                      .formatted(outer.name(), name, pattern))));
    }
    return lists.isEmpty() ? List.of("exists " + pattern) : lists;
  }

  private static Optional<Condition> read(String drl, boolean rollUp) {
    try {
      return Optional.of(ConditionReader.read(drl, rollUp));
    } catch (NotReadable notAsked) {
      return Optional.empty();
    }
  }
}
