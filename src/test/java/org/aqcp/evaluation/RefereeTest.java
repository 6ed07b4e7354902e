package org.aqcp.evaluation;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.aqcp.condition.World;
import org.aqcp.framework.Indicator;
import org.aqcp.partnership.PartnershipReader;
import org.aqcp.partnership.facts.Partnership;
import org.aqcp.shipped.Shipped;
import org.junit.jupiter.api.Test;

/** An evaluation that disagrees with Drools is rejected. */
class RefereeTest {
  private static final Evaluator EVALUATOR = Shipped.evaluator("local");
  private static final Indicator CO_DESIGN = EVALUATOR.version().indicator("L2.2").orElseThrow();

  @Test
  void what_drools_says_as_well_is_let_through() {
    Stage stage = stage(example("lakeside"), example("lakeside"));
    assertThatCode(() -> referee().check(stage)).doesNotThrowAnyException();
  }

  @Test
  void a_rule_that_is_read_to_hold_and_does_not_fire_is_an_internal_error() {
    Stage stage = stage(example("lakeside"), example("riverbend"));
    assertThatThrownBy(() -> referee().check(stage))
        .isInstanceOf(Disagreement.class)
        .hasMessageContaining(
            "rule `L2.2 employers co-design and curricula are reviewed` on L2.2: Drools FALSE,"
                + " closed TRUE, open TRUE");
  }

  @Test
  void a_rule_that_fires_and_is_read_not_to_hold_is_an_internal_error() {
    Stage stage = stage(example("riverbend"), example("lakeside"));
    assertThatThrownBy(() -> referee().check(stage))
        .isInstanceOf(Disagreement.class)
        .hasMessageContaining("Drools TRUE, closed FALSE, open FALSE");
  }

  @Test
  void a_rule_that_fires_and_is_not_read_is_an_internal_error() {
    Stage unread = new Stage(World.of(example("lakeside")), facts(example("lakeside")));
    assertThatThrownBy(() -> referee().check(unread)).isInstanceOf(Disagreement.class);
  }

  private static Referee referee() {
    return new Referee(EVALUATOR.rulebook().compiled());
  }

  /** Reads the rules on one partnership, and gives Drools the facts of another. */
  private static Stage stage(Partnership read, Partnership fired) {
    Stage stage = new Stage(World.of(read), facts(fired));
    stage.read(
        CO_DESIGN.id(),
        EVALUATOR.rulebook().on(CO_DESIGN.id()),
        Evaluator.bindings(read, CO_DESIGN));
    return stage;
  }

  private static List<Object> facts(Partnership partnership) {
    List<Object> facts = new ArrayList<>(List.of(CO_DESIGN, partnership));
    partnership.sections().values().forEach(section -> facts.addAll(section.facts()));
    return facts;
  }

  private static Partnership example(String name) {
    return new PartnershipReader()
        .read(Path.of("examples", name, "partnership.yaml"))
        .partnership();
  }
}
