package org.aqcp.explanation;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.aqcp.evaluation.IndicatorVerdict;
import org.aqcp.explanation.facts.Unreported;
import org.aqcp.explanation.remedy.Gap;
import org.aqcp.explanation.remedy.Remedy;
import org.aqcp.partnership.facts.Evidence;

/** The reasons for the verdict on an indicator. */
public final class IndicatorExplanation {
  private final IndicatorVerdict of;
  private final List<RuleExplanation> rules;
  private final List<Unreported> decidedBy;
  private final Lazy<Gap> remedy;
  private final List<Evidence> own;

  IndicatorExplanation(
      IndicatorVerdict of,
      List<RuleExplanation> rules,
      List<Unreported> decidedBy,
      Supplier<Gap> remedy,
      List<Evidence> own) {
    this.of = of;
    this.rules = List.copyOf(rules);
    this.decidedBy = List.copyOf(decidedBy);
    this.remedy = new Lazy<>(remedy);
    this.own = List.copyOf(own);
  }

  public IndicatorVerdict of() {
    return of;
  }

  public List<RuleExplanation> rules() {
    return rules;
  }

  /** The unreported parts that would decide the verdict, if it is open. */
  public List<Unreported> decidedBy() {
    return decidedBy;
  }

  /**
   * Changes that would improve the verdict. Found and refereed on first use, since that takes
   * longer than everything else.
   */
  public Optional<Remedy> remedy() {
    return remedy.get().remedy();
  }

  /** Whether it is proved that no changes of less effort would do. */
  public boolean isLeast() {
    return remedy.get().isLeast();
  }

  /** Whether no change was found because there was too much to try. */
  public boolean searchStopped() {
    return remedy.get().isStopped();
  }

  /** The partnership's own ratings of the indicator. */
  public List<Evidence> own() {
    return own;
  }

  /** The latest of them beside the verdict; empty if there is none. */
  public Optional<OwnRating> ownRating() {
    return OwnRating.of(own, of.verdict());
  }
}
