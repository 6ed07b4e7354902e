package org.aqcp.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.aqcp.condition.Status;
import org.aqcp.shell.session.ExitStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code evaluate} with ids and statuses: the indicators that are asked for and no others. */
final class EvaluatePartsTest {
  private static final String RIVERBEND = example("riverbend");

  @TempDir private Path folder;

  @Test
  void prints_a_line_for_each_indicator_that_is_asked_for() {
    assertThat(run("evaluate " + RIVERBEND + " l3 4.1 --only not-met,unknown").out())
        .contains("  Shown: 4 that are not met or unknown of L3, L4.1\n")
        .endsWith(
            """

            L3 Collaborate to Make Resources Available                            partly met
              ? L3.3  Participant costs covered                  unknown, at best partly met
              ? L3.4  Partner capacity shared                                        unknown
              ✗ L3.5  Sustainability                                                 not met
            L4 Implement Supportive Local/Regional Policies                       partly met
              ✗ L4.1  Local policy review                                            not met

            `aqcp explain FILE L1.1` says why, `evaluate --all` says why of each.
            """);
  }

  @Test
  void an_option_names_criteria_too_and_reasons_are_added_where_they_are_asked_for() {
    String all = run("evaluate " + RIVERBEND + " --criterion L5 --only not-met").out();
    assertThat(all).contains("Shown: none that are not met of L5").doesNotContain("L5.1");
    assertThat(run("evaluate " + example("lakeside") + " L2.5 --all").out())
        .contains("✓ L2.5  Sector strategy link", "✓ There is a sector partnership")
        .doesNotContain("L2.4", "says why");
  }

  @Test
  void each_indicator_has_one_status_so_that_all_statuses_together_show_all() {
    for (String name : List.of("riverbend", "lakeside", "minnesota-2013")) {
      String file = example(name);
      List<String> apart = new ArrayList<>();
      for (Status status : Status.values()) {
        lines(run("evaluate " + file + " --only " + status.key()).out()).forEach(apart::add);
      }
      assertThat(apart)
          .containsExactlyInAnyOrderElementsOf(lines(run("evaluate " + file).out()).toList());
    }
  }

  @Test
  void of_many_partnerships_each_shows_what_is_asked_for_of_it() {
    String both = RIVERBEND + " " + example("lakeside");
    assertThat(lines(run("evaluate " + both + " --only not-met").out())).hasSize(3);
    assertThat(lines(run("evaluate " + both + " " + example("kentucky-2013") + " L5").out()))
        .hasSize(10);
    assertThat(run("evaluate " + both + " L9").status()).isEqualTo(ExitStatus.USAGE);
  }

  @Test
  void refuses_what_is_no_status_or_no_text() {
    run("evaluate " + RIVERBEND + " --only nto-met")
        .refuses(ExitStatus.USAGE, "aqcp: no status is called `nto-met`; did you mean `not-met`?");
    run("evaluate " + RIVERBEND + " L2 -f verdicts")
        .refuses(
            ExitStatus.USAGE,
            "aqcp: `--format verdicts` has every indicator; leave out ids, `--only`, `--criterion`"
                + " and `--all`");
  }

  private static Stream<String> lines(String text) {
    return text.lines().filter(line -> line.matches("  [✓◐✗?–] [LS]\\d.*"));
  }

  private static String example(String name) {
    return Path.of("examples", name, "partnership.yaml").toAbsolutePath().toString();
  }

  private OneShot.Said run(String line) {
    return new OneShot(folder, Path.of("").toAbsolutePath()).run(line);
  }
}
