package org.aqcp.search.choice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Year;
import java.util.Set;
import org.aqcp.condition.Kind;
import org.aqcp.condition.Part;
import org.aqcp.input.record.Day;
import org.aqcp.partnership.facts.Agreement;
import org.aqcp.partnership.facts.Commitment;
import org.aqcp.partnership.facts.WorkExperience;
import org.aqcp.search.edit.Records;
import org.junit.jupiter.api.Test;

final class EverySideTest {
  private static final Day JUNE = Day.of(LocalDate.of(2014, 6, 30));

  @Test
  void numbers_are_below_and_above_all() {
    assertThat(values(WorkExperience.class, "places", Set.of(30, 10, 20))).containsExactly(9, 31);
  }

  @Test
  void dates_are_before_and_after_all() {
    assertThat(values(Agreement.class, "endDate", Set.of(JUNE)))
        .containsExactly(JUNE.plusDays(-1), JUNE.plusDays(1));
  }

  @Test
  void a_vague_date_may_be_the_first_and_the_last_of_its_days() {
    Record vague = Records.empty(Kind.of(Agreement.class));
    vague = Records.with(vague, "endDate", Day.in(Year.of(2014)));
    assertThat(new EverySide(new Part(vague, "endDate"), Set.of()).values())
        .containsExactly(Day.of(LocalDate.of(2014, 1, 1)), Day.of(LocalDate.of(2014, 12, 31)));
  }

  @Test
  void a_word_is_none_of_several() {
    Set<Object> authorities = Set.of("governor", "agency-head", "board", "president", "executive");
    assertThat(values(Commitment.class, "level", authorities))
        .anyMatch(level -> !authorities.contains(level));
  }

  @Test
  void what_is_compared_with_nothing_has_no_side() {
    assertThat(values(WorkExperience.class, "places", Set.of())).isEmpty();
    assertThat(values(Agreement.class, "openEnded", Set.of(true))).isEmpty();
  }

  private static Set<Object> values(Class<? extends Record> type, String part, Set<Object> rivals) {
    return new EverySide(new Part(Records.empty(Kind.of(type)), part), rivals).values();
  }
}
