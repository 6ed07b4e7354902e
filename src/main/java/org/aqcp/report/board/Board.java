package org.aqcp.report.board;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.aqcp.condition.Status;

/**
 * What a report says, in words and numbers. Every format shows the same.
 *
 * @param whole the status on the benchmark
 * @param counts how many of all indicators have each status
 * @param optional how many indicators are optional
 * @param strong what is strong, in a few lines
 * @param unanswered what unknown indicators wait for; empty if nothing is unknown
 * @param first what to do first, of the plans
 * @param ownRatings how the partnership's own ratings compare; empty if there are none
 * @param plans what to do for each indicator that has to change
 * @param lists which lists were taken as complete
 * @param sources what the facts rest on, each once; facts refer to them by number, from 1
 * @param digests what identifies the file, the framework version and the rules
 */
public record Board(
    BoardHead head,
    StatusWords whole,
    Map<Status, Integer> counts,
    long optional,
    List<BoardCriterion> criteria,
    List<String> strong,
    Optional<String> unanswered,
    List<BoardPlan.First> first,
    Optional<String> ownRatings,
    List<BoardPlan> plans,
    ListsRead lists,
    List<String> sources,
    List<Digest> digests) {
  public Board {
    criteria = List.copyOf(criteria);
    strong = List.copyOf(strong);
    first = List.copyOf(first);
    plans = List.copyOf(plans);
    sources = List.copyOf(sources);
    digests = List.copyOf(digests);
  }

  /** Something that identifies what the report was made of. */
  public record Digest(String of, String digest) {}

  /** How many indicators there are. */
  public int indicators() {
    return counts.values().stream().mapToInt(Integer::intValue).sum();
  }

  /** How many indicators are waived. */
  public long waived() {
    return criteria.stream().mapToLong(BoardCriterion::waived).sum();
  }

  /** Such as {@code , and 2 of them waived}; empty if none is. */
  public static String waived(long number) {
    return number == 0 ? "" : ", and " + number + " of them waived";
  }

  /** The statuses that occur, and how many indicators have each: {@code 2 met, 1 not met}. */
  public static String occurring(Map<Status, Integer> counts) {
    Map<Status, Integer> some = new EnumMap<>(counts);
    some.values().removeIf(n -> n == 0);
    return counted(some);
  }

  /** How many indicators have each status, such as {@code 2 met, 0 partly met}. */
  public static String counted(Map<Status, Integer> counts) {
    StringBuilder all = new StringBuilder();
    counts.forEach(
        (status, n) ->
            all.append(all.isEmpty() ? "" : ", ").append(n).append(' ').append(status.words()));
    return all.toString();
  }
}
