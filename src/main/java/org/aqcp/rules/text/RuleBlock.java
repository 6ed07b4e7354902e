package org.aqcp.rules.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;

/**
 * The lines of one rule in a file, or one line between rules.
 *
 * @param on the id of the indicator, or the kind of group, that the rule is on; empty between
 *     rules, and if the rule does not say it
 */
public record RuleBlock(List<String> lines, boolean isRule, Optional<String> on) {
  public RuleBlock {
    lines = List.copyOf(lines);
  }

  /** All blocks of a file, in order. */
  public static List<RuleBlock> of(SourceFile file) {
    List<String> lines = file.lines();
    List<RuleBlock> blocks = new ArrayList<>();
    int at = 0;
    while (at < lines.size()) {
      boolean rule = isRule(lines.get(at));
      int end = rule ? endOf(at, lines) : at + 1;
      List<String> some = lines.subList(at, end);
      Optional<String> on =
          rule ? some.stream().flatMap(line -> on(line).stream()).findFirst() : Optional.empty();
      blocks.add(new RuleBlock(some, rule, on));
      at = end;
    }
    return blocks;
  }

  /** The same rule on an indicator of another id, which its name begins with. */
  public RuleBlock renamed(String id) {
    String before = on.orElseThrow();
    return before.equals(id)
        ? this
        : new RuleBlock(
            lines.stream().map(line -> renamed(line, before, id)).toList(), true, Optional.of(id));
  }

  /** A line that names the id in the head of a rule, or begins the rule's name with it. */
  private static String renamed(String line, String before, String now) {
    if (on(line).isPresent()) {
      return line.replace('"' + before + '"', '"' + now + '"');
    }
    return isRule(line) ? line.replace("\"" + before + " ", "\"" + now + " ") : line;
  }

  private static boolean isRule(String line) {
    return RuleFileReader.RULE.matcher(line.strip()).matches();
  }

  /** The line behind a rule: that behind its {@code end}, or the next rule. */
  private static int endOf(int rule, List<String> lines) {
    for (int at = rule + 1; at < lines.size(); at++) {
      if (isRule(lines.get(at))) {
        return at;
      }
      if (lines.get(at).strip().equals("end")) {
        return at + 1;
      }
    }
    return lines.size();
  }

  /** What a line of a rule's head says that it is on. */
  static Optional<String> on(String line) {
    Matcher on = RuleFileReader.ON.matcher(line.strip());
    return on.matches() ? Optional.of(on.group(2)) : Optional.empty();
  }
}
