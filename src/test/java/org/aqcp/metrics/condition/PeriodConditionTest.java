package org.aqcp.metrics.condition;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.aqcp.condition.Truth;
import org.aqcp.metrics.period.ColumnText;
import org.aqcp.metrics.period.PeriodColumns;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What conditions mean, by hand. */
class PeriodConditionTest {
  private static final DateSpan REPORTING =
      new DateSpan(LocalDate.of(2023, 7, 1), LocalDate.of(2024, 6, 30));

  private static PeriodRow row(String cells) {
    Map<String, Object> known = new HashMap<>();
    for (String cell : cells == null ? new String[0] : cells.split("; ", -1)) {
      String[] parts = cell.split("=", -1);
      known.put(
          parts[0],
          new ColumnText(PeriodColumns.named(parts[0]).orElseThrow())
              .value(parts[1])
              .orElseThrow());
    }
    return new PeriodRow(known, REPORTING);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "exit is known | exit=2024-01-01 | true",
        "exit is known | | false",
        "exit is unknown | | true",
        "sex is male | sex=male | true",
        "sex is male | sex=female | false",
        "sex is male | | unknown",
        "sex is not male | sex=female | true",
        "sex is not male | | unknown",
        "sex is one of male, female | sex=female | true",
        "sex is none of male, female | sex=not-given | true",
        "sex is none of male, female | sex=male | false",
        "veteran is yes | veteran=yes | true",
        "veteran is no | veteran=yes | false",
        "veteran is no | | unknown",
        "pathway is Nursing | pathway=Nursing | true",
        "pathway is \"Allied Health\" | pathway=Allied Health | true",
        "contact-hours is at least 12 | contact-hours=12 | true",
        "contact-hours is at least 12 | contact-hours=11.99 | false",
        "contact-hours at least 12 | contact-hours=12 | true",
        "contact-hours is at most 12 | contact-hours=12.01 | false",
        "contact-hours is above 12 | contact-hours=12 | false",
        "contact-hours is below 12 | contact-hours=11.99 | true",
        "wages-q2 is above wages-q3 | wages-q2=2; wages-q3=1.99 | true",
        "wages-q2 is above wages-q3 | wages-q2=2 | unknown",
        "exit is before 2024-01-01 | exit=2024-01-01 | false",
        "exit is on or before 2024-01-01 | exit=2024-01-01 | true",
        "exit is after entry | entry=2024-01-01; exit=2024-01-02 | true",
        "exit is on or after the start of the reporting period | exit=2023-07-01 | true",
        "exit is after the end of the reporting period | exit=2024-06-30 | false",
        "level-gain is within the reporting period | level-gain=2024-06-30 | true",
        "level-gain is within the reporting period | level-gain=2024-07-01 | false",
        "credential-1-date is at most 1 year after exit | credential-1-date=2025-01-01;"
            + " exit=2024-01-01 | true",
        "credential-1-date is at most 1 year after exit | credential-1-date=2025-01-02;"
            + " exit=2024-01-01 | false",
        "credential-1-date is at most 1 year after exit | credential-1-date=2019-01-01;"
            + " exit=2024-01-01 | true",
        "credential-1-date is at least 3 months after exit | credential-1-date=2024-04-01;"
            + " exit=2024-01-01 | true",
        "credential-1-date is at least 3 months after exit | credential-1-date=2024-03-31;"
            + " exit=2024-01-01 | false",
        "birth is at least 16 years before entry | birth=2008-01-01; entry=2024-01-01 | true",
        "birth is at least 16 years before entry | birth=2008-01-02; entry=2024-01-01 | false",
        "birth is at most 24 years before entry | birth=2000-01-01; entry=2024-01-01 | true",
        "birth is at most 24 years before entry | birth=1999-12-31; entry=2024-01-01 | false",
        "exit is within 90 days after entry | entry=2024-01-01; exit=2024-03-31 | true",
        "exit is within 90 days after entry | entry=2024-01-01; exit=2024-04-01 | false",
        "exit is within 90 days after entry | entry=2024-01-01; exit=2023-12-31 | false",
        "entry is within 1 month before exit | exit=2024-03-31; entry=2024-02-29 | true",
        "entry is within 1 month before exit | exit=2024-03-31; entry=2024-02-28 | false",
        "exit is at most 1 year after entry | entry=2024-02-29; exit=2025-02-28 | true",
        "exit is at most 1 year after entry | entry=2024-02-29; exit=2025-03-01 | false",
        "industry-q2 is in target-industries | industry-q2=622110; target-industries=31 62 | true",
        "industry-q2 is in target-industries | industry-q2=622110; target-industries=6 22 | false",
        "industry-q2 is in target-industries | industry-q2=62; target-industries=622110 | false",
        "industry-q2 is in target-industries | industry-q2=62 | unknown",
        "for any N in 1 to 3 (training-N is occupational) | training-3=occupational | true",
        "for any N in 1 to 3 (training-N is occupational) | training-1=none | unknown",
        "for any N in 1 to 2 (training-N is none) | training-1=customized; training-2=prerequisite"
            + " | false",
        "for every N in 1 to 2 (training-N is none) | training-1=none; training-2=none | true",
        "for every N in 1 to 2 (training-N is none) | training-1=none; training-2=customized |"
            + " false",
        "for every N in 1 to 2 (training-N is none) | training-1=none | unknown",
        "every record | | true",
        "not (sex is male) | | unknown",
        "not veteran is yes | veteran=no | true",
        "sex is male and veteran is yes | sex=female | false",
        "sex is male and veteran is yes | sex=male | unknown",
        "sex is male or veteran is yes | sex=male | true",
        "sex is male or veteran is yes | sex=female | unknown",
        "sex is male or (veteran is yes and exit is known) | veteran=yes; exit=2024-01-01 | true"
      })
  void holds_or_does_not_or_is_unknown(String text, String cells, String truth) {
    assertThat(ConditionReferee.read(text).in(row(cells)))
        .isEqualTo(Truth.valueOf(truth.toUpperCase(Locale.ROOT)));
  }
}
