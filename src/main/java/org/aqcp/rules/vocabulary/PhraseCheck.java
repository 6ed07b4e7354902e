package org.aqcp.rules.vocabulary;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.aqcp.input.problem.Extent;
import org.aqcp.input.problem.Fix;
import org.aqcp.input.problem.Place;
import org.aqcp.input.problem.Problem;
import org.aqcp.input.problem.Suggestion;
import org.aqcp.rules.language.Consequence;
import org.aqcp.rules.safety.DrlFence;
import org.aqcp.rules.text.Line;
import org.aqcp.rules.text.RuleProblem;

/** Checks that one line of the vocabulary is a valid and safe phrase. */
record PhraseCheck(String file, int line, List<Problem> problems) {
  private static final Pattern PARTS =
      Pattern.compile("\\[\\s*(\\w+)\\s*](?:\\[\\s*])?\\s*([^\\s`=\\[][^`=]*=.+)");
  private static final List<String> SECTIONS = List.of("condition", "consequence");
  private static final Pattern BLANK = Pattern.compile("\\{(\\w+)}");

  /**
   * Reports that the line is not a phrase or, if it has the parts of one, that its wording is
   * wrong.
   */
  void shape(boolean parted, Line written) {
    if (parted) {
      problems.add(
          problem(
              RuleProblem.INVALID_PHRASE,
              1,
              "a phrase consists of words and of placeholders that take one word each",
              "write letters, digits, spaces and - , ' % and placeholders such as {n} or"
                  + " {role:[a-z-]+}, each before a space, a comma or the end"));
    } else {
      Problem problem =
          problem(
              RuleProblem.INVALID_PHRASE,
              1,
              "this is not a phrase of the vocabulary",
              "write `[condition][]the sentence=the condition that it means` or"
                  + " `[consequence][]...`, without backticks before the `=`");
      problems.add(sectionSlip(written).map(problem::fixedBy).orElse(problem));
    }
  }

  /** The fix of a misspelled section name or missing brackets. */
  private static Optional<Fix> sectionSlip(Line written) {
    Matcher parts = PARTS.matcher(written.text());
    return parts.matches() && PhraseShape.of(parts.group(2).split("=", 2)[0].strip()).isPresent()
        ? Suggestion.closest(parts.group(1), SECTIONS)
            .map(section -> "[" + section + "][]" + parts.group(2))
            .filter(fixed -> !fixed.equals(written.text()))
            .map(written::replacedBy)
        : Optional.empty();
  }

  /** Reports DRL outside the closed language, whether or not a rule uses it. */
  void drl(String section, String drl, int column) {
    if (section.equals("condition") || section.equals("when")) {
      DrlFence.breach(drl)
          .ifPresent(
              b -> {
                Extent extent = Extent.of(new Place(line, column + b.at()), b.length());
                problems.add(new Problem(b.kind(), file, extent, b.message(), b.hint()));
              });
    } else if (!Consequence.is(drl)) {
      problems.add(
          problem(
              RuleProblem.UNSAFE_RULE,
              column,
              "this is not a conclusion",
              "a rule only concludes: is met, is partly met, or is not applicable"));
    }
  }

  /** Reports a placeholder on one side only: it would be dropped, or taken literally. */
  boolean hasLooseBlank(Phrase phrase) {
    Set<String> named = phrase.blanks().keySet();
    Set<String> used = new TreeSet<>();
    BLANK.matcher(phrase.drl()).results().forEach(found -> used.add(found.group(1)));
    Set<String> loose = new TreeSet<>(named);
    loose.addAll(used);
    loose.removeIf(name -> named.contains(name) && used.contains(name));
    if (loose.isEmpty()) {
      return false;
    }
    String name = loose.iterator().next();
    String other = loose.stream().skip(1).findFirst().map(n -> "so is {" + n + "}; ").orElse("");
    problems.add(
        problem(
            RuleProblem.LOOSE_BLANK,
            1,
            "the placeholder {" + name + "} is on only one side of the `=`",
            other + "write it on both"));
    return true;
  }

  private Problem problem(RuleProblem kind, int column, String message, String hint) {
    return new Problem(kind, file, new Place(line, column), message, hint);
  }
}
