package org.aqcp.metrics.people;

import java.time.LocalDate;
import java.util.SplittableRandom;

/** Invents one period of a person: what they bring, what they do, and what comes of it. */
final class PeriodMaker {
  private static final String[] FUNDING = {"local", "statewide", "statewide-and-local"};
  private static final String[] TRAININGS = {
    "occupational",
    "occupational",
    "skill-upgrading",
    "on-the-job",
    "customized",
    "adult-education-with-training",
    "apprenticeship",
    "job-readiness",
    "prerequisite"
  };
  private static final String[] REASONS = {
    "institutionalized",
    "health",
    "deceased",
    "reserve-called",
    "foster-care",
    "ineligible",
    "criminal-offender"
  };

  private final SplittableRandom random;
  private final Traits traits;
  private final LocalDate entry;
  private final MadePeriod period = new MadePeriod();

  PeriodMaker(SplittableRandom random, Traits traits, LocalDate entry) {
    this.random = random;
    this.traits = traits;
    this.entry = entry;
  }

  MadePeriod period() {
    who();
    atEntry();
    program();
    training();
    new GainMaker(random, traits, period).gains();
    new OutcomeMaker(random, traits, period).outcomes();
    return period;
  }

  private void who() {
    period.set("birth", unless(0.005, traits.birth()));
    period.set("sex", traits.sex());
    period.set("race-ethnicity", unless(0.06, traits.race()));
    period.set("disability", unless(0.03, traits.disabled()));
    period.set("veteran", unless(0.02, traits.veteran()));
    period.set("english-learner", unless(0.02, traits.learnsEnglish()));
    period.set("low-income", unless(0.03, traits.poor()));
    period.set("tanf", traits.poor() && chance(0.12));
    period.set("snap", traits.poor() && chance(0.4));
    period.set("ssi-ssdi", traits.disabled() && chance(0.3));
    period.set("homeless", traits.poor() && chance(0.04));
    period.set("ex-offender", unless(0.05, chance(0.07)));
    period.set("single-parent", chance(traits.sex().equals("female") ? 0.2 : 0.04));
    period.set("displaced-homemaker", chance(0.005));
    period.set("farmworker", chance(0.004));
    period.set("foster-care", chance(0.006));
    period.set("cultural-barriers", traits.learnsEnglish() && chance(0.3));
    period.set("exhausting-tanf", chance(0.003));
  }

  private void atEntry() {
    boolean works = chance(0.35 + traits.drive() / 12);
    period.set(
        "employment-at-entry",
        works ? "employed" : chance(0.8) ? "unemployed" : "not-in-labor-force");
    period.set("long-term-unemployed", unless(0.04, !works && chance(0.2)));
    period.set("education-at-entry", unless(0.02, education()));
    period.set(
        "school-status", traits.schooling() < 10.5 ? "dropout" : "not-attending-with-diploma");
    period.set("basic-skills-deficient", unless(0.03, traits.schooling() < 10.5));
    if (traits.schooling() < 11.5) {
      int level = 1 + (int) Math.max(0, Math.min(5, traits.schooling() - 7));
      period.set(
          "level-at-entry", unless(0.05, (traits.learnsEnglish() ? "esl-" : "abe-") + level));
    } else {
      period.set("level-at-entry", unless(0.05, "college"));
    }
    wagesBefore(works);
  }

  private String education() {
    double years = traits.schooling();
    if (years < 10.5) {
      return "none";
    }
    return years < 12
        ? (chance(0.7) ? "diploma" : "equivalency")
        : years < 14 ? "some-postsecondary" : years < 15 ? "associate" : "bachelor";
  }

  private void wagesBefore(boolean works) {
    for (int quarter = 1; quarter <= 3; quarter++) {
      boolean paid = works ? chance(0.9) : chance(0.3);
      period.set(
          "wages-before-" + quarter,
          unless(0.05, paid ? OutcomeMaker.wages(random, traits, -0.25) : 0L));
    }
  }

  private void program() {
    period.set("entry", entry);
    LocalDate exit = entry.plusDays((long) (20 + 500 * random.nextDouble() * random.nextDouble()));
    period.set("exit", chance(0.12) ? null : exit);
    boolean adult = chance(0.6);
    period.set("adult", adult ? FUNDING[Math.min(random.nextInt(6), 2)] : "no");
    period.set("dislocated-worker", !adult && chance(0.3) ? "local" : "no");
    period.set(
        "youth", !adult && entry.getYear() - traits.birth().getYear() <= 24 ? "local" : "no");
    period.set("incumbent-worker", chance(0.02));
    period.set("wagner-peyser", chance(0.5));
    period.set("apprenticeship", chance(0.03));
    period.set("exit-reason", chance(0.97) ? "none" : REASONS[random.nextInt(REASONS.length)]);
    period.set("reportable-only", chance(0.05));
    period.set(
        "contact-hours", unless(0.1, (int) (160 * random.nextDouble() * random.nextDouble())));
    period.set("pathway", unless(0.02, traits.pathway()));
    period.set("target-industries", unless(0.05, industries()));
    period.set("provider", "Provider " + (1 + random.nextInt(40)));
  }

  private String industries() {
    return switch (traits.pathway()) {
      case "Nursing" -> "621 622 623";
      case "Welding" -> "332 333 2381";
      case "Information Technology" -> "518 5415";
      case "Truck Driving" -> "484";
      default -> "6244 6111";
    };
  }

  private void training() {
    int several = chance(0.2) ? (chance(0.2) ? 3 : 2) : 1;
    boolean none = chance(0.15);
    for (int i = 1; i <= 3; i++) {
      boolean given = i <= several && !none;
      period.set("training-" + i, given ? TRAININGS[random.nextInt(TRAININGS.length)] : "none");
      if (given) {
        LocalDate start = entry.plusDays(random.nextInt(15));
        period.set("training-" + i + "-start", start);
        period.set("training-" + i + "-end", unless(0.1, start.plusDays(5 + random.nextInt(200))));
        period.set(
            "training-" + i + "-completed", unless(0.05, chance(0.65 + traits.drive() / 10)));
      }
    }
    period.set("postsecondary-education", unless(0.02, traits.schooling() > 11 && chance(0.45)));
    period.set("secondary-education", unless(0.02, traits.schooling() < 10.5 && chance(0.3)));
    period.set("toward-associate", chance(0.1));
  }

  private boolean chance(double share) {
    return random.nextDouble() < share;
  }

  /** The value, or unknown in this share of cases. */
  private Object unless(double share, Object value) {
    return chance(share) ? null : value;
  }
}
