package org.aqcp.metrics.people;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * Invents people from a seed. Each person comes from the seed and a number alone, so any part of
 * ten million can be made without the rest. Most have one period, some two or three.
 *
 * @param first the first day on which people enter
 * @param days on how many days they enter
 */
public record PeopleMaker(long seed, LocalDate first, int days) {
  private static final long SPREAD = 0x9E3779B97F4A7C15L;
  private static final double AGAIN = 0.09;
  private static final int MOST_PERIODS = 3;

  /** People who enter in the five program years from July 2018 to June 2023. */
  public static PeopleMaker of(long seed) {
    return new PeopleMaker(seed, LocalDate.of(2018, 7, 1), 5 * 365);
  }

  /** The id of a person in files. */
  public static String id(long number) {
    return "P" + (1_000_000_000L + number);
  }

  /** The periods of one person, in the order of their entries. */
  public List<MadePeriod> person(long number) {
    SplittableRandom random = new SplittableRandom(seed ^ (number + 1) * SPREAD);
    Traits traits = Traits.of(random);
    List<MadePeriod> periods = new ArrayList<>();
    LocalDate entry = first.plusDays(random.nextInt(days));
    do {
      MadePeriod period = new PeriodMaker(random, traits, entry).period();
      periods.add(period);
      entry = period.day("exit").map(exit -> exit.plusDays(91 + random.nextInt(300))).orElse(null);
    } while (entry != null && periods.size() < MOST_PERIODS && random.nextDouble() < AGAIN);
    return periods;
  }

  /** The periods of the first so many people. */
  public Stream<MadePeriod> periods(long people) {
    return LongStream.range(0, people).boxed().flatMap(number -> person(number).stream());
  }
}
