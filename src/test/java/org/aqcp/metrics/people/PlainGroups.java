package org.aqcp.metrics.people;

import java.time.LocalDate;
import java.util.List;

/** The groups that a period belongs to. */
final class PlainGroups {
  static final String UNKNOWN = "unknown";

  private PlainGroups() {}

  /** Everybody, and the groups by sex, by age, by pathway, and by sex within pathway. */
  static List<String> of(MadePeriod p) {
    String sex = p.word("sex").orElse(UNKNOWN);
    String pathway = p.word("pathway").orElse(UNKNOWN);
    return List.of(
        "all",
        "sex " + sex,
        "age-group " + age(p),
        "pathway " + pathway,
        "sex " + sex + ", pathway " + pathway);
  }

  /**
   * The age on the day of entry. Who was born on a February 29 has the birthday on the 28th of
   * other years.
   */
  private static String age(MadePeriod p) {
    LocalDate entry = p.day("entry").orElseThrow();
    return p.day("birth").map(birth -> group(age(birth, entry))).orElse(UNKNOWN);
  }

  private static int age(LocalDate birth, LocalDate day) {
    int age = day.getYear() - birth.getYear();
    return birth.plusYears(age).isAfter(day) ? age - 1 : age;
  }

  private static String group(int age) {
    if (age < 16) {
      return "under 16";
    }
    if (age < 25) {
      return age < 19 ? "16-18" : "19-24";
    }
    if (age < 55) {
      return age < 45 ? "25-44" : "45-54";
    }
    return age < 60 ? "55-59" : "60+";
  }
}
