package org.aqcp.rules.cache;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.aqcp.condition.Rule;
import org.aqcp.rules.drools.CompiledClasses;
import org.aqcp.rules.drools.CompiledUnit;

/** The compact text form in which a compiled rule file is cached. */
public final class CachedRuleFile {
  /** Separates the words of a line: no rule name contains it. */
  private static final String BREAK = "\"";

  private CachedRuleFile() {}

  /** A rule file without its classes. */
  public static String of(RuleFile file) {
    StringBuilder text = new StringBuilder(String.join(" ", file.keys())).append('\n');
    for (CompiledUnit unit : file.units()) {
      text.append(of(unit));
    }
    return text.append('\n').append(CompactWriter.write(file.rules())).toString();
  }

  /** One line for one unit. */
  public static String of(CompiledUnit unit) {
    CompiledClasses classes = unit.classes();
    StringBuilder line = new StringBuilder(classes.key()).append(BREAK).append(classes.model());
    unit.names().stream().sorted().forEach(name -> line.append(BREAK).append(name));
    return line.append('\n').toString();
  }

  static RuleFile read(String text) {
    return new RuleFile(rules(text), keys(text), units(text));
  }

  /**
   * The same of a text that anybody may have written. Fails with an unchecked exception or a stack
   * overflow if it is damaged in any way.
   */
  static RuleFile readChecked(String text) {
    List<Rule> rules = rules(CompactReader.readChecked(compact(text)));
    List<String> keys = keys(text);
    List<CompiledUnit> units = units(text);
    List<String> compiled = new ArrayList<>();
    units.forEach(unit -> compiled.addAll(unit.names()));
    List<String> named = rules.stream().map(Rule::name).sorted().toList();
    if (keys.size() != rules.size() || !compiled.stream().sorted().toList().equals(named)) {
      throw new IllegalStateException("damaged: the rules are not those that were compiled");
    }
    return new RuleFile(rules, keys, units);
  }

  /**
   * Rules that were kept by themselves, in a text that anybody may have written. Fails as {@link
   * #readChecked} does.
   */
  static List<Rule> readRulesChecked(String text) {
    return rules(CompactReader.readChecked(text));
  }

  private static List<String> keys(String text) {
    String keys = text.substring(0, text.indexOf('\n'));
    return keys.isEmpty() ? List.of() : List.of(keys.split(" "));
  }

  /** Reads only the rules. */
  public static List<Rule> rules(String text) {
    return rules(CompactReader.read(compact(text)));
  }

  private static List<Rule> rules(List<?> read) {
    List<Rule> rules = new ArrayList<>();
    read.forEach(rule -> rules.add((Rule) rule));
    return rules;
  }

  private static String compact(String text) {
    return text.substring(text.indexOf("\n\n") + 2);
  }

  /** How the rules were compiled, alone. */
  public static List<CompiledUnit> units(String text) {
    List<CompiledUnit> units = new ArrayList<>();
    int begin = text.indexOf('\n') + 1;
    int end = text.indexOf('\n', begin);
    while (end > begin) {
      units.add(unit(text.substring(begin, end)));
      begin = end + 1;
      end = text.indexOf('\n', begin);
    }
    return units;
  }

  static CompiledUnit unit(String line) {
    String[] words = line.split(BREAK);
    List<String> names = List.of(words).subList(2, words.length);
    return new CompiledUnit(
        new CompiledClasses(words[0], words[1], Map.of()), new HashSet<>(names));
  }
}
