package org.aqcp.explanation.facts;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.aqcp.condition.Bindings;
import org.aqcp.condition.Condition;
import org.aqcp.condition.Join;
import org.aqcp.condition.JoinWalk;
import org.aqcp.condition.Quantity;
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

/** An explanation whose recording differs from the evaluation is rejected. */
class RecordingFaultTest {
  private static final Partnership PARTNERSHIP =
      EmptyPartnership.partnership("local", LocalDate.of(2014, 6, 30))
          .with(SectionType.DATA_LINKS, Section.complete(List.of(link("wages"), link("jobs"))));

  private static DataLink link(String to) {
    return new DataLink("enrolments", to, null, null, null, Place.NOWHERE);
  }

  /** What is done to what a recorder hears. */
  private enum Fault {
    NONE,
    LOSES_A_WAY,
    TAKES_EVERY_FACT_TO_FIT,
    TAKES_NESTED_CONDITIONS_TO_HOLD,
    CONFUSES_FACTS
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          exists DataLink( to == "jobs" )                          | LOSES_A_WAY
          exists DataLink( to == "ages" )                          | TAKES_EVERY_FACT_TO_FIT
          exists DataLink( reaches == "wages" )                    | TAKES_EVERY_FACT_TO_FIT
          not DataLink( to == "jobs" )                             | LOSES_A_WAY
          exists( $a : DataLink() and not DataLink() )             | TAKES_NESTED_CONDITIONS_TO_HOLD
          accumulate( DataLink(); $n : count(1); $n >= 2 )         | LOSES_A_WAY
          accumulate( DataLink( $t : to ); $n : countDistinct($t); $n >= 2 ) | CONFUSES_FACTS
          """)
  void a_recorder_that_errs_is_noticed(String drl, Fault fault) throws NotReadable {
    Condition condition = ConditionReader.read(drl, false);
    assertThatCode(() -> confirm(condition, Fault.NONE)).doesNotThrowAnyException();
    assertThatThrownBy(() -> confirm(condition, fault))
        .isInstanceOf(RecordingFault.class)
        .hasMessageStartingWith("the explanation and the reading differ: recorded ");
  }

  private static void confirm(Condition condition, Fault fault) {
    Reading reading = Reading.open(World.of(PARTNERSHIP));
    Bindings bindings = Bindings.NONE.with("$partnership", (Object) PARTNERSHIP);
    ChainFinder finder = new ChainFinder(join(condition), reading, bindings);
    JoinWalk.record(join(condition), reading, bindings, new Erring(finder, fault));
    finder.confirm(condition, condition.read(reading, bindings), bindings);
  }

  private static Join join(Condition condition) {
    return condition instanceof Condition.Exists exists
        ? exists.of()
        : condition instanceof Condition.Absent absent ? absent.of() : ((Quantity) condition).of();
  }

  /** Hands on what it hears, but for one fault. */
  private static final class Erring implements JoinWalk.Recorder {
    private final ChainFinder finder;
    private final Fault fault;
    private Bindings first;
    private boolean lost;

    Erring(ChainFinder finder, Fault fault) {
      this.finder = finder;
      this.fault = fault;
    }

    @Override
    public void took(int part, Object fact, Bindings bound, Truth fits) {
      first = first == null ? bound : first;
      Bindings heard = fault == Fault.CONFUSES_FACTS ? first : bound;
      finder.took(part, fact, heard, fault == Fault.TAKES_EVERY_FACT_TO_FIT ? Truth.TRUE : fits);
      if (fault == Fault.TAKES_EVERY_FACT_TO_FIT) {
        finder.way();
      }
    }

    @Override
    public void read(int part, Truth truth) {
      boolean holds = fault == Fault.TAKES_NESTED_CONDITIONS_TO_HOLD;
      finder.read(part, holds ? Truth.TRUE : truth);
      if (holds) {
        finder.way();
      }
    }

    @Override
    public boolean isFull() {
      return finder.isFull();
    }

    @Override
    public void tookAll(int part, boolean anyFits) {
      finder.tookAll(part, anyFits);
    }

    @Override
    public void way() {
      if (fault == Fault.LOSES_A_WAY && !lost) {
        lost = true;
      } else {
        finder.way();
      }
    }
  }
}
