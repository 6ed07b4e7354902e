package org.aqcp.report.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.aqcp.condition.Status;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StatusWheelTest {
  @ParameterizedTest
  @ValueSource(ints = {1, 2, 35, 300})
  void each_indicator_has_one_petal_filled_by_its_status(int indicators) {
    Board board = board(indicators);
    String wheel = StatusWheel.of(board).toString();
    for (Status status : Status.values()) {
      assertThat(occurrences("class=\"petal " + status.key() + "\"", wheel))
          .isEqualTo(board.counts().get(status));
    }
    assertThat(occurrences("class=\"filled met\"", wheel))
        .isEqualTo(board.counts().get(Status.MET));
    assertThat(occurrences("class=\"filled unknown\"", wheel)).isZero();
    assertThat(wheel).doesNotContain("NaN", "Infinity").isEqualTo(StatusWheel.of(board).toString());
  }

  @Test
  void labels_are_left_out_where_they_would_overlap() {
    assertThat(StatusWheel.of(board(35)).toString()).contains(">L1.7</text>");
    assertThat(StatusWheel.of(board(60)).toString()).contains(">7</text>").doesNotContain("L1.7");
    assertThat(occurrences("class=\"label\"", StatusWheel.of(board(300)).toString())).isZero();
  }

  @Test
  void what_it_shows_is_also_said_in_words() {
    assertThat(StatusWheel.of(board(5)).toString())
        .contains(
            "role=\"img\"",
            "L1, partly met: 1 met, 1 partly met, 1 not met, 1 unknown, 1 not applicable.");
  }

  private static int occurrences(String of, String in) {
    return in.split(Pattern.quote(of), -1).length - 1;
  }

  /** One criterion whose indicators have each status in turn. */
  private static Board board(int indicators) {
    Map<Status, Integer> counts = new EnumMap<>(Status.class);
    for (Status status : Status.values()) {
      counts.put(status, 0);
    }
    List<BoardIndicator> all = new ArrayList<>();
    List<Status> statuses = List.of(Status.values());
    for (int i = 0; i < indicators; i++) {
      Status status = statuses.get(i % statuses.size());
      counts.merge(status, 1, Integer::sum);
      all.add(indicator("L1." + (i + 1), status));
    }
    StatusWords partly = new StatusWords(Status.PARTLY_MET, "partly met");
    ListsRead lists = new ListsRead(List.of(), List.of(), List.of());
    BoardHead head =
        new BoardHead("Lakeside", "local", "June 30, 2014", "A (a-1.0)", Optional.empty());
    BoardCriterion one = new BoardCriterion("L1", "Vision", Optional.empty(), partly, counts, all);
    return new Board(
        head,
        partly,
        counts,
        0,
        List.of(one),
        List.of(),
        Optional.empty(),
        List.of(),
        Optional.empty(),
        List.of(),
        lists,
        List.of(),
        List.of());
  }

  private static BoardIndicator indicator(String id, Status status) {
    return new BoardIndicator(
        id,
        "Title",
        "Text.",
        Optional.empty(),
        false,
        new StatusWords(status, status.words()),
        Optional.empty(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        new ListsRead(List.of(), List.of(), List.of()),
        Optional.empty());
  }
}
