package org.aqcp.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.aqcp.shell.session.ExitStatus;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code compare} says of Riverbend a quarter later, and of two partnerships. */
final class CompareTest {
  private static final Path ROOT = Path.of("").toAbsolutePath();
  private static final Path RIVERBEND = Path.of("examples/riverbend/partnership.yaml");
  private static final Path LAKESIDE = ROOT.resolve("examples/lakeside/partnership.yaml");

  @TempDir private Path folder;
  private OneShot door;

  @BeforeEach
  void write() throws IOException {
    String june = Files.readString(RIVERBEND);
    Files.writeString(folder.resolve("june.yaml"), june);
    Files.writeString(folder.resolve("september.yaml"), aQuarterLater(june));
    door = new OneShot(folder, ROOT);
  }

  /** Seven facts changed, and the date; the comments above them move every line. */
  private static String aQuarterLater(String june) {
    String later = "# Brought up to date.\n#\n" + june;
    later = replaced(later, "as-of: 2014-06-30", "as-of: 2014-09-30");
    later = replaced(later, "fte-percent: 30 ", "fte-percent: 50 ");
    later = replaced(later, "months-secured: 9", "months-secured: 6");
    later = replaced(later, "    contact: none ", "    contact: R. Amsel ");
    later = replaced(later, "    # Nobody wrote down whom to ask", "    contact: P. Dietz # whom");
    later =
        replaced(
            later,
            "sector: advanced manufacturing\n    roles: [hire]",
            "sector: advanced manufacturing\n    roles: [hire, co-design]");
    later = replaced(later, "    # Is there a public map", "    map-published: yes # a public map");
    return replaced(
        later, "    level: president\n    form: speech", "    level: board\n    form: resolution");
  }

  private static String replaced(String text, String old, String now) {
    assertThat(text.split(Pattern.quote(old), -1)).as(old).hasSize(2);
    return text.replace(old, now);
  }

  @Test
  void a_quarter_later_the_page_says_what_is_better_and_worse_and_why() {
    OneShot.Said said = door.run("compare june.yaml september.yaml");
    assertThat(said.status()).isEqualTo(ExitStatus.OK);
    assertThat(said.out())
        .startsWith("Riverbend Career Partnership: 2014-09-30 compared with 2014-06-30\n")
        .contains("met                       2            5   +3\n")
        .contains("partly met               24           20   -4\n")
        .contains("Better: 3\n")
        .contains("Riverbend County Human Services: contact none → R. Amsel\n")
        .contains("✓ L1.3  Leadership and convener")
        .contains("percent of a full-time post 30 → 50\n")
        .contains("Tri-County Castings: roles now also co-design\n")
        .contains("Became known: 1\n")
        .contains("Health Careers: map published not reported → yes\n")
        .doesNotContain("yaml:", "line ", "`");
  }

  @Test
  void the_page_in_docs_shows_what_is_printed() throws IOException {
    String page = Files.readString(ROOT.resolve("docs/compare.md"));
    String shown =
        page.split("\\$ aqcp compare june.yaml september.yaml\n", -1)[1].split("```", -1)[0];
    assertThat(door.run("compare june.yaml september.yaml").out()).isEqualTo(shown);
  }

  @Test
  void what_lapsed_without_a_change_and_what_will_is_said_with_its_day() {
    String out = door.run("compare june.yaml september.yaml --only lapsed,lapses-soon").out();
    assertThat(out)
        .contains("Lapsed by time alone: 2\n")
        .contains("✗ L1.6  Staff and partner development                     partly met → not met")
        .contains("on 2014-09-25, because of Working with adult learners (date 2013-09-24);")
        .contains("on 2014-08-15, because of Welding credit articulation (end date")
        .contains("Will change by 2015-03-30 if nothing else changes: 1\n")
        .contains("on 2014-10-09, because of yearly look at the numbers (date 2013-10-08)\n")
        .doesNotContain("Better", "L1.2");
    assertThat(door.run("compare june.yaml september.yaml --horizon 7d").out())
        .contains("Nothing lapses by 2014-10-07 if nothing else changes\n");
  }

  @Test
  void files_of_one_partnership_are_compared_in_the_order_of_their_dates() {
    assertThat(door.run("compare september.yaml june.yaml"))
        .isEqualTo(door.run("compare june.yaml september.yaml"));
  }

