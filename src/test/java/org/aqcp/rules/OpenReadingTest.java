package org.aqcp.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.aqcp.condition.Bindings;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rare cases in the evaluation of unreported facts and values. */
class OpenReadingTest {
  private static final DataLink UNSAID =
      new DataLink("enrolments", "wages", null, null, null, Place.NOWHERE);

  /** Employers are unreported; there is one data link, of which it is not said what it reaches. */
  private static final Partnership PARTNERSHIP =
      EmptyPartnership.partnership("local", LocalDate.of(2014, 6, 30))
          .with(SectionType.DATA_LINKS, Section.complete(List.of(UNSAID)));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          exists Employer()                                               | UNKNOWN
          exists( $a : Employer() and Employer( this != $a ) )            | UNKNOWN
          not( $a : Employer() and Employer( this != $a ) )               | UNKNOWN
          exists( $a : DataLink() and DataLink( this != $a ) )            | FALSE
          forall( $e : Employer() Employer( this == $e, name != "none" ) ) | UNKNOWN
          accumulate( Employer(); $n : count(1); $n >= 0 )                | TRUE
          accumulate( DataLink( $r : reaches ); $n : countDistinct($r); $n >= 1 ) | UNKNOWN
          accumulate( DataLink( $r : reaches ); $n : countDistinct($r); $n <= 1 ) | TRUE
          accumulate( DataLink(); $p : percent( reaches == "wages" ); $p >= 50 )  | UNKNOWN
          accumulate( DataLink(); $p : percent( reaches != "wages" ); $p <= 99 )  | UNKNOWN
          accumulate( DataLink(); $p : percent( reaches != "wages" ); $p <= 100 ) | TRUE
          accumulate( DataLink(); $p : percent( exists Employer() ); $p > 99 )    | UNKNOWN
          accumulate( Employer(); $p : percent( name == "Ash" ); $p > 99 )        | UNKNOWN
          """)
  void what_is_unreported_may_be_anything_once(String drl, Truth truth) throws NotReadable {
    Reading open = Reading.open(World.of(PARTNERSHIP));
    Bindings bindings = Bindings.NONE.with("$partnership", (Object) PARTNERSHIP);
    assertThat(ConditionReader.read(drl, false).read(open, bindings)).isEqualTo(truth);
  }
}
