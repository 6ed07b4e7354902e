package org.aqcp.random;

import java.util.Locale;

/** The number of tries in random tests: {@code -Daqcp.random.times=10} multiplies it by ten. */
public final class Amount {
  private Amount() {}

  public static int of(int normal) {
    return normal * Integer.getInteger("aqcp.random.times", 1);
  }

  /** Whether more is asked for than each test run does. */
  static boolean isMore() {
    return of(1) > 1;
  }

  /** The number of the first try, for tests that can run in pieces. */
  static int first() {
    return Integer.getInteger("aqcp.random.first", 0);
  }

  /** Says what was done: a random test that did nothing looks like one that found nothing. */
  public static void say(String what, Object... amounts) {
    System.out.println("random: " + String.format(Locale.ROOT, what, amounts));
  }
}
