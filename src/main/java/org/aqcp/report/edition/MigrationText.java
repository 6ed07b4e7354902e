package org.aqcp.report.edition;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.aqcp.edition.migration.AnswerOutcome;
import org.aqcp.edition.migration.Migrated;
import org.aqcp.framework.Indicator;
import org.aqcp.input.problem.Words;
import org.aqcp.report.layout.Page;

/** What became of the answers in a partnership's file, as text. */
public final class MigrationText {
  private final Page page;

  private MigrationText(int width) {
    this.page = new Page(width);
  }

  /**
   * Renders a migration.
   *
   * @param added the indicators that are new in the version that was reached
   */
  public static String render(
      String partnership, Migrated migrated, List<Indicator> added, int width) {
    MigrationText text = new MigrationText(width);
    text.page.line(Words.visible(partnership));
    if (migrated.steps().isEmpty()) {
      text.page.words(0, "the answers are for this version already: nothing changes");
    }
    migrated.steps().forEach(text::step);
    if (!added.isEmpty()) {
      text.page.blank();
      text.page.words(0, "new, to look at: " + added.size());
      added.forEach(one -> text.page.words(2, one.id() + "  " + Words.visible(one.title())));
    }
    return text.page.toString();
  }

  private void step(Migrated.Step step) {
    page.words(0, step.from() + " -> " + step.to() + (step.isBack() ? ", taken back" : ""));
    page.words(0, "facts: all stay as they are, since they belong to no version");
    if (step.outcomes().isEmpty()) {
      page.words(0, "answers: none");
    }
    group(step, AnswerOutcome.Kind.ASK_AGAIN, "to be asked again");
    group(
        step, AnswerOutcome.Kind.COUNTS_AGAIN, "count again, as they were given for " + step.to());
    group(step, AnswerOutcome.Kind.RENAMED, "carried to another id");
    group(step, AnswerOutcome.Kind.CARRIED, "carried as they are");
    group(step, AnswerOutcome.Kind.WAITING, "still to be asked again");
  }

  private void group(Migrated.Step step, AnswerOutcome.Kind kind, String title) {
    List<AnswerOutcome> all = step.outcomes().stream().filter(one -> one.kind() == kind).toList();
    if (all.isEmpty()) {
      return;
    }
    page.blank();
    page.words(0, title + ": " + all.size());
    all.forEach(this::outcome);
  }

  private void outcome(AnswerOutcome one) {
    String ids = Words.visible(one.indicator());
    String renamed =
        one.kind() == AnswerOutcome.Kind.RENAMED ? " -> " + Words.visible(one.now()) : "";
    String reason = one.reason().isEmpty() ? "" : ": " + Words.visible(one.reason());
    page.words(2, ids + renamed + " (" + answers(one) + ")" + reason);
  }

  private static String answers(AnswerOutcome one) {
    return Stream.of(number(one.ratings(), "rating"), number(one.waivers(), "waiver"))
        .flatMap(Optional::stream)
        .collect(Collectors.joining(", "));
  }

  private static Optional<String> number(int number, String noun) {
    return number == 0
        ? Optional.empty()
        : Optional.of(number + " " + noun + (number == 1 ? "" : "s"));
  }
}
