package org.aqcp.shell.verb;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.aqcp.assist.plan.Kept;
import org.aqcp.condition.Kind;
import org.aqcp.input.problem.Suggestion;
import org.aqcp.input.problem.Words;
import org.aqcp.partnership.facts.Partnership;
import org.aqcp.partnership.facts.SectionType;
import org.aqcp.shell.command.Invocation;
import org.aqcp.shell.command.Option;
import org.aqcp.shell.session.Refusal;

/** What plans leave as it is, and how long they are searched for. */
final class PlanLimits {
  static final Option KEEP =
      Option.of("keep", "PATH", "what no plan changes: a section, an entry or a part of one")
          .repeated();

  static final Option SECONDS =
      Option.of("seconds", "N", "how long to search for each plan").fallingBackTo("5");

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
