package org.aqcp.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.aqcp.assist.plan.Aim;
import org.aqcp.assist.plan.Kept;
import org.aqcp.assist.plan.Plan;
import org.aqcp.assist.plan.PlanSearch;
import org.aqcp.condition.Status;
import org.aqcp.evaluation.Evaluation;
import org.aqcp.evaluation.Evaluator;
import org.aqcp.explanation.facts.FactNames;
import org.aqcp.explanation.remedy.Gap;
import org.aqcp.partnership.facts.Partnership;
import org.aqcp.random.Focus;
import org.aqcp.random.PartnershipGenerator;
import org.aqcp.shipped.Shipped;

/**
 * Measures how long the search for plans takes, and how many it proves to be the smallest. Started
 * by {@code bench/smallest}; the exit status is 1 if fewer of those for criteria are proved than is
 * aimed at.
 */
final class SmallestPlans {
  private static final Duration LIMIT = Duration.ofSeconds(5);
  private static final double AIM = 0.95;
  private static final String CRITERIA = "a criterion, random partnerships";

  /** What was measured of plans of one kind. */
  private static final class Row {
    private final Times times = new Times();
    private int searched;
    private int found;
    private int proved;

    void add(Plan plan, double seconds) {
      searched++;
      found += plan.isFound() ? 1 : 0;
      // a proof that takes too long does not count
      proved += plan.proof() == Gap.Proof.LEAST && seconds <= LIMIT.toSeconds() ? 1 : 0;
      times.add(seconds);
    }

    String told(String what) {
      return String.format(
          Locale.ROOT,
          "| %s | %d | %d | %.1f %% | %.3f | %.3f | %.3f |",
          what,
          searched,
          found,
          100.0 * proved / searched,
          times.median(),
          times.quantile(0.95),
          times.quantile(1));
    }
  }

  private final Map<String, Row> rows = new LinkedHashMap<>();

  public static void main(String[] arguments) throws IOException {
    boolean quick = List.of(arguments).contains("--quick");
    SmallestPlans plans = new SmallestPlans();
    plans.random(quick ? 5 : 300);
    plans.examples(quick ? 1 : Integer.MAX_VALUE);
    System.out.println(
        "| smallest change for | searched | found | proved | median s | 95 % s | most s |");
    System.out.println("|---|---|---|---|---|---|---|");
    plans.rows.forEach((what, row) -> System.out.println(row.told(what)));
    Row criteria = plans.rows.get(CRITERIA);
    System.exit(criteria.proved >= AIM * criteria.searched || quick ? 0 : 1);
  }

  /** Partnerships of both levels in turn, until there are so many plans for criteria. */
  private void random(int plans) {
    List<String> levels = List.of("state", "local");
    for (int i = 0; rows.get(CRITERIA) == null || rows.get(CRITERIA).found < plans; i++) {
      String level = levels.get(i % 2);
      Evaluator evaluator = Shipped.evaluator(level);
      PartnershipGenerator generator = new PartnershipGenerator(level, Focus.all(evaluator, level));
      measure(generator.partnership(i), evaluator, "random partnerships");
    }
  }

  private void examples(int most) throws IOException {
    try (Stream<Path> all = Files.walk(Path.of("examples"), 2)) {
      all.filter(file -> file.endsWith("partnership.yaml"))
          .sorted()
          .limit(most)
          .map(file -> Shipped.HOME.partnerships().read(file).partnership())
          .forEach(one -> measure(one, Shipped.evaluator(one.level()), "the examples"));
    }
  }

  private void measure(Partnership partnership, Evaluator evaluator, String whose) {
    Evaluation before = evaluator.evaluate(partnership);
    FactNames names = new FactNames(partnership);
    PlanSearch search = new PlanSearch(evaluator, before, names, Kept.NOTHING, LIMIT);
    for (Aim aim : aims(before)) {
      Status now = aim.in(before).status();
      if (now != Status.MET && now != Status.NOT_APPLICABLE) {
        long begin = System.nanoTime();
        Plan plan = search.plan(aim, Status.MET);
        rows.computeIfAbsent(kind(aim) + ", " + whose, row -> new Row())
            .add(plan, (System.nanoTime() - begin) / 1e9);
      }
    }
  }

  private static String kind(Aim aim) {
    if (aim instanceof Aim.OfIndicator) {
      return "an indicator";
    }
    return aim instanceof Aim.OfCriterion ? "a criterion" : "the benchmark";
  }

  private static List<Aim> aims(Evaluation evaluation) {
    List<Aim> aims = new ArrayList<>();
    evaluation
        .version()
        .indicators(evaluation.partnership().level())
        .forEach(indicator -> aims.add(new Aim.OfIndicator(indicator)));
    evaluation.criteria().forEach(one -> aims.add(new Aim.OfCriterion(one.criterion())));
    aims.add(new Aim.OfBenchmark());
    return aims;
  }
}
