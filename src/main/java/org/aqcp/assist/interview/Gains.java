package org.aqcp.assist.interview;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.aqcp.assist.interview.LikelyAnswers.Likely;

/**
 * How much the answers to questions are expected to settle: how far they narrow verdicts, and how
 * little else each indicator waits for. Remembered until something changes that it depends on.
 */
final class Gains {
  private static final double SHARE = 0.5;

  private final Map<Concern, IndicatorState> states;
  private final Set<OpenPart> aside;
  private final Map<OpenPart, Double> known = new HashMap<>();

  /**
   * Gains in an interview.
   *
   * @param states of the undecided verdicts; as they are at the time
   * @param aside what nobody knows; as it is at the time
   */
  Gains(Map<Concern, IndicatorState> states, Set<OpenPart> aside) {
    this.states = states;
    this.aside = aside;
  }

  /**
   * How much an answer is expected to settle.
   *
   * @param of the undecided verdicts that depend on it
   */
  double of(OpenPart part, List<Concern> of) {
    return known.computeIfAbsent(part, one -> computed(one, of));
  }

  /** Forgets what depends on the state of an indicator. */
  void forget(IndicatorState state) {
    state.open().forEach(known::remove);
  }

  /** Forgets what depends on whether somebody knows something. */
  void forget(OpenPart part) {
    states.values().stream().filter(state -> state.open().contains(part)).forEach(this::forget);
  }

  private double computed(OpenPart part, List<Concern> of) {
    double gain = 0;
    for (Concern id : of) {
      gain += SHARE * askable(id) / states.get(id).open().size();
    }
    List<Likely> answers =
        of.stream()
            .map(id -> states.get(id).likely().of(part))
            .filter(all -> !all.isEmpty())
            .findFirst()
            .orElse(List.of());
    for (Likely answer : answers) {
      for (Concern id : of) {
        gain += answer.chance() * askable(id) * states.get(id).settled(answer.partnership());
      }
    }
    return gain;
  }

  /** The share of what an indicator waits for that was not set aside: the rest may stay open. */
  private double askable(Concern id) {
    Set<OpenPart> open = states.get(id).open();
    return 1 - open.stream().filter(aside::contains).count() / (double) open.size();
  }
}
