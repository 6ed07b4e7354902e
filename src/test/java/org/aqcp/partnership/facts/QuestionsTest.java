package org.aqcp.partnership.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.aqcp.input.record.About;
import org.aqcp.input.record.PartMarks;
import org.aqcp.input.record.Question;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

final class QuestionsTest {
  private static final int LONGEST = 120;
  private static final String NAME = "Lakeside College";

  static List<RecordComponent> parts() {
    List<RecordComponent> parts = new ArrayList<>();
    for (Class<?> kind : Fact.class.getPermittedSubclasses()) {
      Arrays.stream(kind.getRecordComponents())
          .filter(part -> PartMarks.of(part).described())
          .forEach(parts::add);
    }
    return parts;
  }

  @ParameterizedTest
  @EnumSource
  void every_section_has_a_question(SectionType section) {
    assertIsPlain(Questions.of(section));
    assertThat(Questions.of(section)).doesNotContain("{");
    assertThat(Questions.at(section.key(), "")).contains(Questions.of(section));
  }

  @ParameterizedTest
  @MethodSource("parts")
  void every_part_has_a_question(RecordComponent part) {
    String named = Questions.of(part, NAME);
    assertIsPlain(named);
    assertIsPlain(Questions.of(part));
    assertThat(named + Questions.of(part)).doesNotContain("{");
    assertThat(part.getAnnotation(About.class)).isNotNull();
  }

  /** Nobody can be asked about something by a name that they have not given yet. */
  @ParameterizedTest
  @MethodSource("parts")
  void the_question_for_a_name_does_not_use_it(RecordComponent part) {
    boolean naming = part.equals(part.getDeclaringRecord().getRecordComponents()[0]);
    if (naming || part.getDeclaringRecord() == Partnership.class) {
      assertThat(part.getAnnotation(Question.class).value()).doesNotContain("{");
    }
  }

  @Test
  void a_question_about_a_fact_uses_its_name() {
    assertThat(Questions.at("employers[3].roles", "Acme"))
        .contains("What does Acme do in the partnership?");
    assertThat(Questions.at("practices.pathway", "nursing bridge"))
        .contains("Which pathway uses the nursing bridge?");
    assertThat(Questions.at("services.kind", "navigators"))
        .contains("What kind of service is \"navigators\"?");
  }

  @Test
  void a_question_about_any_fact_uses_its_kind() {
    assertThat(Questions.at("employers.roles", ""))
        .contains("What does this employer do in the partnership?");
    assertThat(Questions.at("services.kind", "")).contains("What kind of service is it?");
    assertThat(Questions.at("agreements.signatories.level", ""))
        .contains("What office is held by the person who signed for this partner?");
  }

  @Test
  void every_path_in_lists_of_facts_is_known_and_no_other() {
    assertThat(Questions.at("name", "")).isPresent();
    assertThat(Questions.at("agreements.signatories", "MOU")).contains("Who signed MOU?");
    assertThat(Questions.at("pathways[Nursing].steps[0].median-wage", "CNA")).isPresent();
    assertThat(Questions.at("employers.wage", "")).isEmpty();
    assertThat(Questions.at("", "")).isEmpty();
  }

  private static void assertIsPlain(String question) {
    assertThat(question)
        .hasSizeLessThanOrEqualTo(LONGEST)
        .endsWith("?")
        .doesNotContain("`")
        .matches("[A-Z][^_]*");
  }
}
