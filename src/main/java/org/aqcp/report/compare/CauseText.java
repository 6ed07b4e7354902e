package org.aqcp.report.compare;

import java.util.List;
import java.util.stream.Collectors;
import org.aqcp.assist.compare.Cause;
import org.aqcp.assist.compare.ComparedVerdict;
import org.aqcp.assist.compare.EntryChange;
import org.aqcp.assist.compare.VerdictGroup;
import org.aqcp.assist.plan.Due;
import org.aqcp.condition.Status;
import org.aqcp.report.sheet.Sheet;

/** Says why a verdict changed: because of which facts, and what time did. */
record CauseText(Sheet sheet, EntryChangeText changes) {
  private static final int SHOWN = 8;
  private static final int INSTEAD = 4;

  void add(ComparedVerdict verdict) {
    if (verdict.group() == VerdictGroup.KEPT_UP) {
      String day = day(verdict);
      String time = "time alone would have made it " + verdict.timeAlone().words();
      sheet.item(0, day.isEmpty() ? time : time + " " + day);
      sheet.item(0, "kept up by:");
      changes(1, verdict);
      return;
    }
    if (verdict.cause() == Cause.TIME || verdict.cause() == Cause.EITHER) {
      String day = day(verdict);
      sheet.item(0, (day.isEmpty() ? "by time alone" : day) + "; no change of a fact was needed");
    }
    changes(0, verdict);
    note(verdict);
  }

  private void changes(int depth, ComparedVerdict verdict) {
    list(depth, verdict.because(), SHOWN);
    if (!verdict.instead().isEmpty()) {
      boolean one = verdict.instead().size() == 1;
      sheet.item(depth, one ? "this would have done as well:" : "these would have done as well:");
      list(depth + 1, verdict.instead(), INSTEAD);
    }
    if (!verdict.proved()) {
      sheet.item(depth, "these are all changes that its rules read; not each may matter");
    }
  }

  private void list(int depth, List<EntryChange> all, int most) {
    all.stream().limit(most).forEach(one -> sheet.item(depth, changes.of(one)));
    if (all.size() > most) {
      sheet.item(depth, "and " + (all.size() - most) + " more");
    }
  }

  /** How time and changed facts went together, where that is not plain. */
  private void note(ComparedVerdict verdict) {
    Status before = verdict.before().status();
    Status after = verdict.after().status();
    String time = verdict.timeAlone().words();
    String facts = verdict.factsAlone().words();
    switch (verdict.cause()) {
      case FACTS -> {
        if (verdict.timeAlone() != before) {
          sheet.item(0, "without these changes, time would have made it " + time);
        }
      }
      case TIME -> {
        if (verdict.factsAlone() != before && verdict.factsAlone() != after) {
          sheet.item(
              0, "the changed facts would have made it %s, but for the time".formatted(facts));
        }
      }
      case EITHER -> sheet.item(0, "the changed facts alone would have done the same");
      case BOTH ->
          sheet.item(
              0,
              "only time and changes together: time alone would have made it %s, the changes alone %s"
                  .formatted(time, facts));
    }
  }

  /** When time changed it, and because of which dates. */
  private static String day(ComparedVerdict verdict) {
    List<Due> due =
        verdict.lapsed().stream().filter(one -> one.to() == verdict.timeAlone()).toList();
    if (due.isEmpty()) {
      return "";
    }
    Due last = due.get(due.size() - 1);
    return "on " + last.day() + because(last);
  }

  static String because(Due due) {
    return due.because().isEmpty()
        ? ""
        : due.because().stream()
            .map(
                part ->
                    "%s (%s %s)"
                        .formatted(part.label(), part.key().replace('-', ' '), part.value()))
            .collect(Collectors.joining("; and ", ", because of ", ""));
  }
}
