package org.aqcp.shell.verb;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.aqcp.condition.Kind;
import org.aqcp.framework.InvalidFramework;
import org.aqcp.input.problem.InvalidInput;
import org.aqcp.input.problem.Words;
import org.aqcp.partnership.facts.Fact;
import org.aqcp.partnership.facts.Partnership;
import org.aqcp.partnership.facts.SectionType;
import org.aqcp.shell.command.Proposal;
import org.aqcp.shell.command.Typing;
import org.aqcp.shell.session.CommandEnvironment;
import org.aqcp.shell.session.Session;

/** Proposes paths of parts: keys, numbered entries of the partnership, and parts of entries. */
final class PathProposals {
  private PathProposals() {}

  static List<Proposal> paths(Typing typing, CommandEnvironment environment) {
    String typed = typing.word();
    int bracket = typed.indexOf('[');
    return bracket < 0
        ? keys()
        : SectionType.keyed(typed.substring(0, bracket))
            .map(section -> entries(section, typed, environment))
            .orElse(List.of());
  }

  private static List<Proposal> keys() {
    List<Proposal> keys = new ArrayList<>();
    for (String part : Kind.of(Partnership.class).components().keySet()) {
      keys.add(Proposal.of(Words.kebab(part)));
    }
    for (SectionType section : SectionType.values()) {
      keys.add(new Proposal(section.key(), "", false));
    }
    return keys;
  }

  private static List<Proposal> entries(
      SectionType section, String typed, CommandEnvironment environment) {
    List<Proposal> proposals = new ArrayList<>();
    int end = typed.indexOf("].");
    if (end >= 0) {
      for (String part : Kind.of(section.of()).components().keySet()) {
        proposals.add(Proposal.of(typed.substring(0, end + 2) + Words.kebab(part)));
      }
      return proposals;
    }
    List<Fact> facts =
        partnership(environment).map(it -> it.section(section).facts()).orElse(List.of());
    for (int i = 0; i < facts.size(); i++) {
      String path = section.key() + "[" + i + "]";
      String name = String.valueOf(Kind.name((Record) facts.get(i)));
      proposals.add(new Proposal(path, name, false));
    }
    return proposals;
  }

  /** The opened partnership, with the edits of the session; empty if it cannot be read. */
  private static Optional<Partnership> partnership(CommandEnvironment environment) {
    Session session = environment.session();
    if (session.edited().isPresent()) {
      return session.edited().map(edited -> edited.whatIf().file().partnership());
    }
    try {
      return session
          .opened()
          .map(file -> environment.folder().resolve(file))
          .map(file -> environment.frameworks().partnerships().read(file).partnership());
    } catch (InvalidInput | InvalidFramework unreadable) {
      return Optional.empty();
    }
  }
}
