package org.aqcp.editor.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Maps the lines of a rule file to rules and their parts, even if rules are unfinished. */
public final class RuleOutline {
  private static final Pattern RULE = Pattern.compile("rule\\b\\s*\"?([^\"]*)\"?.*");
  private static final Pattern ON = Pattern.compile("@(indicator|rollup)\\s*\\(\\s*\"([^\"]*)\".*");

  public enum Part {
    OUTSIDE,
    HEAD,
    WHEN,
    THEN
  }

  /**
   * One rule.
   *
   * @param on the indicator or group that it is about; empty if not stated
   * @param from its first line, counted from 0
   * @param until its last line
   */
  public record OutlinedRule(String name, String on, boolean rollUp, int from, int until) {}

  private final Lines lines;
  private final List<Part> parts = new ArrayList<>();
  private final List<OutlinedRule> rules = new ArrayList<>();
  private Part part = Part.OUTSIDE;

  private RuleOutline(Lines lines) {
    this.lines = lines;
  }

  public static RuleOutline of(Lines lines) {
    RuleOutline outline = new RuleOutline(lines);
    for (int i = 0; i < lines.count(); i++) {
      outline.read(lines.line(i).strip(), i);
    }
    return outline;
  }

  /** The part that a line is in; a keyword that starts a part counts to the part above. */
  public Part part(int line) {
    return line >= 0 && line < parts.size() ? parts.get(line) : Part.OUTSIDE;
  }

  public List<OutlinedRule> rules() {
    return List.copyOf(rules);
  }

  public Optional<OutlinedRule> rule(int line) {
    return rules.stream().filter(r -> r.from() <= line && line <= r.until()).findFirst();
  }

  /** The line of the sentence that a line belongs to: itself, or the one that it narrows. */
  public Optional<Integer> sentence(int line) {
    int at = line;
    while (part(at) == Part.WHEN && (isNote(at) || lines.line(at).strip().startsWith("-"))) {
      at--;
    }
    boolean sentence = part(at) == Part.WHEN && !lines.line(at).strip().equals("then");
    return sentence ? Optional.of(at) : Optional.empty();
  }

  /** The text of a sentence and of its narrowing lines, without surrounding spaces. */
  public List<String> narrowed(int sentence) {
    List<String> said = new ArrayList<>(List.of(lines.line(sentence).strip()));
    for (int at = sentence + 1; part(at) == Part.WHEN; at++) {
      String line = lines.line(at).strip();
      if (line.startsWith("-")) {
        said.add(line);
      } else if (!isNote(at)) {
        break;
      }
    }
    return said;
  }

  /** A sentence and the dash lines between it and another line. */
  public List<String> above(int sentence, int line) {
    List<String> above = new ArrayList<>(List.of(lines.line(sentence).strip()));
    for (int at = sentence + 1; at < line; at++) {
      String said = lines.line(at).strip();
      if (said.startsWith("-")) {
        above.add(said);
      }
    }
    return above;
  }

  private boolean isNote(int line) {
    String text = lines.line(line).strip();
    return text.isEmpty() || text.startsWith("#");
  }

  private void read(String line, int number) {
    Matcher rule = RULE.matcher(line);
    if (rule.matches()) {
      parts.add(Part.OUTSIDE);
      rules.add(new OutlinedRule(rule.group(1), "", false, number, number));
      part = Part.HEAD;
      return;
    }
    parts.add(part);
    if (part == Part.OUTSIDE) {
      return;
    }
    OutlinedRule current = rules.remove(rules.size() - 1);
    Matcher on = ON.matcher(line);
    boolean names = part == Part.HEAD && on.matches();
    rules.add(
        new OutlinedRule(
            current.name(),
            names ? on.group(2) : current.on(),
            names ? on.group(1).equals("rollup") : current.rollUp(),
            current.from(),
            number));
    enterPart(line);
  }

  private void enterPart(String line) {
    switch (line) {
      case "when" -> part = Part.WHEN;
      case "then" -> part = Part.THEN;
      case "end" -> part = Part.OUTSIDE;
      default -> {}
    }
  }
}
