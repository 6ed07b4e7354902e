package org.aqcp.report.board;

import java.util.List;
import java.util.Optional;

/**
 * An indicator, and why it has its status.
 *
 * @param text what must be in place
 * @param law the law or regulation that requires it, such as {@code Required by 29 U.S.C. ...};
 *     empty if none does
 * @param optional whether it only adds to its criterion
 * @param waiver the waiver of it; empty if there is none
 * @param rules the rule that explains the status best; with details, all of them
 * @param own what the partnership says of itself; the latest rating beside the verdict
 * @param evidence the facts that speak for it
 * @param missing what is not reported and would decide it
 * @param lists which of the lists that its rules read were taken as complete
 * @param advice what the framework version advises; empty where nothing has to change
 */
public record BoardIndicator(
    String id,
    String title,
    String text,
    Optional<String> law,
    boolean optional,
    StatusWords status,
    Optional<Waiver> waiver,
    List<BoardRule> rules,
    List<Own> own,
    List<BoardFact> evidence,
    List<String> missing,
    ListsRead lists,
    Optional<String> advice) {
  public BoardIndicator {
    rules = List.copyOf(rules);
    own = List.copyOf(own);
    evidence = List.copyOf(evidence);
    missing = List.copyOf(missing);
  }

  /** Whether the partnership is excused from it. */
  boolean isWaived() {
    return waiver.filter(Waiver::isInForce).isPresent();
  }

  /**
   * A waiver.
   *
   * @param words who waived it, why and until when; of one that has expired, when it ended
   */
  public record Waiver(String words, boolean isInForce) {}

  /**
   * What the partnership says of an indicator itself.
   *
   * @param words the rating, beside the verdict if it is the latest
   * @param example empty if there is none
   * @param source the number of the source; 0 if there is none
   */
  public record Own(String words, String example, int source) {}

  /** A fact that speaks for the indicator. */
  public record BoardFact(String label, String values, int source) {}
}
