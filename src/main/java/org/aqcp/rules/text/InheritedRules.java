package org.aqcp.rules.text;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import org.aqcp.framework.Inheritance;

/**
 * The rules that a version has of the version that it extends: those on what it has inherited and
 * has no rules of its own on. They keep their file and lines; of the other rules of the file only
 * the empty lines are left.
 */
public final class InheritedRules {
  private final Inheritance inheritance;
  private final Set<String> own;

  /**
   * Finds what is inherited.
   *
   * @param own the rule files of the version itself
   */
  public InheritedRules(Inheritance inheritance, List<SourceFile> own) {
    this.inheritance = inheritance;
    this.own = subjects(own);
  }

  /** What the rules of files are on: ids of indicators, and kinds of groups. */
  public static Set<String> subjects(List<SourceFile> files) {
    Set<String> subjects = new HashSet<>();
    files.forEach(file -> file.lines().forEach(line -> on(line).ifPresent(subjects::add)));
    return subjects;
  }

  /** What is inherited of a file; empty if no rule of it is. */
  public Optional<SourceFile> of(SourceFile file) {
    List<String> lines = file.lines();
    StringBuilder text = new StringBuilder();
    boolean any = false;
    boolean all = true;
    int at = 0;
    while (at < lines.size()) {
      int end = isRule(lines.get(at)) ? endOf(at, lines) : at + 1;
      List<String> some = lines.subList(at, end);
      if (isRule(lines.get(at))) {
        Optional<String> on = some.stream().flatMap(line -> on(line).stream()).findFirst();
        Optional<String> here = on.flatMap(this::here);
        any |= here.isPresent();
        all &= here.equals(on);
        some.forEach(
            line ->
                text.append(here.map(id -> renamed(line, on.get(), id)).orElse("")).append('\n'));
      } else {
        some.forEach(line -> text.append(line).append('\n'));
      }
      at = end;
    }
    if (all) {
      // the very file, so that what is known of it is known of this one
      return Optional.of(file);
    }
    return any ? Optional.of(new SourceFile(file.name(), text.toString())) : Optional.empty();
  }

  /** What rules on something are on here; empty if they are not inherited. */
  private Optional<String> here(String on) {
    boolean group = inheritance.from().indicator(on).isEmpty();
    Optional<String> here = group ? Optional.of(on) : inheritance.idHere(on);
    return here.filter(id -> !own.contains(id));
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
  private static Optional<String> on(String line) {
    Matcher on = RuleFileReader.ON.matcher(line.strip());
    return on.matches() ? Optional.of(on.group(2)) : Optional.empty();
  }

  /** A line that names the id in the head of a rule, or begins the rule's name with it. */
  private static String renamed(String line, String before, String now) {
    if (before.equals(now)) {
      return line;
    }
    if (on(line).isPresent()) {
      return line.replace('"' + before + '"', '"' + now + '"');
    }
    return isRule(line) ? line.replace("\"" + before + " ", "\"" + now + " ") : line;
  }
}
