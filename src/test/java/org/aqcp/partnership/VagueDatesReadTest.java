package org.aqcp.partnership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.aqcp.input.problem.InvalidInput;
import org.aqcp.input.problem.Problem;
import org.aqcp.input.record.Day;
import org.aqcp.partnership.facts.Fact;
import org.aqcp.partnership.facts.Review;
import org.aqcp.partnership.facts.SectionType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A date in a partnership file may leave out the day, or the month and the day. */
class VagueDatesReadTest {
  private static final String HEAD =
      "format: aqcp-partnership/1\nname: P\nlevel: local\nas-of: 2014-06-30\n";

  @ParameterizedTest
  @CsvSource({
    "2013, 2013-01-01, 2013-12-31",
    "2012-02, 2012-02-01, 2012-02-29",
    "2013-05-21, 2013-05-21, 2013-05-21"
  })
  void a_date_knows_its_first_and_last_day_and_how_it_is_written(
      String written, LocalDate first, LocalDate last) {
    Day date = dates("reviews: [{name: R, date: " + written + "}]\n").get(0);
    assertThat(date.first()).isEqualTo(first);
    assertThat(date.last()).isEqualTo(last);
    assertThat(date).hasToString(written);
    assertThat(date.isVague()).isEqualTo(written.length() < 10);
  }

  @Test
  void the_month_of_the_as_of_date_is_not_to_come() {
    assertThat(dates("reviews: [{name: R, date: 2014-06}, {name: S, date: 2014}]\n")).hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"2014", "2014-06"})
  void the_as_of_date_itself_is_a_day(String vague) {
    assertThatThrownBy(() -> read(HEAD.replace("2014-06-30", vague)))
        .isInstanceOf(InvalidInput.class)
        .hasMessage(
            "p.yaml:4:8: `as-of` must be a date such as 2012-09-01, not `%s`; write the year, month"
                + " and day",
            vague);
  }

  @Test
  void only_dates_that_cannot_be_in_order_contradict_each_other() {
    assertThat(warnings(agreement("2013-05-21", "2013-05"))).isEmpty();
    assertThat(warnings(agreement("2013", "2013-01"))).isEmpty();
    assertThat(warnings(agreement("2013-05-21", "2013-04")))
        .singleElement()
        .asString()
        .endsWith("`end-date` 2013-04 is before `date` 2013-05-21; fix one of the two dates");
  }

  /** As an entry without a date and the same with one: each may be the other. */
  @Test
  void a_vaguer_date_does_not_make_another_fact() {
    String text = "reviews: [{name: R, date: %s}, {name: R, date: %s}]\n";
    assertThat(dates(text.formatted("2013", "2013-05-21")))
        .map(Day::toString)
        .containsExactly("2013-05-21");
    assertThat(dates(text.formatted("2013-05-21", "2013-05")))
        .map(Day::toString)
        .containsExactly("2013-05-21");
    assertThat(warnings(text.formatted("2013", "2013-05"))).hasSize(1);
    assertThat(dates(text.formatted("2013-04", "2013-05-21"))).hasSize(2);
  }

  private static String agreement(String date, String end) {
    return "agreements: [{name: A, date: " + date + ", end-date: " + end + "}]\n";
  }

  private static List<Problem> warnings(String text) {
    return read(HEAD + text).warnings();
  }

  private static List<Day> dates(String text) {
    List<Fact> reviews = read(HEAD + text).partnership().section(SectionType.REVIEWS).facts();
    return reviews.stream().map(review -> ((Review) review).date()).toList();
  }

  private static PartnershipFile read(String text) {
    return new PartnershipReader().read("p.yaml", text.getBytes(StandardCharsets.UTF_8));
  }
}
