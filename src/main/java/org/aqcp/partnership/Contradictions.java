package org.aqcp.partnership;

import org.aqcp.input.problem.Problems;
import org.aqcp.partnership.facts.Agreement;
import org.aqcp.partnership.facts.Fact;
import org.aqcp.partnership.facts.FundingStream;
import org.aqcp.partnership.facts.Outcome;
import org.aqcp.partnership.facts.Partnership;
import org.aqcp.partnership.facts.SectionType;
import org.aqcp.partnership.facts.Waiver;

/** Warns of what a partnership states and what cannot be true together. */
final class Contradictions {
  private static final int ALL = 100;

  private final Problems problems;

  private Contradictions(Problems problems) {
    this.problems = problems;
  }

  static void warn(Partnership partnership, Problems problems) {
    Contradictions contradictions = new Contradictions(problems);
    for (Fact fact : partnership.section(SectionType.AGREEMENTS).facts()) {
      contradictions.agreement((Agreement) fact);
    }
    for (Fact fact : partnership.section(SectionType.OUTCOMES).facts()) {
      contradictions.outcome((Outcome) fact);
    }
    contradictions.shares(partnership);
    for (Fact fact : partnership.section(SectionType.WAIVERS).facts()) {
      contradictions.waiver((Waiver) fact);
    }
  }

  private void agreement(Agreement agreement) {
    if (agreement.endDate() == null) {
      return;
    }
    String end = agreement.endDate().toString();
    if (agreement.date() != null && agreement.endDate().isBefore(agreement.date())) {
      warn(
          agreement,
          end,
          "`end-date` %s is before `date` %s".formatted(end, agreement.date()),
          "fix one of the two dates");
    }
    if (Boolean.TRUE.equals(agreement.openEnded())) {
      warn(
          agreement,
          end,
          "`open-ended` is yes beside `end-date` " + end,
          "keep the date or `open-ended: yes`, whichever is right");
    }
  }

  private void waiver(Waiver waiver) {
    if (waiver.granted() != null && waiver.expires().isBefore(waiver.granted())) {
      warn(
          waiver,
          waiver.expires().toString(),
          "`expires` %s is before `granted` %s".formatted(waiver.expires(), waiver.granted()),
          "fix one of the two dates");
    }
  }

  private void outcome(Outcome outcome) {
    if (outcome.numerator() != null
        && outcome.denominator() != null
        && outcome.numerator() > outcome.denominator()) {
      warn(
          outcome,
          outcome.metric(),
          "`numerator` %d is more than `denominator` %d"
              .formatted(outcome.numerator(), outcome.denominator()),
          "swap them, or fix one of the two numbers");
    }
  }

  /** Told once, at the stream with which it is too much. */
  private void shares(Partnership partnership) {
    long sum = 0;
    for (Fact fact : partnership.section(SectionType.FUNDING).facts()) {
      FundingStream stream = (FundingStream) fact;
      long before = sum;
      sum += stream.percentOfBudget() == null ? 0 : stream.percentOfBudget();
      if (before <= ALL && sum > ALL) {
        warn(
            stream,
            stream.name(),
            "with this one, the funding streams pay for %d %% of the budget".formatted(sum),
            "fix the `percent-of-budget` of one of them");
      }
    }
  }

  private void warn(Fact fact, String through, String message, String hint) {
    problems.add(
        PartnershipProblem.CONTRADICTION, problems.through(fact.place(), through), message, hint);
  }
}
