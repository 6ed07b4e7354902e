package org.aqcp.partnership.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.aqcp.input.problem.Place;
import org.aqcp.partnership.PartnershipReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Facts are equal if they state the same at the same place, however they are compared. */
class FactEqualityTest {
  private static final Path FILE = Path.of("examples/riverbend/partnership.yaml");

  static Stream<SectionType> sections() {
    return Stream.of(SectionType.values());
  }

  @ParameterizedTest
  @MethodSource("sections")
  void the_same_file_states_the_same(SectionType type) {
    List<Fact> once = new PartnershipReader().read(FILE).partnership().section(type).facts();
    List<Fact> again = new PartnershipReader().read(FILE).partnership().section(type).facts();

    assertThat(once).isEqualTo(again).hasSameHashCodeAs(again);
    assertThat(once).doesNotHaveDuplicates();
  }

  @Test
  void one_other_word_or_another_place_is_another_fact() {
    Place place = new Place(3, 5);
    Signatory signatory = new Signatory("Lakeside College", null, null, place);

    assertThat(signatory).isEqualTo(new Signatory("Lakeside College", null, null, place));
    assertThat(signatory).isNotEqualTo(new Signatory("Rivera Foods", null, null, place));
    assertThat(signatory)
        .isNotEqualTo(new Signatory("Lakeside College", null, null, new Place(4, 5)));
    assertThat(signatory).isNotEqualTo("Lakeside College");
  }
}
