package org.aqcp.metrics.people;

import java.time.LocalDate;
import java.util.SplittableRandom;

/**
 * What stays the same of an invented person.
 *
 * @param drive how easily things succeed, around 0
 * @param schooling years of school, around 11
 */
record Traits(
    LocalDate birth,
    String sex,
    String race,
    String pathway,
    boolean learnsEnglish,
    boolean poor,
    boolean disabled,
    boolean veteran,
    double drive,
    double schooling) {
  private static final String[] PATHWAYS = {
    "Nursing", "Welding", "Information Technology", "Early Childhood Education", "Truck Driving"
  };
  private static final String[] RACES = {
    "white", "black", "hispanic", "asian", "native", "more than one"
  };

  static Traits of(SplittableRandom random) {
    double drive = bell(random);
    double schooling = 11 + 2 * bell(random) + drive / 2;
    boolean female = random.nextDouble() < 0.56;
    double age = 17 + Math.abs(bell(random)) * 13 + random.nextDouble() * 4;
    return new Traits(
        LocalDate.of(2020, 6, 30).minusDays((long) (age * 365.25)),
        random.nextDouble() < 0.02 ? "not-given" : female ? "female" : "male",
        RACES[Math.min(random.nextInt(9), random.nextInt(RACES.length))],
        PATHWAYS[pathway(random, female)],
        random.nextDouble() < (schooling < 10 ? 0.5 : 0.12),
        random.nextDouble() < 0.62 - drive / 10,
        random.nextDouble() < 0.08,
        random.nextDouble() < (female ? 0.01 : 0.07),
        drive,
        schooling);
  }

  private static int pathway(SplittableRandom random, boolean female) {
    int one = random.nextInt(PATHWAYS.length);
    return female && (one == 1 || one == 4) && random.nextDouble() < 0.8 ? 0 : one;
  }

  /** About normal, from -3 to 3. */
  static double bell(SplittableRandom random) {
    double sum = 0;
    for (int i = 0; i < 6; i++) {
      sum += random.nextDouble();
    }
    return (sum - 3) * Math.sqrt(2);
  }
}
