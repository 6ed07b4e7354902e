package org.aqcp.partnership.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.aqcp.input.record.Day;
import org.aqcp.input.record.PartMarks;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The marks on the parts of facts are consistent. */
class MarkedFactsTest {
  private static final List<String> LISTED =
      Arrays.stream(SectionType.values()).map(type -> type.of().getSimpleName()).toList();

  /** The words for what bears a name; none for what is not a name. */
  private static final Set<String> BORNE =
      Stream.concat(
              Stream.of(""),
              parts().map(PartMarks::of).filter(PartMarks::ownName).map(PartMarks::names))
          .collect(Collectors.toSet());

  static Stream<RecordComponent> parts() {
    return Arrays.stream(Fact.class.getPermittedSubclasses())
        .flatMap(kind -> Arrays.stream(kind.getRecordComponents()));
  }

  @ParameterizedTest
  @MethodSource("parts")
  void a_mark_fits_the_part_that_it_stands_on(RecordComponent part) {
    PartMarks marks = PartMarks.of(part);

    if (marks.past()) {
      assertThat(part.getType()).isEqualTo(Day.class);
    }
    if (marks.changing()) {
      assertThat(part.getType()).isEqualTo(String.class);
      assertThat(marks.fixed() || marks.required()).isFalse();
    }
    if (marks.past() || marks.countedByName()) {
      assertThat(part.getDeclaringRecord().getSimpleName()).as("read as a section").isIn(LISTED);
    }
    if (marks.countedByName()) {
      assertThat(part.getType()).isEqualTo(String.class);
      assertThat(marks.required()).isTrue();
    }
    for (String named : marks.names().split("/", -1)) {
      assertThat(named).isIn(BORNE);
    }
  }
}
