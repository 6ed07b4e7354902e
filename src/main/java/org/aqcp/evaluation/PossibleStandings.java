package org.aqcp.evaluation;

import java.util.ArrayList;
import java.util.List;
import org.aqcp.condition.Standing;
import org.aqcp.condition.Status;
import org.aqcp.framework.Criterion;

/**
 * The standings that the parts of a group have, and those that they have as soon as optional or
 * waived indicators turn out to be met. Such an indicator counts where it is met, and does not
 * apply where it is not, whatever else it is; one that is open does not apply yet.
 *
 * @param each the standings of each part, the present one first
 * @param undecided the standings of the parts where nothing that is open is taken as decided
 */
record PossibleStandings(List<List<Standing>> each, List<Standing> undecided) {
  /** With more combinations, it is not worth while to go through all of them. */
  private static final int MOST = 8;

  private static final Verdict MET = new Verdict(Status.MET, List.of(), List.of());
  private static final Verdict LEFT_OUT = new Verdict(Status.NOT_APPLICABLE, List.of(), List.of());

  /** Whether indicators of a criterion can have several standings. */
  static boolean areSeveral(List<IndicatorVerdict> indicators) {
    return indicators.stream().anyMatch(PossibleStandings::isOpenOption);
  }

  private static boolean isOpenOption(IndicatorVerdict one) {
    return one.onlyAdds() && one.verdict().couldBecome().contains(Status.MET);
  }

  /** Of the indicators of a criterion. */
  static PossibleStandings of(String criterion, List<IndicatorVerdict> indicators) {
    List<List<Standing>> each = new ArrayList<>();
    List<Standing> undecided = new ArrayList<>();
    for (IndicatorVerdict one : indicators) {
      Verdict counts = one.verdict();
      List<Verdict> possible = List.of(counts);
      if (one.onlyAdds() && counts.status() != Status.MET) {
        possible = isOpenOption(one) ? List.of(LEFT_OUT, MET) : List.of(LEFT_OUT);
        counts = Verdict.any(possible);
      }
      List<Standing> standings = new ArrayList<>(possible.size());
      possible.forEach(verdict -> standings.add(standing(one, verdict, criterion)));
      each.add(standings);
      undecided.add(standing(one, counts, criterion));
    }
    return new PossibleStandings(each, undecided);
  }

  private static Standing standing(IndicatorVerdict of, Verdict counts, String criterion) {
    return counts.standing(of.indicator().id(), criterion, of.indicator().weight());
  }

  /**
   * Of the criteria of the benchmark.
   *
   * @param possible the verdicts on each of them, the present one first
   */
  static PossibleStandings of(
      String benchmark, List<Criterion> criteria, List<List<Verdict>> possible) {
    List<List<Standing>> each = new ArrayList<>();
    List<Standing> undecided = new ArrayList<>();
    for (int i = 0; i < criteria.size(); i++) {
      Criterion of = criteria.get(i);
      List<Verdict> verdicts = possible.get(i);
      each.add(
          verdicts.stream()
              .map(verdict -> verdict.standing(of.id(), benchmark, of.weight()))
              .distinct()
              .toList());
      undecided.add(Verdict.any(verdicts).standing(of.id(), benchmark, of.weight()));
    }
    return new PossibleStandings(each, undecided);
  }

  List<Standing> present() {
    return each.stream().map(standings -> standings.get(0)).toList();
  }

  /** The other combinations; where there are many, one in which the parts are undecided. */
  List<List<Standing>> others() {
    if (each.stream().allMatch(standings -> standings.size() == 1)) {
      return List.of();
    }
    List<List<Standing>> combinations = List.of(List.of());
    for (List<Standing> standings : each) {
      List<List<Standing>> longer = new ArrayList<>();
      for (List<Standing> before : combinations) {
        for (Standing next : standings) {
          List<Standing> now = new ArrayList<>(before);
          now.add(next);
          longer.add(now);
        }
      }
      if (longer.size() > MOST) {
        return List.of(undecided);
      }
      combinations = longer;
    }
    return combinations.subList(1, combinations.size());
  }
}
