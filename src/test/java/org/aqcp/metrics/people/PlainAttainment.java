package org.aqcp.metrics.people;

import static org.aqcp.metrics.people.PlainFacts.earned;
import static org.aqcp.metrics.people.PlainFacts.lacksDiploma;
import static org.aqcp.metrics.people.PlainFacts.soonAfterExit;

/**
 * The education and training outcomes B1 to B6 of leavers, other than those who left for reasons
 * nobody answers for. What has no evidence was not attained.
 */
final class PlainAttainment {
  private PlainAttainment() {}

  /** Of those who came without a diploma: who had one within a year after exit. */
  static PlainStanding b1(MadePeriod p) {
    return PlainStanding.of(lacksDiploma(p), Reported.of(earned(p, "secondary")));
  }

  /** Of all: who earned a license or an industry certification. */
  static PlainStanding b2(MadePeriod p) {
    return PlainStanding.of(true, earned(p, "license", "certification"));
  }

  /** Of all: who earned an occupational certificate. */
  static PlainStanding b3(MadePeriod p) {
    return PlainStanding.of(true, earned(p, "occupational-certificate"));
  }

  /** Of all: who earned an associate degree. */
  static PlainStanding b4(MadePeriod p) {
    return PlainStanding.of(true, earned(p, "associate"));
  }

  /** Of all: who enrolled in a four-year program within a year after exit. */
  static PlainStanding b5(MadePeriod p) {
    return PlainStanding.of(true, soonAfterExit(p, "four-year-enrolled"));
  }

  /** Of all: who earned any of license, certification, certificate and associate degree. */
  static PlainStanding b6(MadePeriod p) {
    return PlainStanding.of(
        true, earned(p, "license", "certification", "occupational-certificate", "associate"));
  }
}
