package org.aqcp.edition.migration;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.aqcp.input.problem.Place;
import org.aqcp.input.problem.Words;
import org.aqcp.partnership.MigratedAnswer;
import org.aqcp.partnership.Migration;

/** The way of a file from one version to the next. Edits one file. */
final class MigrationStep {
  private final String from;
  private final String to;
  private final Optional<Migration> undone;
  private final Deciding deciding;
  private final Map<String, String> carriedBack = new HashMap<>();
  private final Map<String, AnswerDecision> decisions = new LinkedHashMap<>();
  private final Map<String, AnswerOutcome> outcomes = new LinkedHashMap<>();
  private boolean isAnyUnmarked;

  /**
   * A step.
   *
   * @param undone the record of the step that it takes back; empty if it is a new one
   */
  MigrationStep(String from, String to, Optional<Migration> undone, Deciding deciding) {
    this.from = from;
    this.to = to;
    this.undone = undone;
    this.deciding = deciding;
    for (Migration one : undone.stream().toList()) {
      one.decisions().stream()
          .filter(MigratedAnswer::isCarried)
          .forEach(each -> carriedBack.put(each.now(), each.indicator()));
    }
  }

  /** The text of a file after the step. */
  String edit(AnswerFile file) {
    AnswerText text = new AnswerText(new FileLines(file.text()));
    file.answers().forEach(answer -> edit(answer, text));
    String edited = text.edited();
    if (undone.isPresent()) {
      edited = RecordText.withoutLast(edited);
    }
    return undone.isEmpty() || !decisions.isEmpty()
        ? RecordText.with(edited, from, to, decisions)
        : edited;
  }

  private void edit(WrittenAnswer answer, AnswerText text) {
    if (answer.givenFor().isPresent()) {
      marked(answer, answer.givenFor().get(), text);
      return;
    }
    String back = carriedBack.get(answer.indicator());
    if (back != null) {
      carry(answer, back, "", text);
      return;
    }
    AnswerDecision decision =
        decisions.computeIfAbsent(
            answer.indicator(), indicator -> deciding.of(from, to, indicator));
    if (decision.isCarried()) {
      carry(answer, decision.now().orElseThrow(), decision.reason(), text);
    } else {
      text.mark(answer, from, decision.reason());
      tell(AnswerOutcome.Kind.ASK_AGAIN, answer, answer.indicator(), decision.reason());
    }
  }

  private void marked(WrittenAnswer answer, String version, AnswerText text) {
    if (version.equals(from)) {
      throw new RefusedMigration(
          "the answer on line %d says `given-for: %s`, which the file is for"
              .formatted(answer.line(), Words.visible(from)),
          "remove `given-for` and `ask-again` from it");
    }
    if (version.equals(to)) {
      text.unmark(answer);
      isAnyUnmarked = true;
      tell(AnswerOutcome.Kind.COUNTS_AGAIN, answer, answer.indicator(), "");
    } else {
      tell(AnswerOutcome.Kind.WAITING, answer, answer.indicator(), "it was given for " + version);
    }
  }

  private void carry(WrittenAnswer answer, String now, String reason, AnswerText text) {
    boolean isSame = now.equals(answer.indicator());
    if (!isSame) {
      text.rename(answer, now);
    }
    tell(isSame ? AnswerOutcome.Kind.CARRIED : AnswerOutcome.Kind.RENAMED, answer, now, reason);
  }

  private void tell(AnswerOutcome.Kind kind, WrittenAnswer answer, String now, String reason) {
    int rating = answer.isRating() ? 1 : 0;
    outcomes.merge(
        kind + " " + answer.indicator() + " " + reason,
        new AnswerOutcome(kind, answer.indicator(), rating, 1 - rating, now, reason),
        AnswerOutcome::and);
  }

  Migrated.Step done() {
    return new Migrated.Step(from, to, undone.isPresent(), new ArrayList<>(outcomes.values()));
  }

  /** Whether the file is the same again if the step is taken back. */
  boolean canBeTakenBack() {
    return undone.isEmpty() && !isAnyUnmarked;
  }

  /** The step that takes this one back. */
  MigrationStep back() {
    List<MigratedAnswer> answers = new ArrayList<>();
    decisions.forEach(
        (indicator, decision) ->
            answers.add(
                new MigratedAnswer(
                    indicator,
                    decision.isCarried() ? MigratedAnswer.CARRIED : MigratedAnswer.ASK_AGAIN,
                    decision.now().orElse(null),
                    decision.reason(),
                    Place.NOWHERE)));
    Migration record = new Migration(from, to, answers, Place.NOWHERE);
    return new MigrationStep(
        to,
        from,
        Optional.of(record),
        (one, other, indicator) -> {
          throw new IllegalStateException("every answer was decided: " + indicator);
        });
  }
}
