package org.aqcp.metrics.people;

import static org.aqcp.metrics.people.PlainFacts.earned;
import static org.aqcp.metrics.people.PlainFacts.employed;
import static org.aqcp.metrics.people.PlainFacts.paid;
import static org.aqcp.metrics.people.PlainFacts.soonAfterExit;

/** WIOA's primary indicators of performance, each after its meaning in words. */
final class PlainWioa {
  private PlainWioa() {}

  static boolean servedAsYouth(MadePeriod p) {
    return p.is("youth", "local", "statewide", "statewide-and-local");
  }

  /** Of those who left: who worked in this quarter after exit. */
  static PlainStanding works(MadePeriod p, int quarter) {
    return PlainStanding.of(Reported.YES, employed(p, quarter));
  }

  /** Of youth who left: who worked, or was in education or training, in this quarter. */
  static PlainStanding worksOrLearns(MadePeriod p, int quarter) {
    Reported learns =
        Reported.of(
            p.word("youth-placement-q" + quarter).map(placement -> !placement.equals("none")));
    return PlainStanding.of(Reported.YES, Reported.any(employed(p, quarter), learns));
  }

  /** The median wages of quarter 2, of those who worked for pay in it. */
  static PlainStanding earnings(MadePeriod p) {
    Reported counted = Reported.all(employed(p, 2), paid(p, "wages-q2"));
    return counted == Reported.YES
        ? PlainStanding.amounts(counted, p.cents("wages-q2").orElseThrow())
        : PlainStanding.amounts(counted);
  }

  /**
   * Of those who were in training (other than on the job or customized), in postsecondary
   * education, or without a diploma in secondary education: who earned a postsecondary credential
   * by a year after exit, or a diploma if they also worked or went on learning in that year.
   */
  static PlainStanding credential(MadePeriod p) {
    Reported counted =
        Reported.any(
            Reported.of(trained(p)),
            Reported.of(p.yes("postsecondary-education")),
            Reported.all(
                Reported.of(p.word("education-at-entry").map("none"::equals)),
                Reported.of(p.yes("secondary-education"))));
    boolean postsecondary =
        earned(
            p,
            "associate",
            "bachelor",
            "license",
            "occupational-certificate",
            "certification",
            "other");
    boolean met = postsecondary || (earned(p, "secondary") && goesOn(p));
    return PlainStanding.of(counted, Reported.of(met));
  }

  /** The generator always says which trainings there were. */
  private static boolean trained(MadePeriod p) {
    for (int i = 1; i <= 3; i++) {
      String training = p.word("training-" + i).orElseThrow();
      switch (training) {
        case "none", "on-the-job", "customized", "other-non-occupational", "job-readiness" -> {}
        default -> {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean goesOn(MadePeriod p) {
    Reported works = Reported.any(employed(p, 1), employed(p, 2), employed(p, 3), employed(p, 4));
    return works == Reported.YES || soonAfterExit(p, "education-after-exit");
  }

  /** Of those who worked in quarter 2: who was with the same employer in quarter 4. */
  static PlainStanding sameEmployer(MadePeriod p) {
    return PlainStanding.of(employed(p, 2), Reported.of(p.yes("same-employer")));
  }
}
