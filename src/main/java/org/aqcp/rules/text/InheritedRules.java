package org.aqcp.rules.text;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
    files.forEach(
        file -> file.lines().forEach(line -> RuleBlock.on(line).ifPresent(subjects::add)));
    return subjects;
  }

  /** What is inherited of a file; empty if no rule of it is. */
  public Optional<SourceFile> of(SourceFile file) {
    StringBuilder text = new StringBuilder();
    boolean any = false;
    boolean all = true;
    for (RuleBlock block : RuleBlock.of(file)) {
      Optional<String> here = block.on().flatMap(this::here);
      boolean kept = !block.isRule() || here.isPresent();
      any |= here.isPresent();
      all &= !block.isRule() || here.equals(block.on());
      here.map(block::renamed)
          .orElse(block)
          .lines()
          .forEach(line -> text.append(kept ? line : "").append('\n'));
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
}
