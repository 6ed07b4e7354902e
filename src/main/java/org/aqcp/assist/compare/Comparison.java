package org.aqcp.assist.compare;

import java.util.List;
import java.util.Optional;
import org.aqcp.assist.plan.PlanReport;
import org.aqcp.evaluation.Evaluation;

/**
 * Two partnership files compared.
 *
 * @param before the evaluation of the first; of one partnership, of the earlier file
 * @param verdicts of one partnership, those that changed, and those that changed facts kept up
 * @param contrasts of two partnerships, those that differ
 * @param changed of one partnership, all that its files state differently
 * @param due what time alone will change after the second file's date; empty if not asked for
 */
public record Comparison(
    ComparedFiles files,
    String rulesDigest,
    Evaluation before,
    Evaluation after,
    List<ComparedVerdict> verdicts,
    List<ContrastedVerdict> contrasts,
    List<EntryChange> changed,
    Optional<PlanReport.DueUntil> due) {
  public Comparison {
    verdicts = List.copyOf(verdicts);
    contrasts = List.copyOf(contrasts);
    changed = List.copyOf(changed);
  }

  /** The changes that no verdict that changed or was kept up is because of. */
  public List<EntryChange> unmoving() {
    return changed.stream()
        .filter(change -> verdicts.stream().noneMatch(v -> is(v, change)))
        .toList();
  }

  private static boolean is(ComparedVerdict verdict, EntryChange change) {
    return verdict.because().contains(change) || verdict.instead().contains(change);
  }
}