  @Test
  void what_only_changed_facts_kept_up_is_said() throws IOException {
    String later = aQuarterLater(Files.readString(RIVERBEND));
    String renewed = replaced(later, "    end-date: 2014-08-14", "    end-date: 2016-08-14");
    Files.writeString(folder.resolve("september.yaml"), renewed);
    assertThat(door.run("compare june.yaml september.yaml --only kept-up").out())
        .contains("Kept up: would have changed by time alone: 1\n")
        .contains("◐ L4.3")
        .contains("time alone would have made it unknown on 2014-08-15")
        .contains("Welding credit articulation: end date 2014-08-14 → 2016-08-14\n");
  }

  @Test
  void one_indicator_or_criterion_can_be_asked_for() {
    String one = door.run("compare june.yaml september.yaml --indicator 2.2").out();
    assertThat(one).contains("L2.2").doesNotContain("L1.2", "L1.6", "Also changed");
    String all = door.run("compare june.yaml september.yaml --criterion L1 --details").out();
    assertThat(all).contains("L1.2", "L1.6", "[line 47]").doesNotContain("L2.2");
  }

  @Test
  void two_partnerships_are_compared_by_what_one_has_and_the_other_lacks() {
    OneShot.Said said =
        door.run("compare june.yaml " + LAKESIDE + " --indicator L2.2 --indicator L2.4");
    assertThat(said.status()).isEqualTo(ExitStatus.OK);
    assertThat(said.out())
        .startsWith("Riverbend Career Partnership and Lakeside Career Pathways compared\n")
        .contains("Lakeside Career Pathways is ahead: 2\n")
        .contains("✓ L2.2  Employers co-design                                   partly met | met")
        .contains("At least 2 employers have the role co-design, in a target sector of the")
        .contains("✓ Lakeside Career Pathways\n              Lakeside Hospital (sector health")
        .contains("✗ Riverbend Career Partnership\n              1 counted; needed: at least 2\n")
        .contains("Lakeside Central Labor Council")
        .doesNotContain("Lapsed", "Also changed", "Will change");
  }

  @Test
  void a_partnership_that_changed_its_name_can_be_compared_with_itself() throws IOException {
    String renamed =
        replaced(
            aQuarterLater(Files.readString(RIVERBEND)),
            "name: Riverbend Career Partnership",
            "name: Riverbend Pathways");
    Files.writeString(folder.resolve("september.yaml"), renamed);
    assertThat(door.run("compare june.yaml september.yaml --same").out())
        .startsWith("Riverbend Pathways: 2014-09-30 compared with 2014-06-30\n")
        .contains("It was called Riverbend Career Partnership.\n")
        .contains("Better: 3\n");
  }

  @Test
  void the_same_file_twice_has_no_difference() {
    assertThat(door.run("compare june.yaml june.yaml --horizon 1d").out())
        .contains("No verdict differs\n", "Nothing lapses by 2014-07-01");
    assertThat(door.run("compare june.yaml september.yaml --only worse").out())
        .contains("Nothing of what was asked for differs\n");
  }

  @Test
  void mistakes_are_refused() {
    OneShot.Said levels =
        door.run("compare june.yaml " + ROOT.resolve("examples/oregon-2013/partnership.yaml"));
    assertThat(levels.status()).isEqualTo(ExitStatus.USAGE);
    assertThat(levels.talk())
        .contains("june.yaml is of the local level and ")
        .contains("of the state level: they are evaluated by different indicators");
    door.run("compare june.yaml september.yaml --only bettr")
        .refuses(
            ExitStatus.USAGE,
            "aqcp: `bettr` is not a group of a comparison; did you mean `better`?");
    assertThat(door.run("compare june.yaml").talk()).contains("`compare` needs OTHER");
    assertThat(door.run("compare june.yaml nowhere.yaml").status()).isEqualTo(ExitStatus.USAGE);
  }

  @Test
  void what_a_partnership_says_stays_text_in_markdown() throws IOException {
    String hostile =
        replaced(
            Files.readString(folder.resolve("september.yaml")),
            "contact: R. Amsel ",
            "contact: '<b>[R](x)</b> a | b' ");
    Files.writeString(folder.resolve("september.yaml"), hostile);
    String page = door.run("compare june.yaml september.yaml -f markdown").out();
    assertThat(page)
        .contains("# Riverbend Career Partnership: 2014-09-30 compared with 2014-06-30\n")
        .contains("| met | 2 | 5 | \\+3 |\n")
        .contains("## Better: 3\n")
        .contains("- ✓ **L2.2  Employers co-design**: partly met → met\n")
        .contains("  - Tri-County Castings: roles now also co-design\n")
        .contains("&lt;b&gt;\\[R\\](x)&lt;/b&gt;")
        .doesNotContain("<b>");
  }
}
