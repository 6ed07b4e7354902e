package org.aqcp.input.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.List;
import org.aqcp.framework.FrameworkVersion;
import org.aqcp.framework.Indicator;
import org.aqcp.framework.Source;
import org.aqcp.partnership.facts.Fact;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The marks collected at build time match those on the components. */
class PartMarksTest {
  static List<Class<?>> records() {
    List<Class<?>> records =
        new java.util.ArrayList<>(List.of(Fact.class.getPermittedSubclasses()));
    records.addAll(List.of(FrameworkVersion.class, Indicator.class, Source.class, Unmarked.class));
    return records;
  }

  @ParameterizedTest
  @MethodSource("records")
  void marks_are_those_of_the_component(Class<?> record) {
    for (RecordComponent component : record.getRecordComponents()) {
      assertThat(PartMarks.of(component))
          .as(component.toString())
          .isEqualTo(PartMarks.reflected(component));
    }
  }

  @Test
  void a_component_says_what_is_allowed_required_and_a_share() throws NoSuchFieldException {
    assertThat(PartMarks.of(Source.class.getRecordComponents()[0]))
        .isEqualTo(
            new PartMarks(
                "dr",
                "",
                List.of("published", "operationalised", "required-by"),
                PlausibleValues.ANY));
  }

  @Test
  void a_record_of_a_test_is_asked_itself() {
    RecordComponent[] components = Marked.class.getRecordComponents();

    assertThat(PartMarks.of(components[0]).most()).isEqualTo(100);
    assertThat(PartMarks.of(components[1]).orNone()).isTrue();
    assertThat(PartMarks.of(components[2]).words()).containsExactly("a", "b");
  }

  @Test
  void a_part_says_what_may_become_of_it_and_what_it_names() {
    RecordComponent[] components = Meant.class.getRecordComponents();

    assertThat(PartMarks.of(components[0]).countedByName()).isTrue();
    assertThat(PartMarks.of(components[1])).matches(m -> m.past() && m.fixed() && !m.changing());
    assertThat(PartMarks.of(components[2]).changing()).isTrue();
    assertThat(PartMarks.of(components[3]).names()).isEqualTo("meant");
  }

  record Unmarked(int number) {}

  record Meant(
      @CountedByName String name,
      @Past @Fixed Day since,
      @Changing String status,
      @Names("meant") List<String> like) {}

  record Marked(@Percent Integer share, @OrNone String name, @OneOf({"a", "b"}) String word) {}
}
