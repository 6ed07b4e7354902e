package org.aqcp.edition.difference;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.aqcp.condition.Rule;
import org.aqcp.framework.Indicator;
import org.aqcp.input.problem.Problem;
import org.aqcp.rules.RulebookReader;
import org.aqcp.rules.cache.RuleStore;
import org.aqcp.rules.text.RuleSources;
import org.aqcp.rules.text.SourceFile;
import org.aqcp.rules.vocabulary.Vocabulary;
import org.aqcp.rules.written.RuleReader;
import org.aqcp.rules.written.WrittenFile;
import org.aqcp.shipped.Shipped;

/** The shipped rules in other words that mean the same. */
final class Rewordings {
  /** In what way words differ. */
  enum Way {
    SENTENCES_IN_ANOTHER_ORDER,
    DASH_LINES_IN_ANOTHER_ORDER,
    OR_SWAPPED,
    SYNONYM,
    NUMBER_INSTEAD_OF_A_THRESHOLD
  }

  /**
   * The rules on an indicator in other words.
   *
   * @param line the line that differs, or the name of the rule
   */
  record Reworded(Way way, Indicator indicator, String line, List<Rule> rules) {}

  private static final Map<String, String> SYNONYMS = synonyms();
  private static final Pattern OR = Pattern.compile("\\b([\\w-]+) or ([\\w-]+)\\b");
  private static final Pattern THRESHOLD = Pattern.compile("`([a-z-]+)`");

  private final Vocabulary vocabulary =
      new RulebookReader(Shipped.HOME, new RuleStore(java.nio.file.Path.of("target", "rules")))
          .vocabulary();

  private static Map<String, String> synonyms() {
    Map<String, String> synonyms = new LinkedHashMap<>();
    synonyms.put("in a target sector of the partnership", "in the target sectors");
    synonyms.put("organizations", "organisations");
    synonyms.put("unionised", "unionized");
    synonyms.put("recognised", "recognized");
    synonyms.put("have a day", "have a due date");
    synonyms.put("is recurring", "comes every year");
    synonyms.put("are recurring", "come every year");
    synonyms.put("supported by public money", "with public money");
    synonyms.put("assigning all four functions", "that assigns all four functions");
    synonyms.put("- held at most", "- that was held at most");
    synonyms.put("- dated at most", "- that is dated at most");
    synonyms.put("- signed at most", "- that was signed at most");
    synonyms.put("- given in writing", "- that is given in writing");
    synonyms.put("There is a ", "There is at least one ");
    return synonyms;
  }

  /** All of them that can be read, by way. */
  Map<Way, List<Reworded>> all() {
    Map<Way, List<Reworded>> all = new LinkedHashMap<>();
    for (Way way : Way.values()) {
      all.put(way, new ArrayList<>());
    }
    for (String level : Shipped.VERSION.levelIds()) {
      for (SourceFile file :
          RuleSources.of(Shipped.HOME, Shipped.VERSION, level, new ArrayList<>())) {
        inOrder(level, all);
        lines(file, all);
      }
    }
    return all;
  }

  private static void inOrder(String level, Map<Way, List<Reworded>> all) {
    List<Reworded> into = all.get(Way.SENTENCES_IN_ANOTHER_ORDER);
    for (Indicator indicator : Shipped.VERSION.indicators(level)) {
      List<Rule> rules = new ArrayList<>(rules(level, indicator.id()));
      boolean known = into.stream().anyMatch(one -> one.indicator().equals(indicator));
      for (int i = 0; i < rules.size() && !known; i++) {
        Rule rule = rules.get(i);
        if (rule.sentences().size() > 1) {
          List<org.aqcp.condition.Sentence> reversed = new ArrayList<>(rule.sentences());
          Collections.reverse(reversed);
          rules.set(i, rule.saying(rule.conclusion(), reversed));
          Collections.reverse(rules);
          into.add(new Reworded(Way.SENTENCES_IN_ANOTHER_ORDER, indicator, rule.name(), rules));
          break;
        }
      }
    }
  }

  private void lines(SourceFile file, Map<Way, List<Reworded>> all) {
    List<String> lines = file.lines();
    Optional<Indicator> on = Optional.empty();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      Matcher head = Pattern.compile(".*@indicator\\(\"(.*)\"\\).*").matcher(line);
      if (head.matches()) {
        on = Shipped.VERSION.indicator(head.group(1));
      }
      boolean sentence = line.startsWith("    ") && !line.strip().startsWith("@");
      if (on.isEmpty() || !sentence) {
        continue;
      }
      Indicator of = on.get();
      if (line.strip().startsWith("-") && lines.get(i + 1).strip().startsWith("-")) {
        List<String> swapped = new ArrayList<>(lines);
        Collections.swap(swapped, i, i + 1);
        add(Way.DASH_LINES_IN_ANOTHER_ORDER, file, swapped, of, line, all);
      }
      Matcher or = OR.matcher(line);
      if (or.find()) {
        String other = or.replaceFirst("$2 or $1");
        add(Way.OR_SWAPPED, file, with(i, other, lines), of, other, all);
      }
      for (Map.Entry<String, String> synonym : SYNONYMS.entrySet()) {
        if (line.contains(synonym.getKey())) {
          String other = line.replace(synonym.getKey(), synonym.getValue());
          add(Way.SYNONYM, file, with(i, other, lines), of, other, all);
        }
      }
      Matcher threshold = THRESHOLD.matcher(line);
      if (threshold.find() && of.thresholds().containsKey(threshold.group(1))) {
        String other = threshold.replaceFirst(String.valueOf(of.threshold(threshold.group(1))));
        add(Way.NUMBER_INSTEAD_OF_A_THRESHOLD, file, with(i, other, lines), of, other, all);
      }
    }
  }

  private static List<String> with(int at, String line, List<String> lines) {
    List<String> changed = new ArrayList<>(lines);
    changed.set(at, line);
    return changed;
  }

  private void add(
      Way way,
      SourceFile file,
      List<String> lines,
      Indicator of,
      String line,
      Map<Way, List<Reworded>> all) {
    List<Problem> problems = new ArrayList<>();
    SourceFile changed = new SourceFile(file.name(), String.join("\n", lines) + "\n");
    WrittenFile read = RuleReader.read(changed, vocabulary, problems);
    if (problems.isEmpty()) {
      List<Rule> rules = read.rules().stream().filter(rule -> rule.on().equals(of.id())).toList();
      all.get(way).add(new Reworded(way, of, line.strip(), rules));
    }
  }

  static List<Rule> rules(String level, String on) {
    return Shipped.evaluator(level).rulebook().on(on);
  }
}
