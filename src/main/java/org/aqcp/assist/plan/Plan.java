package org.aqcp.assist.plan;

import java.util.List;
import org.aqcp.condition.Status;
import org.aqcp.evaluation.Verdict;
import org.aqcp.explanation.remedy.Gap;
import org.aqcp.explanation.remedy.SideEffect;
import org.aqcp.search.edit.Change;

/**
 * The changes of least effort with which an aim has a status, and what is known of others.
 *
 * @param before the verdict now
 * @param to the status that it is to have
 * @param changes confirmed by an evaluation; empty if none were found
 * @param others changes that take as much effort; some of them
 * @param better the indicators that get another status and are not worse
 * @param worse the indicators that get worse
 * @param moves how many single changes were considered
 * @param effort what the changes take
 * @param least no changes take less than this
 * @param hopeless the indicators because of which nothing was found: nothing that was considered
 *     gives them the status
 * @param proof what is known of other changes
 */
public record Plan(
    Aim aim,
    Verdict before,
    Status to,
    List<Change> changes,
    List<List<Change>> others,
    List<Turned> better,
    List<SideEffect> worse,
    int moves,
    long effort,
    long least,
    List<String> hopeless,
    Gap.Proof proof) {
  /**
   * An indicator that gets another status.
   *
   * @param indicator its id
   */
  public record Turned(String indicator, Status from, Status to) {}

  public Plan {
    changes = List.copyOf(changes);
    others = List.copyOf(others);
    better = List.copyOf(better);
    worse = List.copyOf(worse);
  }

  /** A plan for which nothing was found. */
  static Plan none(
      Aim aim,
      Verdict before,
      Status to,
      int moves,
      long least,
      List<String> hopeless,
      Gap.Proof proof) {
    List<Change> nothing = List.of();
    return new Plan(
        aim, before, to, nothing, List.of(), List.of(), List.of(), moves, 0, least, hopeless,
        proof);
  }

  public boolean isFound() {
    return !changes.isEmpty();
  }

  /** What is only to be found out and reported: the answers alone may be enough. */
  public List<Change> questions() {
    return changes.stream().filter(Change::isReport).toList();
  }

  /** What somebody has to do. */
  public List<Change> acts() {
    return changes.stream().filter(change -> !change.isReport()).toList();
  }
}
