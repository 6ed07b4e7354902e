package org.aqcp.rules.vocabulary;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.aqcp.condition.Kind;
import org.aqcp.input.problem.InputProblem;
import org.aqcp.input.problem.Place;
import org.aqcp.input.problem.Problem;
import org.aqcp.rules.language.ConditionReader;
import org.aqcp.rules.language.NotReadable;
import org.aqcp.rules.language.Scope;
import org.aqcp.rules.text.Line;
import org.aqcp.rules.text.RuleProblem;

/** Tries whether a phrase can mean a condition at all, whatever its placeholders hold. */
final class PhraseTrial {
  private static final List<String> VALUES = List.of("1", "name");

  private PhraseTrial() {}

  /** The problem of the phrase in a line; empty if some sentence could use it. */
  static Optional<Problem> problem(Phrase phrase, Line line) {
    if (phrase.conclusion() || (phrase.narrows() && narrowsLikeliest(phrase))) {
      return Optional.empty();
    }
    NotReadable first = null;
    for (boolean rollUp : new boolean[] {false, true}) {
      for (String drl : candidates(phrase, Scope.ofRule(rollUp).kinds())) {
        Optional<NotReadable> fault = fault(drl, rollUp);
        if (fault.isEmpty()) {
          return Optional.empty();
        }
        first = moreHelpful(first, fault.get());
      }
    }
    return Optional.of(problem(phrase, first, line));
  }

  /**
   * A shortcut: nearly every phrase is valid, and narrows the kind of fact whose parts it names.
   */
  private static boolean narrowsLikeliest(Phrase phrase) {
    Set<String> words = Set.copyOf(Arrays.asList(phrase.drl().split("\\W+")));
    for (boolean rollUp : new boolean[] {false, true}) {
      Set<String> likeliest =
          Scope.ofRule(rollUp).kinds().stream()
              .max(Comparator.comparingLong(kind -> partsNamed(kind, words)))
              .map(Set::of)
              .orElseThrow();
      if (candidates(phrase, likeliest).stream().anyMatch(drl -> fault(drl, rollUp).isEmpty())) {
        return true;
      }
    }
    return false;
  }

  private static long partsNamed(String kind, Set<String> words) {
    return Kind.named(kind).orElseThrow().components().keySet().stream()
        .filter(words::contains)
        .count();
  }

  /** A phrase that narrows is tried on each kind of fact. */
  private static List<String> candidates(Phrase phrase, Set<String> kinds) {
    List<String> candidates = new ArrayList<>();
    for (String drl : filled(phrase)) {
      if (phrase.narrows()) {
        kinds.forEach(kind -> candidates.add("exists " + kind + "( " + drl + " )"));
      } else {
        candidates.add(drl);
      }
    }
    return candidates;
  }

  /** The DRL with a number in every placeholder, and with the name of a part. */
  private static List<String> filled(Phrase phrase) {
    List<String> all = new ArrayList<>();
    for (String value : VALUES) {
      String drl = phrase.drl();
      for (String blank : phrase.blanks().keySet()) {
        drl = drl.replace("{" + blank + "}", value);
      }
      all.add(drl);
    }
    return phrase.blanks().isEmpty() ? all.subList(0, 1) : all;
  }

  private static Optional<NotReadable> fault(String drl, boolean rollUp) {
    try {
      ConditionReader.read(drl, rollUp);
      return Optional.empty();
    } catch (NotReadable e) {
      // values that a sentence fills in are checked when the sentence is read
      boolean filledIn = e.kind() == InputProblem.UNKNOWN_VALUE && VALUES.contains(e.word());
      return filledIn ? Optional.empty() : Optional.of(e);
    }
  }

  /** The more helpful one: a kind of fact without such a part was probably not meant. */
  private static NotReadable moreHelpful(NotReadable first, NotReadable next) {
    return first == null || help(next) > help(first) ? next : first;
  }

  private static int help(NotReadable fault) {
    return fault.kind() != RuleProblem.UNKNOWN_FACT
        ? 2
        : fault.advice().meant().isPresent() ? 1 : 0;
  }

  private static Problem problem(Phrase phrase, NotReadable fault, Line line) {
    String message = "`" + phrase.shown() + "`: " + fault.getMessage();
    Matcher word = Pattern.compile("\\b\\Q" + fault.word() + "\\E\\b").matcher(line.text());
    return !fault.word().isEmpty() && word.find(line.text().indexOf('='))
        ? new Problem(
            fault.kind(),
            phrase.file(),
            line.from(word.start(), fault.word()).extent(),
            message,
            fault.advice())
        : new Problem(
            fault.kind(),
            phrase.file(),
            new Place(phrase.line(), 1),
            message,
            fault.advice().hint());
  }
}
