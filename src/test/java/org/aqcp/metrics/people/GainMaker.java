package org.aqcp.metrics.people;

import java.time.LocalDate;
import java.util.SplittableRandom;

/** Invents what a person gains while a period lasts: levels, credits, courses. */
final class GainMaker {
  private final SplittableRandom random;
  private final Traits traits;
  private final MadePeriod period;
  private final LocalDate entry;

  GainMaker(SplittableRandom random, Traits traits, MadePeriod period) {
    this.random = random;
    this.traits = traits;
    this.period = period;
    this.entry = period.day("entry").orElseThrow();
  }

  void gains() {
    boolean below =
        period.word("level-at-entry").filter(level -> !level.equals("college")).isPresent();
    some("level-gain", below ? 0.45 : 0.01, 300);
    some(
        "postsecondary-transcript",
        period.yes("postsecondary-education").orElse(false) ? 0.5 : 0.01,
        400);
    some("secondary-transcript", period.yes("secondary-education").orElse(false) ? 0.4 : 0, 400);
    some("training-milestone", 0.2, 250);
    some("skills-progression", 0.15, 250);
    some("credential-program", 0.5, 60);
    some("credential-program-completed", 0.3, 400);
    some("college-course", below ? 0.35 : 0.6, 500);
    college();
  }

  private void college() {
    boolean placed = traits.schooling() < 12 && random.nextDouble() < 0.4;
    period.set("in-remediation", random.nextDouble() < 0.05 ? null : placed);
    if (placed) {
      some("remediation-completed", 0.5, 600);
    }
    if (period.isKnown("college-course")) {
      int first = (int) Math.max(0, 10 + traits.drive() * 6 + Traits.bell(random) * 4);
      period.set("credits-year-1", random.nextDouble() < 0.06 ? null : first);
      period.set("credits-year-2", random.nextDouble() < 0.08 ? null : first + random.nextInt(15));
    }
    period.set(
        "next-term",
        random.nextDouble() < 0.05 ? null : random.nextDouble() < 0.6 + traits.drive() / 8);
    period.set("cte-credits", random.nextInt(20));
    period.set("cte-courses", random.nextInt(4));
    period.set("short-program-completed", random.nextDouble() < 0.2);
  }

  private void some(String column, double share, int within) {
    if (random.nextDouble() < share + traits.drive() / 20) {
      period.set(column, entry.plusDays(random.nextInt(within)));
    }
  }
}
