package org.aqcp.rules.language;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.aqcp.condition.Status;

/** The only consequences that rules can have: they conclude a status and do nothing else. */
public final class Consequence {
  private static final String CONCLUDE =
      "insert\\( new Conclusion\\( %s\\.id\\(\\), \"(%s)\","
          + " drools\\.getRule\\(\\)\\.getName\\(\\) \\) \\);";
  private static final String STATUSES =
      Status.CONCLUSIONS.stream().map(Status::key).collect(Collectors.joining("|"));
  private static final Pattern ON_INDICATOR = conclusion("\\$indicator");
  private static final Pattern ON_GROUP = conclusion("\\$group");

  private Consequence() {}

  /** Whether DRL is such a consequence. */
  public static boolean is(String drl) {
    return of(drl, false).isPresent() || of(drl, true).isPresent();
  }

  /**
   * The status that DRL concludes on an indicator or, in roll-up rules, a group; otherwise empty.
   */
  public static Optional<Status> of(String drl, boolean rollUp) {
    Matcher concluded = (rollUp ? ON_GROUP : ON_INDICATOR).matcher(drl.strip());
    return concluded.matches() ? Status.keyed(concluded.group(1)) : Optional.empty();
  }

  /** Matches with any whitespace between the parts. */
  private static Pattern conclusion(String subject) {
    return Pattern.compile(CONCLUDE.formatted(subject, STATUSES).replace(" ", "\\s*"));
  }
}
