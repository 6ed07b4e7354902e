package org.aqcp.edition.difference;

import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;
import org.aqcp.framework.FrameworkVersion;

/** The as-of date of partnerships that are made up to compare two versions. */
public final class EditionDay {
  private static final LocalDate USUAL = LocalDate.of(2014, 6, 30);

  private EditionDay() {}

  /** The first date that one of them states, so that it is the same in every run. */
  public static LocalDate of(Edition before, Edition after) {
    return Stream.of(before.version(), after.version())
        .flatMap(EditionDay::dates)
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(USUAL);
  }

  private static Stream<LocalDate> dates(FrameworkVersion version) {
    return Stream.of(version.released(), version.preview());
  }
}
