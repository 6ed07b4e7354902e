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
 * @param returning whether some are back within 90 days, so that they had not left
 */
public record PeopleMaker(long seed, LocalDate first, int days, boolean returning) {
  private static final long SPREAD = 0x9E3779B97F4A7C15L;
  private static final double AGAIN = 0.09;
  private static final int MOST_PERIODS = 3;

  /** People who enter in the five program years from July 2018 to June 2023. */
  public static PeopleMaker of(long seed) {
    return new PeopleMaker(seed, LocalDate.of(2018, 7, 1), 5 * 365, false);
  }

  /** The same, of whom some are back within 90 days. */
  PeopleMaker withReturns() {
    return new PeopleMaker(seed, first, days, true);
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
      LocalDate entered = entry;
      entry = period.day("exit").map(exit -> again(entered, exit, random)).orElse(null);
    } while (entry != null && periods.size() < MOST_PERIODS && random.nextDouble() < AGAIN);
    return periods;
  }

  /** With returns, half are back before or soon after they left, or about the ninetieth day. */
  private LocalDate again(LocalDate entered, LocalDate exit, SplittableRandom random) {
    if (!returning || random.nextBoolean()) {
      return exit.plusDays(91 + random.nextInt(300));
    }
    boolean near = random.nextBoolean();
    LocalDate soon = exit.plusDays(near ? 88 + random.nextInt(5) : random.nextInt(140) - 45);
    return soon.isAfter(entered) ? soon : entered.plusDays(1);
  }

  /** The periods of the first so many people. */
  public Stream<MadePeriod> periods(long people) {
    return LongStream.range(0, people).boxed().flatMap(number -> person(number).stream());
  }
}
