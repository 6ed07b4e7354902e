package org.aqcp.shell.verb;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.aqcp.input.file.TextFile;
import org.aqcp.input.problem.Words;
import org.aqcp.metrics.audit.Exposure;
import org.aqcp.metrics.publish.DisclosureSettings;
import org.aqcp.metrics.publish.UnsafeRelease;
import org.aqcp.metrics.published.PublishedReader;
import org.aqcp.metrics.release.PublishedRelease;
import org.aqcp.metrics.release.ReleaseHead;
import org.aqcp.shell.command.FileNames;
import org.aqcp.shell.command.Invocation;
import org.aqcp.shell.command.Option;
import org.aqcp.shell.session.Refusal;

/** How a command line says to protect small groups. */
final class Disclosing {
  static final Option LIMIT =
      Option.of("limit", "N", "protect groups of fewer people than this; at least 10")
          .fallingBackTo("10");

  static final Option AS_OF =
      Option.of("as-of", "DATE", "the day as of which is counted; default: today");

  static final Option ROUND =
      Option.of("round", "N", "round counts to multiples of 5 or 10").among("5", "10");

  static final Option PUBLISHED =
      Option.of("published", "FILE", "metrics published before, as JSON; may be repeated")
          .repeated()
          .completedBy(FileNames.ANY);

  private static final int SHOWN = 3;
  private static final int MOST_LIMIT = 500;

  private Disclosing() {}

  static DisclosureSettings of(Invocation invocation) {
    return new DisclosureSettings(
        asOf(invocation), limit(invocation), rounding(invocation), earlier(invocation));
  }

  static LocalDate asOf(Invocation invocation) {
    Optional<String> typed = invocation.value(AS_OF);
    if (typed.isEmpty()) {
      return LocalDate.now(ZoneId.systemDefault());
    }
    try {
      return LocalDate.parse(typed.get());
    } catch (DateTimeException notADay) {
      throw Refusal.usage(
          Words.quoted(typed.get()) + " is not a date", "write it as in `--as-of 2024-06-30`");
    }
  }

  static int limit(Invocation invocation) {
    String typed = invocation.text(LIMIT);
    if (typed.matches("[0-9]{1,5}")) {
      int limit = Integer.parseInt(typed);
      if (limit >= ReleaseHead.LEAST_LIMIT && limit <= MOST_LIMIT) {
        return limit;
      }
    }
    throw Refusal.usage(
        "`--limit " + typed + "` is not possible",
        "the limit is a whole number from " + ReleaseHead.LEAST_LIMIT + " to " + MOST_LIMIT);
  }

  private static List<PublishedRelease> earlier(Invocation invocation) {
    return invocation.values(PUBLISHED).stream()
        .map(file -> PublishedReader.read(TextFile.read(invocation.file(file), file)))
        .toList();
  }

  private static int rounding(Invocation invocation) {
    return invocation.value(ROUND).map(Integer::parseInt).orElse(1);
  }

  /** What is given away, and what to do about it. */
  static String advice(UnsafeRelease unsafe) {
    String some =
        unsafe.exposed().stream()
            .limit(SHOWN)
            .map(Exposure::toString)
            .collect(Collectors.joining("; "));
    return some + "; break down by less, or publish fewer periods";
  }
}
