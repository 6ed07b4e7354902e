package org.aqcp.metrics.people;

import java.time.LocalDate;
import java.util.SplittableRandom;

/** Invents what comes after a period: credentials, jobs, wages. */
final class OutcomeMaker {
  private static final String[] MATCHES = {
    "wage-records",
    "wage-records",
    "wage-records",
    "wage-records",
    "federal",
    "military",
    "supplemental"
  };
  private static final String[] CREDENTIALS = {
    "occupational-certificate",
    "occupational-certificate",
    "certification",
    "license",
    "associate",
    "bachelor",
    "other"
  };
  private static final String[] INDUSTRIES = {
    "622110", "623110", "332710", "541511", "484121", "624410", "722511", "445110", "561320"
  };

  private final SplittableRandom random;
  private final Traits traits;
  private final MadePeriod period;

  OutcomeMaker(SplittableRandom random, Traits traits, MadePeriod period) {
    this.random = random;
    this.traits = traits;
    this.period = period;
  }

  void outcomes() {
    credentials();
    period.day("exit").ifPresent(this::afterExit);
  }

  private void credentials() {
    LocalDate entry = period.day("entry").orElseThrow();
    boolean trained = !period.is("training-1", "none");
    boolean lacks = period.is("education-at-entry", "none");
    int next = 1;
    if (lacks && chance(0.3 + traits.drive() / 10)) {
      credential(next++, "secondary", entry);
    }
    if (chance((trained ? 0.48 : 0.08) + traits.drive() / 8)) {
      credential(next++, CREDENTIALS[random.nextInt(CREDENTIALS.length)], entry);
      if (chance(0.1)) {
        credential(next++, CREDENTIALS[random.nextInt(CREDENTIALS.length)], entry);
      }
    }
    for (int i = next; i <= 3; i++) {
      period.set("credential-" + i, "none");
    }
  }

  private void credential(int number, String type, LocalDate entry) {
    period.set("credential-" + number, chance(0.01) ? null : type);
    period.set(
        "credential-" + number + "-date",
        chance(0.02) ? null : entry.plusDays(30 + random.nextInt(700)));
  }

  private void afterExit(LocalDate exit) {
    boolean steady = chance(0.62 + traits.drive() / 8);
    String industry = INDUSTRIES[random.nextInt(INDUSTRIES.length)];
    for (int quarter = 1; quarter <= 4; quarter++) {
      quarter(quarter, steady, industry);
    }
    period.set("same-employer", same());
    period.set("education-after-exit", chance(0.15) ? exit.plusDays(random.nextInt(500)) : null);
    period.set(
        "four-year-enrolled",
        chance(0.04 + Math.max(0, traits.drive()) / 20)
            ? exit.plusDays(random.nextInt(600))
            : null);
    if (!period.is("youth", "no")) {
      period.set("youth-placement-q2", chance(0.7) ? "none" : "postsecondary-education");
      period.set("youth-placement-q4", chance(0.7) ? "none" : "occupational-training");
    }
  }

  private void quarter(int quarter, boolean steady, String industry) {
    if (chance(0.03)) {
      // not yet available
      return;
    }
    boolean works = steady ? chance(0.93) : chance(0.18);
    period.set("employed-q" + quarter, works ? MATCHES[random.nextInt(MATCHES.length)] : "no");
    if (works) {
      period.set("wages-q" + quarter, chance(0.02) ? null : wages(random, traits, quarter * 0.03));
      period.set(
          "industry-q" + quarter,
          chance(0.06)
              ? null
              : chance(0.9) ? industry : INDUSTRIES[random.nextInt(INDUSTRIES.length)]);
    } else {
      period.set("wages-q" + quarter, 0L);
    }
  }

  private Boolean same() {
    boolean both = period.isKnown("employed-q2") && period.isKnown("employed-q4");
    if (!both || chance(0.04)) {
      return null;
    }
    return !period.is("employed-q2", "no") && !period.is("employed-q4", "no") && chance(0.75);
  }

  /** Wages of a quarter in cents, around 6,000 dollars. */
  static long wages(SplittableRandom random, Traits traits, double more) {
    double log =
        8.65
            + 0.5 * Traits.bell(random)
            + traits.drive() * 0.15
            + (traits.schooling() - 11) * 0.05
            + more;
    return Math.round(Math.exp(log) * 100);
  }

  private boolean chance(double share) {
    return random.nextDouble() < share;
  }
}
