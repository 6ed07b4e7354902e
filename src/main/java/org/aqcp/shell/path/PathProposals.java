package org.aqcp.shell.path;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.aqcp.partnership.facts.Partnership;
import org.aqcp.partnership.facts.SectionType;
import org.aqcp.shell.command.Proposal;
import org.aqcp.shell.command.Typing;
import org.aqcp.shell.session.CommandEnvironment;

/**
 * Proposes paths of parts in a partnership's file, such as {@code employers[3].roles}, and values
 * behind them. Entries are offered by number, with their names, and by name once one is begun.
 */
public final class PathProposals {
  private final Optional<Partnership> partnership;
  private final ValueProposals values;

  /** What ends a path that a value follows: an equals sign, or nothing before a space. */
  private final String ending;

  private PathProposals(Optional<Partnership> partnership, String ending) {
    this.partnership = partnership;
    this.values = new ValueProposals(partnership);
    this.ending = ending;
  }

  /** A path in one word, as options take it. */
  public static List<Proposal> paths(Typing typing, CommandEnvironment environment) {
    return new PathProposals(NamedPartnership.in(typing, environment), "").path(typing.word());
  }

  /** A path, an equals sign and a value in one word. */
  public static List<Proposal> assignments(Typing typing, CommandEnvironment environment) {
    return new PathProposals(NamedPartnership.in(typing, environment), "=").all(typing.word());
  }

  /** A path, whose names may have several words, and a value in further words. */
  public static List<Proposal> words(Typing typing, CommandEnvironment environment) {
    String before = typing.before().isEmpty() ? "" : String.join(" ", typing.before()) + " ";
    return new PathProposals(NamedPartnership.opened(environment), "")
        .all(before + typing.word()).stream()
            .filter(one -> one.word().startsWith(before))
            .map(
                one ->
                    new Proposal(
                        one.word().substring(before.length()), one.about(), one.complete()))
            .toList();
  }

  private List<Proposal> all(String text) {
    int end = end(text);
    if (end == text.length()) {
      return path(text);
    }
    String typed = text.substring(end + 1);
    String before = text.substring(0, end + 1);
    return values(text.substring(0, end), typed).stream()
        .map(one -> new Proposal(before + one.word(), one.about(), one.complete()))
        .toList();
  }

  /** Where a path ends: at a space or an equals sign outside of brackets. */
  private static int end(String text) {
    boolean within = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      within = c == '[' || (within && c != ']');
      if (!within && (c == '=' || c == ' ')) {
        return i;
      }
    }
    return text.length();
  }

  private List<Proposal> values(String path, String typed) {
    int begin = lastStep(path);
    Optional<FactAt> at = resolve(path.substring(0, begin));
    String key = path.substring(begin);
    Optional<FactAt.Entries> list = at.flatMap(it -> it.entries(key));
    if (list.isPresent()) {
      return values.entry(list.get().type(), typed, "{");
    }
    return at.flatMap(it -> it.part(key).map(part -> values.of(part, it, typed))).orElse(List.of());
  }

  private List<Proposal> path(String text) {
    int begin = lastStep(text);
    Optional<FactAt> at = resolve(text.substring(0, begin));
    String step = text.substring(begin);
    int bracket = step.indexOf('[');
    if (at.isEmpty() || step.indexOf(']') >= 0) {
      return List.of();
    }
    return bracket < 0
        ? keys(text.substring(0, begin), at.get())
        : at.get()
            .entries(step.substring(0, bracket))
            .map(list -> entries(text.substring(0, begin + bracket + 1), step, bracket, list))
            .orElse(List.of());
  }

  private List<Proposal> keys(String before, FactAt at) {
    List<Proposal> keys = new ArrayList<>();
    at.parts()
        .forEach(
            part -> {
              boolean goesOn = at.entries(FactAt.key(part)).isPresent();
              String word = before + FactAt.key(part) + (goesOn ? "" : ending);
              boolean complete = !goesOn && ending.isEmpty();
              keys.add(new Proposal(word, ValueProposals.about(part), complete));
            });
    if (at.isRoot()) {
      for (SectionType section : SectionType.values()) {
        keys.add(new Proposal(section.key(), ValueProposals.about(section), false));
      }
    }
    return keys;
  }

  private static List<Proposal> entries(
      String before, String step, int bracket, FactAt.Entries list) {
    String typed = step.substring(bracket + 1);
    boolean byName = !typed.isEmpty() && !Character.isDigit(typed.charAt(0));
    List<Proposal> proposals = new ArrayList<>();
    for (int i = 0; i < list.all().size(); i++) {
      String name = FactAt.name(list.all().get(i));
      proposals.add(
          byName
              ? new Proposal(before + name + "]", "", false)
              : new Proposal(before + i + "]", name, false));
    }
    return proposals;
  }

  /** Where the last step of a path begins: behind the last dot outside of brackets. */
  private static int lastStep(String path) {
    int begin = 0;
    boolean within = false;
    for (int i = 0; i < path.length(); i++) {
      char c = path.charAt(i);
      within = c == '[' || (within && c != ']');
      begin = c == '.' && !within ? i + 1 : begin;
    }
    return begin;
  }

  /** What the steps lead to, each of them ending with a dot. */
  private Optional<FactAt> resolve(String steps) {
    FactAt at = FactAt.root(partnership);
    String rest = steps;
    while (!rest.isEmpty()) {
      int bracket = rest.indexOf('[');
      int end = rest.indexOf("].", bracket + 1);
      if (bracket < 0 || end < 0) {
        return Optional.empty();
      }
      Optional<FactAt.Entries> list = at.entries(rest.substring(0, bracket));
      if (list.isEmpty()) {
        return Optional.empty();
      }
      at = list.get().entry(rest.substring(bracket + 1, end));
      rest = rest.substring(end + 2);
    }
    return Optional.of(at);
  }
}
