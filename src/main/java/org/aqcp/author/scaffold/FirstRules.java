package org.aqcp.author.scaffold;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.aqcp.author.copy.HomeCopy;
import org.aqcp.condition.Rule;
import org.aqcp.framework.Criterion;
import org.aqcp.framework.FrameworkVersion;
import org.aqcp.framework.Indicator;
import org.aqcp.rules.text.RuleSources;

/** Writes the first rules of an indicator into the rule file of its criterion. */
final class FirstRules {
  private static final Set<String> SMALL =
      Set.of("a", "an", "and", "by", "for", "in", "of", "on", "or", "the", "to", "with");
  private static final int WORDS_OF_A_NAME = 2;

  private FirstRules() {}

  static Piece write(
      HomeCopy copy, String file, Criterion criterion, Indicator on, StartingSentence start) {
    String before = copy.text(file).orElse("# " + criterion.id() + " " + criterion.title());
    String newline = Block.newline(before);
    String rules = text(on, start);
    String open = before.isEmpty() ? "" : before.endsWith("\n") ? newline : newline + newline;
    copy.put(file, before + open + rules.replace("\n", newline));
    int line = (int) before.lines().count() + (before.isEmpty() ? 1 : 2);
    return new Piece(file, line, "two rules", rules);
  }

  /** The last file with rules of the criterion, or a new one named after the criterion. */
  static String file(FrameworkVersion version, Criterion criterion, List<Rule> rules) {
    return rules.stream()
        .filter(rule -> !rule.rollUp() && rule.on().startsWith(criterion.id() + "."))
        .map(Rule::file)
        .reduce((first, last) -> last)
        .map(file -> RuleSources.own(version, file))
        .orElseGet(
            () ->
                "rules/%s/%s/%s.dslr"
                    .formatted(version.id(), criterion.level(), name(version, criterion)));
  }

  private static String name(FrameworkVersion version, Criterion criterion) {
    List<String> ids = version.criteria(criterion.level()).stream().map(Criterion::id).toList();
    int number = ids.indexOf(criterion.id()) + 1;
    String words =
        Arrays.stream(criterion.title().toLowerCase(Locale.ROOT).split("[^a-z0-9]+"))
            .filter(word -> !word.isEmpty() && !SMALL.contains(word))
            .limit(WORDS_OF_A_NAME)
            .collect(Collectors.joining("-"));
    return words.isEmpty() ? String.valueOf(number) : number + "-" + words;
  }

  private static String text(Indicator on, StartingSentence start) {
    String threshold = start.section().key();
    boolean named = on.thresholds().containsKey(threshold);
    return """
    # to edit: what must be in place, one sentence a line; `aqcp rules words WORD` finds sentences
    rule "%1$s %2$s"
        @indicator("%1$s")
    when
        %3$s
    then
        The indicator is met
    end

    # to edit: a weaker requirement, or delete this rule
    rule "%1$s %4$s"
        @indicator("%1$s")
    when
        %5$s
    then
        The indicator is partly met
    end
    """
        .formatted(
            on.id(),
            start.severalInShort(),
            start.several(named ? "`" + threshold + "`" : "2"),
            lower(start.single()),
            start.single());
  }

  private static String lower(String sentence) {
    return sentence.substring(0, 1).toLowerCase(Locale.ROOT) + sentence.substring(1);
  }

  /** The first rule on an indicator, if any. */
  static Optional<Rule> on(String id, List<Rule> rules) {
    return rules.stream().filter(rule -> !rule.rollUp() && rule.on().equals(id)).findFirst();
  }
}
