package org.aqcp.author.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.aqcp.condition.BlockOf;
import org.aqcp.condition.Quantity;
import org.aqcp.condition.Rule;
import org.aqcp.condition.Sentence;
import org.aqcp.condition.SentenceBlock;
import org.aqcp.condition.Term;
import org.aqcp.evaluation.Evaluator;
import org.aqcp.framework.Indicator;
import org.aqcp.rules.Rulebook;
import org.aqcp.search.edit.EmptyPartnership;
import org.aqcp.shipped.Shipped;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A threshold in the header of a block has two sides, like any other. */
final class BlocksCoveredTest {
  private static final LocalDate DAY = LocalDate.of(2014, 6, 30);

  private static final Indicator CO_DESIGN = Shipped.VERSION.indicator("L2.2").orElseThrow();
  private static final Rule LIKE = Shipped.evaluator("local").rulebook().on(CO_DESIGN.id()).get(0);

  /** The threshold {@code employers}, which is 2. */
  private static final Term TWO = ((Quantity) LIKE.sentences().get(0).condition()).needed();

  /** A college, an adult education and a workforce partner. */
  private static final List<Sentence> THREE =
      Shipped.evaluator("local").rulebook().on("L1.2").get(0).sentences().subList(1, 4);

  @ParameterizedTest
  @EnumSource(names = {"AT_LEAST", "AT_MOST", "EXACTLY"})
  void a_case_is_found_for_each_side_of_the_threshold_in_a_header(BlockOf of) {
    Evaluator evaluator = evaluator(of, TWO);
    List<Target> sides = sides(evaluator);
    assertThat(sides).hasSize(2);
    CaseSearch search =
        new CaseSearch(evaluator, CO_DESIGN, EmptyPartnership.partnership("local", DAY));
    assertThat(sides)
        .allSatisfy(
            side ->
                assertThat(search.find(side))
                    .hasValueSatisfying(
                        found -> assertThat(side.reached(found.given(), evaluator)).isTrue()));
  }

  @Test
  void a_number_in_a_header_has_no_sides() {
    assertThat(sides(evaluator(BlockOf.AT_LEAST, new Term.Literal(2)))).isEmpty();
  }

  private static List<Target> sides(Evaluator evaluator) {
    return Targets.of(CO_DESIGN, evaluator.rulebook().on(CO_DESIGN.id())).stream()
        .filter(Target.OfBoundary.class::isInstance)
        .toList();
  }

  private static Evaluator evaluator(BlockOf of, Term number) {
    Sentence block = Sentence.of(1, List.of("so many"), new SentenceBlock(of, number, THREE));
    Rule rule = LIKE.saying(LIKE.conclusion(), List.of(block));
    return new Evaluator(Shipped.VERSION, Rulebook.compiled(List.of(rule)));
  }
}
