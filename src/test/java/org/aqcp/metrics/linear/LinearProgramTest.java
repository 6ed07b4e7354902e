package org.aqcp.metrics.linear;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.aqcp.random.Amount;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Optimisation;

/** The solver against exact arithmetic, where that is possible, and against another solver. */
class LinearProgramTest {
  private static final Offset<Double> NEAR = Offset.offset(1e-6);
  private static final int SEED = 7;

  @Test
  void the_solver_finds_what_exact_arithmetic_finds() {
    Random random = new Random(SEED);
    int infeasible = 0;
    int systems = Amount.of(400);
    for (int i = 0; i < systems; i++) {
      RandomSystem system = RandomSystem.of(random, 2 + random.nextInt(4), 1 + random.nextInt(3));
      LinearProgram program = system.program();
      for (int k = 0; k < 3; k++) {
        double[] costs = doubles(system.size(), any -> random.nextInt(7) - 3);
        LinearPoint found = program.cheapest(costs);
        Optional<ExactFraction> exact =
            ExactVertices.least(system.equations, system.least, system.most, costs);
        assertThat(found.infeasible()).as("system %d", i).isEqualTo(exact.isEmpty());
        infeasible += exact.isEmpty() ? 1 : 0;
        exact.ifPresent(
            least -> {
              assertThat(found.optimal()).isTrue();
              assertThat(total(costs, found)).isCloseTo(least.number(), NEAR);
            });
      }
    }
    Amount.say("%d systems from seed %d, %d infeasible", systems, SEED, infeasible / 3);
    assertThat(infeasible).isBetween(30, systems * 2);
  }

  @Test
  void the_solver_finds_what_another_solver_finds_in_larger_tables() {
    Random random = new Random(SEED);
    for (int i = 0; i < Amount.of(12); i++) {
      RandomSystem system = RandomSystem.table(random, 4 + random.nextInt(8));
      LinearProgram program = system.program();
      ExpressionsBasedModel other = system.model();
      for (int k = 0; k < 4; k++) {
        double[] costs = doubles(system.size(), any -> random.nextInt(7) - 3);
        for (int n = 0; n < costs.length; n++) {
          other.getVariables().get(n).weight(costs[n]);
        }
        Optimisation.Result expected = other.minimise();
        LinearPoint found = program.cheapest(costs);
        assertThat(found.optimal()).isTrue();
        assertThat(total(costs, found)).isCloseTo(expected.getValue(), NEAR);
      }
    }
  }

  @Test
  void a_search_stops_where_it_is_asked_to() {
    LinearProgram program =
        new LinearProgram(
            List.of(new LinearEquation(new int[] {0, 1}, new double[] {1, 1}, 50)),
            new double[] {0, 0},
            new double[] {100, 100});
    assertThat(program.greatest(0, 20).point().orElseThrow()[0]).isBetween(20.0, 50.0);
    assertThat(program.greatest(0, 90).optimal()).isTrue();
    assertThat(program.smallest(0, -1).point().orElseThrow()[0]).isZero();
  }

  private static double total(double[] costs, LinearPoint found) {
    double[] point = found.point().orElseThrow();
    return IntStream.range(0, costs.length).mapToDouble(i -> costs[i] * point[i]).sum();
  }

  private static double[] doubles(int size, IntToDoubleFunction each) {
    return IntStream.range(0, size).mapToDouble(each).toArray();
  }

  /** Equations and limits. */
  @SuppressWarnings("ArrayRecordComponent") // compared with no other
  private record RandomSystem(List<LinearEquation> equations, double[] least, double[] most) {
    static RandomSystem of(Random random, int unknowns, int equations) {
      double[] least = doubles(unknowns, i -> random.nextInt(4));
      double[] most = doubles(unknowns, i -> least[i] + random.nextInt(9));
      double[] point =
          doubles(unknowns, i -> least[i] + random.nextInt((int) (most[i] - least[i]) + 1));
      boolean any = random.nextInt(4) == 0;
      List<LinearEquation> all = new ArrayList<>();
      for (int i = 0; i < equations; i++) {
        double[] factors =
            doubles(unknowns, k -> random.nextInt(4) == 0 ? 0.125 : random.nextInt(4) - 1);
        int[] which = IntStream.range(0, unknowns).toArray();
        double sum = IntStream.of(which).mapToDouble(k -> factors[k] * point[k]).sum();
        all.add(new LinearEquation(which, factors, any ? random.nextInt(16) : sum));
      }
      return new RandomSystem(all, least, most);
    }

    /** The cells of a square table with known sums. */
    static RandomSystem table(Random random, int side) {
      int[] cells = random.ints((long) side * side, 0, 20).toArray();
      List<LinearEquation> all = new ArrayList<>();
      for (int i = 0; i < side; i++) {
        int line = i;
        all.add(sum(cells, IntStream.range(0, side).map(k -> line * side + k).toArray()));
        all.add(sum(cells, IntStream.range(0, side).map(k -> k * side + line).toArray()));
      }
      return new RandomSystem(all, new double[cells.length], doubles(cells.length, any -> 1000));
    }

    private static LinearEquation sum(int[] cells, int[] which) {
      return new LinearEquation(
          which, doubles(which.length, any -> 1), IntStream.of(which).map(k -> cells[k]).sum());
    }

    int size() {
      return least.length;
    }

    LinearProgram program() {
      return new LinearProgram(equations, least, most);
    }

    ExpressionsBasedModel model() {
      ExpressionsBasedModel model = new ExpressionsBasedModel();
      for (int i = 0; i < least.length; i++) {
        model.newVariable("x" + i).lower(least[i]).upper(most[i]);
      }
      for (int i = 0; i < equations.size(); i++) {
        LinearEquation equation = equations.get(i);
        Expression row = model.newExpression("e" + i).level(equation.sum());
        for (int k = 0; k < equation.unknowns().length; k++) {
          row.set(equation.unknowns()[k], equation.factors()[k]);
        }
      }
      return model;
    }
  }
}
