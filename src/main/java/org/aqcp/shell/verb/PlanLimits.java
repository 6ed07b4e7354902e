package org.aqcp.shell.verb;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.aqcp.assist.plan.Kept;
import org.aqcp.condition.Kind;
import org.aqcp.input.problem.Suggestion;
import org.aqcp.input.problem.Words;
import org.aqcp.partnership.facts.Partnership;
import org.aqcp.partnership.facts.SectionType;
import org.aqcp.shell.command.Invocation;
import org.aqcp.shell.command.Option;
import org.aqcp.shell.path.PathProposals;
import org.aqcp.shell.session.Refusal;

/** What plans leave as it is, and how long they are searched for. */
final class PlanLimits {
  static final Option KEEP =
      Option.of("keep", "PATH", "what no plan changes: a section, an entry or a part of one")
          .repeated()
          .completedBy(PathProposals::paths);

  static final Option SECONDS =
      Option.of("seconds", "N", "how long to search for each plan").fallingBackTo("5");

  static final Option HORIZON =
      Option.of("horizon", "TIME", "also what changes by itself until then: 90d, 6m or 1y");

  private static final int MOST_YEARS = 5;

  private static final int MOST_SECONDS = 3600;

  private PlanLimits() {}

  static Duration time(Invocation invocation) {
    String typed = invocation.text(SECONDS);
    int seconds = typed.matches("\\d{1,4}") ? Integer.parseInt(typed) : 0;
    if (seconds < 1 || seconds > MOST_SECONDS) {
      throw Refusal.usage(
          "`--seconds` is a number from 1 to " + MOST_SECONDS + ", not " + Words.quoted(typed), "");
    }
    return Duration.ofSeconds(seconds);
  }

  /** The last day to look at; empty if none is asked for. */
  static Optional<LocalDate> horizon(Invocation invocation, LocalDate from) {
    return invocation.value(HORIZON).map(typed -> horizon(typed, from));
  }

  /** The day that is so long after another. */
  static LocalDate horizon(String typed, LocalDate from) {
    if (typed.matches("\\d{1,4}[dmy]")) {
      int number = Integer.parseInt(typed.substring(0, typed.length() - 1));
      LocalDate last =
          switch (typed.charAt(typed.length() - 1)) {
            case 'd' -> from.plusDays(number);
            case 'm' -> from.plusMonths(number);
            default -> from.plusYears(number);
          };
      if (last.isAfter(from) && !last.isAfter(from.plusYears(MOST_YEARS))) {
        return last;
      }
    }
    throw Refusal.usage(
        "%s is not a time of at most %d years".formatted(Words.quoted(typed), MOST_YEARS),
        "write days, months or years, such as `90d`, `6m` or `1y`");
  }

  static Kept kept(Invocation invocation) {
    List<String> paths = invocation.values(KEEP);
    List<String> known = new ArrayList<>();
    for (SectionType type : SectionType.values()) {
      known.add(type.key());
    }
    Kind.of(Partnership.class).components().keySet().forEach(own -> known.add(Words.kebab(own)));
    for (String path : paths) {
      String first = path.replaceFirst("[.\\[].*", "");
      if (!known.contains(first)) {
        throw Refusal.usage(
            "nothing in a partnership file is called " + Words.quoted(first),
            Suggestion.hint(first, known, "name a section, such as `employers`"));
      }
    }
    return new Kept(paths);
  }
}
