package org.aqcp.report.board;

import java.util.List;
import org.aqcp.assist.interview.Credit;
import org.aqcp.condition.Status;
import org.aqcp.partnership.facts.Partnership;
import org.aqcp.report.interview.AskingText;
import org.aqcp.report.interview.CreditWords;

/**
 * What a report on one partnership against several frameworks says. Every format shows the same.
 *
 * @param boards one for each framework version
 * @param credits what one more reported fact settles, the most first
 */
public record Boards(List<Board> boards, List<CreditLine> credits) {
  /** So many facts that could be reported are shown. */
  private static final int FEW = 5;

  static final String CREDITS =
      "What is not reported yet, and how many verdicts an answer alone can settle.";
  static final String NOTHING_LEFT = "Everything that is asked for is met.";

  public Boards {
    boards = List.copyOf(boards);
    credits = List.copyOf(credits);
  }

  /** Something that could be reported, and what it would settle. */
  public record CreditLine(String question, String settles) {
    static CreditLine of(Credit credit, Partnership partnership) {
      return new CreditLine(
          AskingText.words(credit.part(), partnership),
          BoardWords.capital(CreditWords.settles(credit)) + ".");
    }
  }

  /** A report with the first few of the credits. */
  public static Boards of(List<Board> boards, List<Credit> credits, Partnership partnership) {
    return new Boards(
        boards,
        credits.stream().limit(FEW).map(credit -> CreditLine.of(credit, partnership)).toList());
  }

  BoardHead head() {
    return boards.get(0).head();
  }

  /** Whether a verdict waits for something that is not reported. */
  boolean isOpen() {
    return boards.stream()
        .flatMap(board -> board.criteria().stream())
        .flatMap(criterion -> criterion.indicators().stream())
        .anyMatch(indicator -> !indicator.missing().isEmpty());
  }

  static String against(int number) {
    return "Evaluated against " + number + (number == 1 ? " framework." : " frameworks.");
  }

  /** Whether anything of it is missing or not known. */
  static boolean isLacking(BoardIndicator indicator) {
    Status status = indicator.status().status();
    return status == Status.PARTLY_MET || status == Status.NOT_MET || status == Status.UNKNOWN;
  }

  static List<BoardIndicator> lacking(BoardCriterion criterion) {
    return criterion.indicators().stream().filter(Boards::isLacking).toList();
  }

  static boolean isLacking(Board board) {
    return board.criteria().stream().anyMatch(criterion -> !lacking(criterion).isEmpty());
  }
}
