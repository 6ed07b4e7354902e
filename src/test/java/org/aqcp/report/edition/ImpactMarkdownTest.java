package org.aqcp.report.edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.aqcp.condition.Status;
import org.aqcp.edition.difference.MeasureChanges;
import org.aqcp.edition.difference.VersionDifference;
import org.aqcp.edition.impact.Impact;
import org.aqcp.edition.impact.TurnedVerdict;
import org.aqcp.shipped.Shipped;
import org.junit.jupiter.api.Test;

final class ImpactMarkdownTest {
  @Test
  void what_does_not_fit_in_a_comment_is_left_out_and_counted() {
    List<TurnedVerdict> turned = new ArrayList<>();
    for (int i = 0; i < 3000; i++) {
      turned.add(
          new TurnedVerdict(
              "corpus/|<b>" + i + "/partnership.yaml",
              "L2.2",
              Optional.of(Status.MET),
              Optional.of(Status.UNKNOWN),
              List.of()));
    }
    String page = ImpactMarkdown.render(impact(turned));
    long rows = page.lines().filter(line -> line.contains("corpus/")).count();
    assertThat(page.length()).isBetween(60_000, ImpactMarkdown.MOST);
    assertThat(page).endsWith((3000 - rows) + " more rows are left out, to fit in a comment.\n");
    assertThat(page).doesNotContain("<b>");
  }

  @Test
  void what_fits_is_whole() {
    List<TurnedVerdict> one =
        List.of(
            new TurnedVerdict(
                "a.yaml", "L2.2", Optional.of(Status.MET), Optional.of(Status.NOT_MET), List.of()));
    assertThat(ImpactMarkdown.render(impact(one)))
        .contains("of 9 indicator verdicts 1 differs: 1 lose")
        .contains("| a.yaml | L2.2 | met")
        .doesNotContain("left out");
  }

  private static Impact impact(List<TurnedVerdict> turned) {
    VersionDifference none =
        new VersionDifference(
            Shipped.VERSION,
            Shipped.VERSION,
            List.of(),
            List.of(),
            List.of(),
            64,
            MeasureChanges.NONE);
    return new Impact(
        none,
        List.of("a.yaml"),
        List.of(),
        List.of(),
        turned,
        List.of(),
        List.of(),
        new Impact.Compared(9, 0, 1));
  }
}
