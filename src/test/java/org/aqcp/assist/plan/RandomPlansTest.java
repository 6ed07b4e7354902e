package org.aqcp.assist.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.aqcp.condition.Status;
import org.aqcp.evaluation.CriterionVerdict;
import org.aqcp.evaluation.Evaluation;
import org.aqcp.evaluation.Evaluator;
import org.aqcp.evaluation.IndicatorVerdict;
import org.aqcp.evaluation.Verdict;
import org.aqcp.explanation.facts.FactNames;
import org.aqcp.explanation.remedy.Gap;
import org.aqcp.framework.Indicator;
import org.aqcp.partnership.facts.Partnership;
import org.aqcp.partnership.facts.SectionType;
import org.aqcp.random.AllThatTakesLess;
import org.aqcp.random.Amount;
import org.aqcp.random.Focus;
import org.aqcp.random.PartnershipGenerator;
import org.aqcp.search.choice.ChoiceSpace;
import org.aqcp.search.edit.Change;
import org.aqcp.search.formula.Held;
import org.aqcp.search.least.SearchLimit;
import org.aqcp.shipped.Shipped;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** With its plan a criterion has the status, and with nothing that takes less effort. */
class RandomPlansTest {
  private static final Duration LONG = Duration.ofSeconds(60);

  /** Where more sets of moves than this take less effort, not all of them are tried. */
  private static final int MOST_TRIED = 5_000;

  private static final Set<Status> GOOD = EnumSet.of(Status.MET, Status.NOT_APPLICABLE);

  private static final long PROHIBITIVE = 1_000_000;

  private final Random random = new Random(11);
  private Evaluator evaluator;
  private int found;
  private int proved;
  private int tried;

  @ParameterizedTest
  @CsvSource({"state, MET, 1", "local, MET, 2", "state, PARTLY_MET, 60", "local, PARTLY_MET, 60"})
  void criteria_turn_and_nothing_that_takes_less_turns_them(String level, Status to, int many) {
    evaluator = Shipped.evaluator(level);
    PartnershipGenerator generator = new PartnershipGenerator(level, Focus.all(evaluator, level));
    for (int seed = 0; seed < Amount.of(many); seed++) {
      Evaluation before = evaluator.evaluate(generator.partnership(seed));
      for (CriterionVerdict one : before.criteria()) {
        Status now = one.verdict().status();
        if (now != to && now != Status.MET && now != Status.NOT_APPLICABLE) {
          check(new Aim.OfCriterion(one.criterion()), before, to);
        }
      }
    }
    Amount.say("%d plans to be %s, %d proved, %d tried", found, to, proved, tried);
    assertThat(found).isPositive();
    assertThat(proved).isGreaterThanOrEqualTo(found * 95 / 100);
  }

  private void check(Aim aim, Evaluation before, Status to) {
    FactNames names = new FactNames(before.partnership());
    PlanSearch search = new PlanSearch(evaluator, before, names, kept(to), LONG);
    Plan plan = search.plan(aim, to);
    if (plan.isFound()) {
      found++;
      Partnership changed = before.partnership();
      for (Change change : plan.changes()) {
        changed = change.in(changed);
      }
      assertThat(status(aim, changed)).as("%s of %s", aim.id(), changed).isIn(to, Status.MET);
      if (plan.proof() == Gap.Proof.LEAST) {
        proved++;
        tried += nothingTakesLess(aim, to, search, plan.effort()) ? 1 : 0;
      }
    }
  }

  /** Where little is wanted, most is kept, so that all that takes less can be tried. */
  private Kept kept(Status to) {
    List<String> sections = new ArrayList<>();
    for (SectionType type : SectionType.values()) {
      if (to == Status.PARTLY_MET && random.nextInt(6) > 0) {
        sections.add(type.key());
      }
    }
    return new Kept(sections);
  }

  private Status status(Aim aim, Partnership partnership) {
    return aim.in(evaluator.evaluate(partnership)).status();
  }

  /** Whether all that takes less could be tried; fails if any of it would do. */
  private boolean nothingTakesLess(Aim aim, Status to, PlanSearch search, long effort) {
    PlanSpace space = PlanSpace.of(aim, to, search);
    List<List<Long>> efforts = efforts(space);
    if (!AllThatTakesLess.than(effort, efforts, MOST_TRIED, taken -> {})) {
      return false;
    }
    assertThat(space.least(List.of(), SearchLimit.of(LONG)).effort()).isEqualTo(effort);
    ChoiceSpace choices = space.choices();
    List<Indicator> indicators =
        aim.indicators(search.before()).stream().map(IndicatorVerdict::indicator).toList();
    return AllThatTakesLess.than(
        effort,
        efforts,
        MOST_TRIED,
        taken -> {
          Partnership now = choices.with(choice -> taken[choice]);
          assertThat(hasStatus(verdicts(now, indicators), to)).as("less effort").isFalse();
        });
  }

  /** The efforts of all options; what is to be kept cannot be paid for. */
  private static List<List<Long>> efforts(PlanSpace space) {
    List<List<Long>> efforts = new ArrayList<>();
    for (int choice = 0; choice < space.choices().efforts().size(); choice++) {
      List<Long> options = new ArrayList<>(space.choices().efforts().get(choice));
      for (int option = 1; option < options.size(); option++) {
        int number = choice;
        int taken = option;
        Held held = new Held(one -> one == number ? taken : 0);
        options.set(option, held.holds(space.kept()) ? options.get(option) : PROHIBITIVE);
      }
      efforts.add(options);
    }
    return efforts;
  }

  private List<Verdict> verdicts(Partnership partnership, List<Indicator> indicators) {
    return indicators.stream().map(one -> evaluator.unrefereed(partnership, one)).toList();
  }

  /** What the shipped rules say of a criterion whose indicators have some verdicts. */
  private static boolean hasStatus(List<Verdict> all, Status to) {
    return to == Status.PARTLY_MET
        ? all.stream().anyMatch(RandomPlansTest::isInPart)
        : all.stream().anyMatch(one -> one.status() == Status.MET)
            && all.stream().allMatch(one -> GOOD.contains(one.status()));
  }

  private static boolean isInPart(Verdict verdict) {
    boolean partly = verdict.status() == Status.PARTLY_MET;
    return verdict.status() == Status.MET
        || (partly && !verdict.couldBecome().contains(Status.NOT_APPLICABLE));
  }
}
