package org.aqcp.rules;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.aqcp.input.Place;
import org.aqcp.input.Problem;

/** Whether one line of the vocabulary is a phrase, and one that may be let in. */
record PhraseCheck(String file, int line, List<Problem> problems) {
  private static final Pattern BLANK = Pattern.compile("\\{(\\w+)}");

  /**
   * Says that it is no phrase.
   *
   * @param parted whether it has the parts of one, and only how it is said is strange
   */
  void shape(boolean parted) {
    if (parted) {
      add(
          "a phrase is said in words and in blanks that take one word each",
          "write letters, digits, spaces and - , ' % and blanks such as {n} or {role:[a-z-]+}, each"
              + " before a space, a comma or the end");
    } else {
      add(
          "this is not a phrase of the vocabulary",
          "write `[condition][]how it is said=what it stands for` or `[consequence][]...`,"
              + " without backticks before the `=`");
    }
  }

  /** Refuses what is outside the closed language, whether or not a rule ever says it. */
  void drl(String section, String drl, int column) {
    if (section.equals("condition") || section.equals("when")) {
      Optional<DrlFence.Breach> breach = DrlFence.breach(drl);
      breach.ifPresent(
          b ->
              problems.add(
                  new Problem(
                      b.kind(), file, new Place(line, column + b.at()), b.message(), b.hint())));
    } else if (!RuleReader.isConclusion(drl)) {
      problems.add(
          new Problem(
              RuleProblem.UNSAFE_RULE,
              file,
              new Place(line, column),
              "this is not a conclusion",
              "a rule only concludes: is met, is partly met, or is not applicable"));
    }
  }

  /** A blank on one side only would be dropped, or looked for as it is written. */
  void blanks(Phrase phrase) {
    Set<String> said = phrase.blanks().keySet();
    Set<String> used = new TreeSet<>();
    BLANK.matcher(phrase.drl()).results().forEach(found -> used.add(found.group(1)));
    Set<String> loose = new TreeSet<>(said);
    loose.addAll(used);
    loose.removeIf(name -> said.contains(name) && used.contains(name));
    for (String name : loose) {
      problems.add(
          new Problem(
              RuleProblem.LOOSE_BLANK,
              file,
              new Place(line, 1),
              "the blank {" + name + "} stands on one side of the `=` only",
              "write it on both"));
    }
  }

  private void add(String message, String hint) {
    problems.add(new Problem(RuleProblem.INVALID_PHRASE, file, new Place(line, 1), message, hint));
  }
}
