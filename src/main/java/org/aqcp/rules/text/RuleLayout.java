package org.aqcp.rules.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import org.aqcp.framework.InvalidFramework;
import org.aqcp.input.problem.Problem;

/**
 * The one layout of a rule file. Only what no reader heeds is changed: blanks around a line, empty
 * lines, ends of lines that differ from the first, how far a block is indented. Sentences, names
 * and notes stay letter by letter, in their order.
 */
public final class RuleLayout {
  private static final String INDENT = "    ";

  private final StringBuilder text = new StringBuilder();

  /** The line that ends the current part of the rule; empty between rules. */
  private String ending = "";

  private boolean afterRule;
  private boolean afterBlank;

  /** In how many blocks each line of a sentence is. */
  private final TreeMap<Integer, Integer> depths = new TreeMap<>();

  private RuleLayout() {}

  private void within(List<RuleText.SentenceText> sentences, int depth) {
    for (RuleText.SentenceText sentence : sentences) {
      sentence.lines().forEach(line -> depths.put(line.place().line(), depth));
      within(sentence.inner(), depth + 1);
    }
  }

  /**
   * Formats a rule file's text.
   *
   * @param name of the file in problems
   * @throws InvalidFramework if it has anything but whole rules, whose layout would be unclear
   */
  public static String of(String name, String text) {
    SourceFile file = new SourceFile(name, text);
    List<Problem> problems = new ArrayList<>();
    List<RuleText> rules = RuleFileReader.read(file, Sentences.NONE, problems);
    if (!problems.isEmpty()) {
      throw new InvalidFramework(problems);
    }
    RuleLayout layout = new RuleLayout();
    rules.forEach(rule -> layout.within(rule.sentences, 0));
    List<String> lines = file.lines();
    for (int i = 0; i < lines.size(); i++) {
      layout.add(lines.get(i).strip(), i + 1);
    }
    String laidOut = layout.text.toString();
    return endsLinesAsWindows(text) ? laidOut.replace("\n", "\r\n") : laidOut;
  }

  /** Whether most lines end as on Windows: a checkout decides that, not the writer of the file. */
  private static boolean endsLinesAsWindows(String text) {
    int lines = 0;
    int asWindows = 0;
    for (int at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
      lines++;
      asWindows += at > 0 && text.charAt(at - 1) == '\r' ? 1 : 0;
    }
    return asWindows * 2 > lines;
  }

  private void add(String line, int number) {
    if (line.isEmpty()) {
      afterBlank = true;
    } else if (ending.isEmpty()) {
      addOutside(line);
    } else {
      addInside(line, number);
    }
  }

  /** A comment goes directly above what follows unless there was an empty line. */
  private void addOutside(String line) {
    if (text.length() > 0 && (afterRule || afterBlank)) {
      text.append('\n');
    }
    afterRule = false;
    afterBlank = false;
    Matcher rule = RuleFileReader.RULE.matcher(line);
    if (rule.matches()) {
      ending = "when";
      put("rule \"" + rule.group(1) + "\"");
    } else {
      put(line);
    }
  }

  private void addInside(String line, int number) {
    if (!line.equals(ending)) {
      put(INDENT.repeat(1 + depth(number)) + inside(line));
      return;
    }
    put(line);
    ending = line.equals("when") ? "then" : line.equals("then") ? "end" : "";
    afterRule = ending.isEmpty();
    afterBlank = false;
  }

  /** How deep a line is indented, or what the note in it stands above. */
  private int depth(int number) {
    Map.Entry<Integer, Integer> next = depths.ceilingEntry(number);
    return next != null && ending.equals("then") ? next.getValue() : 0;
  }

  private String inside(String line) {
    Matcher on = RuleFileReader.ON.matcher(line);
    if (ending.equals("when") && on.matches()) {
      return "@" + on.group(1) + "(\"" + on.group(2) + "\")";
    }
    return ending.equals("then") && line.startsWith("-") ? "- " + line.substring(1).strip() : line;
  }

  private void put(String line) {
    text.append(line).append('\n');
  }
}
