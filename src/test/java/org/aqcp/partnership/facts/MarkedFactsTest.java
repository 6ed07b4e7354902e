package org.aqcp.partnership.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.aqcp.input.record.Act;
import org.aqcp.input.record.Called;
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

  @ParameterizedTest
  @MethodSource("parts")
  void words_that_are_called_otherwise_or_proposed_are_allowed(RecordComponent part) {
    List<String> words = PartMarks.of(part).words();
    Called called = part.getAnnotation(Called.class);
    for (String entry : called == null ? new String[0] : called.value()) {
      assertThat(words).contains(entry.substring(0, entry.indexOf('=')));
    }
    assertThat(words).containsAll(PartMarks.of(part).plausible().words());
  }

  /** Otherwise what is to be done could only be said as an edit of the file. */
  @ParameterizedTest
  @MethodSource("parts")
  void what_can_be_changed_has_an_act(RecordComponent part) {
    PartMarks marks = PartMarks.of(part);
    boolean facts = part.getGenericType().toString().contains("org.aqcp.partnership.facts");
    boolean text = part.getType() == String.class && !marks.changing() && !marks.orNone();
    boolean lasting = marks.required() || marks.fixed() || facts || text;
    boolean unread =
        part.getDeclaringRecord() == Evidence.class || part.getDeclaringRecord() == Waiver.class;
    if (marks.described() && !lasting && !unread) {
      assertThat(part.getAnnotation(Act.class)).as(part.toString()).isNotNull();
    }
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void what_can_be_added_has_an_act_in_the_words_of_its_parts(Class<?> kind) {
    Act act = kind.getAnnotation(Act.class);
    boolean given =
        Arrays.stream(kind.getRecordComponents())
            .map(PartMarks::of)
            .anyMatch(marks -> marks.required() && marks.fixed());
    if (given || kind == Evidence.class || kind == Partnership.class) {
      assertThat(act).isNull();
      return;
    }
    List<String> parts =
        Arrays.stream(kind.getRecordComponents()).map(RecordComponent::getName).toList();
    Matcher said = Pattern.compile("\\{([a-zA-Z]+)").matcher(act.value() + act.otherwise());
    while (said.find()) {
      assertThat(said.group(1)).matches(name -> name.equals("in") || parts.contains(name));
    }
  }

  static Class<?>[] kinds() {
    return Fact.class.getPermittedSubclasses();
  }
}
