package org.aqcp.shell.verb;

import java.util.List;
import java.util.Optional;
import org.aqcp.input.problem.Suggestion;
import org.aqcp.input.problem.Words;
import org.aqcp.shell.command.Argument;
import org.aqcp.shell.command.Completion;
import org.aqcp.shell.command.FileNames;
import org.aqcp.shell.command.Invocation;
import org.aqcp.shell.command.Option;
import org.aqcp.shell.session.Refusal;

/** Options and arguments that several commands share. */
final class Shared {
  static final Argument FILE =
      Argument.of("FILE", "a partnership file").orOpened().completedBy(FileNames.PARTNERSHIPS);

  static final Argument INDICATOR =
      Argument.of("INDICATOR", "the id of an indicator, such as L2.2, or of a criterion")
          .repeated()
          .completedBy(HomeProposals::indicators);

  static final Option AGAINST =
      Option.of("against", "VERSION", "the framework version; default: the newest for the level")
          .completedBy(HomeProposals::versions);

  private static final String ABOUT_SEVERAL =
      "the framework version, or several: `all`, or ids and patterns such as aqcp-*, with commas"
          + " between them; default: the newest for the level";

  /** The same where several versions can be named together. */
  static final Option AGAINST_SEVERAL =
      Option.of("against", "VERSION", ABOUT_SEVERAL)
          .completedBy(Completion.listed(HomeProposals::versionsAndAll));

  static final Argument VERSION =
      Argument.of("VERSION", "a framework version, such as aqcp-1.0")
          .completedBy(HomeProposals::versions);

  static final Argument LEVEL =
      Argument.of("LEVEL", "the level that the partnership works at, such as local")
          .completedBy(HomeProposals::levels);

  private Shared() {}

  /** The framework version that the user names, or several; empty for the newest. */
  static Optional<String> against(Invocation invocation) {
    return invocation.value(AGAINST).or(() -> invocation.value(AGAINST_SEVERAL));
  }

  /** The level that the user names. */
  static String level(Invocation invocation, Argument argument) {
    String level = invocation.text(argument);
    List<String> known = invocation.frameworks().home().levels();
    if (!known.isEmpty() && !known.contains(level)) {
      throw Refusal.usage(
          Words.quoted(level) + " is not a level",
          Suggestion.hint(level, known, "the levels are " + Words.listed(known)));
    }
    return level;
  }
}
