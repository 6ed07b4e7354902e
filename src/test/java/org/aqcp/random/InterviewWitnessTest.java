package org.aqcp.random;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.aqcp.assist.interview.Asking;
import org.aqcp.assist.interview.Interview;
import org.aqcp.assist.interview.OpenPart;
import org.aqcp.assist.interview.Witness;
import org.aqcp.evaluation.Evaluator;
import org.aqcp.evaluation.Verdict;
import org.aqcp.partnership.facts.Partnership;
import org.aqcp.partnership.facts.Section;
import org.aqcp.shipped.Shipped;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Nothing is asked whose answer cannot change a verdict: there are two ways to report more that
 * differ in nothing but the answer, and in a verdict. One of both may leave the answer out, if
 * without one the verdict stays open.
 */
final class InterviewWitnessTest {
  /** So many questions are asked one after the other before another partnership is looked at. */
  private static final int STEPS = 6;

  private int asked;
  private int ended;
  private int open;
  private int settling;

  @ParameterizedTest
  @ValueSource(strings = {"state", "local"})
  void each_question_has_answers_with_different_verdicts(String level) {
    Evaluator evaluator = Shipped.evaluator(level);
    PartnershipGenerator generator = new PartnershipGenerator(level, Focus.all(evaluator, level));
    int states = Amount.of(510);
    long slowest = 0;
    for (int seed = 0; asked < states; seed++) {
      Partnership partnership = generator.partnership(seed);
      Partnership answers = generator.completed(partnership, 1, seed);
      Interview interview = new Interview(evaluator, partnership, id -> true);
      for (int step = 0; step < STEPS; step++) {
        long begin = System.nanoTime();
        Optional<Asking> next = interview.next();
        slowest = Math.max(slowest, System.nanoTime() - begin);
        if (next.isEmpty()) {
          ended++;
          open += interview.open();
          break;
        }
        asked++;
        check(next.get(), evaluator, interview.partnership(), "seed " + seed + ", step " + step);
        interview.heard(Reported.report(interview.partnership(), next.get().part(), answers));
      }
    }
    Amount.say(
        "%d questions about %s partnerships (%d of them have answers that all lead to one verdict),"
            + " %d interviews ended, %d verdicts left open in them, slowest %d ms",
        asked, level, settling, ended, open, slowest / 1_000_000);
    // where nothing is asked, nothing unreported can matter, unless a search stopped too early
    assertThat(ended).isPositive();
    assertThat(open).isLessThanOrEqualTo(ended / 100);
  }

  private void check(Asking asking, Evaluator evaluator, Partnership now, String where) {
    Witness witness = asking.witness();
    OpenPart part = asking.part();
    String what = where + ": " + part.path() + " for " + witness.indicator().id();
    Verdict one = evaluator.evaluate(witness.one(), witness.indicator());
    Verdict other = evaluator.evaluate(witness.other(), witness.indicator());
    assertThat(one.decided()).as(what).isTrue();
    assertThat(one.status()).as(what).isEqualTo(witness.status());
    assertThat(other.status()).as(what).isEqualTo(witness.otherwise());
    if (other.decided()) {
      assertThat(other.status()).as(what).isNotEqualTo(one.status());
    } else {
      settling++;
      assertThat(said(part, witness.other())).as(what).isEqualTo(said(part, now));
    }
    assertThat(answered(witness.one(), part, witness.other())).as(what).isEqualTo(witness.other());
  }

  private static Object said(OpenPart part, Partnership in) {
    return part.part() == null ? in.section(part.section()) : part.in(in);
  }

  /** A partnership with another one's answer. */
  private static Partnership answered(Partnership of, OpenPart asked, Partnership other) {
    return asked.part() == null
        ? of.with(asked.section(), other.section(asked.section()))
        : Answers.set(of, asked.path(), other);
  }

  private static final class Reported {
    static Partnership report(Partnership partnership, OpenPart asked, Partnership answers) {
      if (asked.part() == null) {
        Section all = answers.section(asked.section());
        return partnership.with(asked.section(), Section.complete(all.facts()));
      }
      return Answers.set(partnership, asked.path(), answers);
    }
  }
}
