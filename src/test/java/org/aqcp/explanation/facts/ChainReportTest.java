package org.aqcp.explanation.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.aqcp.condition.Bindings;
import org.aqcp.condition.Condition;
import org.aqcp.condition.Reading;
import org.aqcp.condition.Truth;
import org.aqcp.condition.World;
import org.aqcp.input.problem.Place;
import org.aqcp.partnership.facts.DataLink;
import org.aqcp.partnership.facts.Partnership;
import org.aqcp.partnership.facts.Section;
import org.aqcp.partnership.facts.SectionType;
import org.aqcp.rules.language.ConditionReader;
import org.aqcp.rules.language.NotReadable;
import org.aqcp.search.edit.EmptyPartnership;
import org.junit.jupiter.api.Test;

/** What chains lack, in cases that no shipped rule covers. */
class ChainReportTest {
  private static final Partnership PARTNERSHIP =
      EmptyPartnership.partnership("local", LocalDate.of(2014, 6, 30))
          .with(
              SectionType.DATA_LINKS,
              Section.complete(
                  List.of(new DataLink("jobs", "wages", null, null, null, Place.NOWHERE))))
          .with(SectionType.EMPLOYERS, Section.complete(List.of()));

  @Test
  void a_missing_fact_may_be_asked_for_by_another_part_of_its_own() throws NotReadable {
    Condition condition =
        ConditionReader.read(
            "exists( DataLink() and Employer( $s : sector, name == sector, name != $s ) )", false);
    Reading reading = Reading.open(World.of(PARTNERSHIP));
    Bindings bindings = Bindings.NONE.with("$partnership", (Object) PARTNERSHIP);
    List<Chain> chains = ChainFinder.confirmed(condition, Truth.FALSE, reading, bindings).all();
    assertThat(new ChainReport(reading, new FactNames(PARTNERSHIP)).lacks(chains.get(0)))
        .extracting(Lack::wanted)
        .containsExactly(
            "an employer with `name` what is not reported and `name` other than what is not"
                + " reported");
  }
}
