package org.aqcp.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.aqcp.shell.session.ExitStatus;
import org.junit.jupiter.api.Test;

/** The public lists of codes and titles. */
final class ReferenceTest {
  private static final Path ROOT = Path.of("").toAbsolutePath();

  private final OneShot door = new OneShot(ROOT, ROOT);

  @Test
  void a_code_comes_with_its_title_edition_and_groups() {
    OneShot.Said said = door.run("reference lookup 51-4121");
    assertThat(said.status()).isEqualTo(ExitStatus.OK);
    assertThat(said.talk()).isEmpty();
    assertThat(said.out())
        .isEqualTo(
            """
            51-4121  Welders, Cutters, Solderers, and Brazers
              SOC 2018, detailed occupation
              in
                51-0000  Production Occupations
                51-4000  Metal Workers and Plastic Workers
                51-4120  Welding, Soldering, and Brazing Workers
            """);
  }

  @Test
  void two_digits_can_be_a_program_and_an_industry() {
    assertThat(door.run("reference lookup 51").out())
        .contains("51  Health Professions and Related Programs\n  CIP 2020, series\n")
        .contains("51  Information\n  NAICS 2022, sector\n");
  }

  @Test
  void a_code_wrapped_for_a_spreadsheet_is_found() {
    assertThat(door.run("reference lookup '=\"51\"'").out()).contains("CIP 2020, series");
  }

  @Test
  void a_cluster_is_found_by_its_code() {
    assertThat(door.run("reference lookup 060100").out())
        .contains("Digital Technology\n  cluster of 14-clusters, O*NET code 060100, cross-cutting")
        .contains("Data Science & AI");
  }

  @Test
  void an_entry_comes_with_what_it_is_in_the_other_edition() {
    assertThat(door.run("reference lookup web communications").out())
        .isEqualTo(
            """
            Web & Digital Communications
              pathway of Information Technology, 16-clusters
              in 14-clusters: Web & Cloud, of Digital Technology
            """);
    assertThat(door.run("reference lookup data science").out())
        .contains("in 16-clusters: none (no title before 2024 names data science)");
  }

  @Test
  void a_code_that_a_complete_table_lacks_is_none() {
    door.run("reference lookup 51-4129")
        .refuses(
            ExitStatus.NOT_MET,
            "`51-4129` is no code of SOC 2018; did you mean `51-4121`, `51-4122`,\n  `51-4192`?");
  }

  @Test
  void a_code_that_a_table_with_gaps_lacks_may_exist() {
    OneShot.Said said = door.run("reference lookup 51.0401");
    assertThat(said.status()).isEqualTo(ExitStatus.NOT_MET);
    assertThat(said.talk())
        .startsWith("`51.0401` is not in the table we have of CIP 2020 (it lacks ");
  }

  @Test
  void a_misspelt_word_is_suggested() {
    door.run("reference lookup registred nurses")
        .refuses(
            ExitStatus.NOT_MET,
            "no title has the words `registred nurses`; did you mean `registered nurses`?");
  }

  @Test
  void what_looks_like_no_code_is_told_what_codes_look_like() {
    OneShot.Said said = door.run("reference lookup 1.2.3");
    assertThat(said.status()).isEqualTo(ExitStatus.NOT_MET);
    assertThat(said.talk()).startsWith("`1.2.3` does not look like a code; codes look like");
  }

  @Test
  void what_is_found_is_shown_beside_what_is_not() {
    OneShot.Said said = door.run("reference lookup 51-4121 51-4129");
    assertThat(said.status()).isEqualTo(ExitStatus.NOT_MET);
    assertThat(said.out()).startsWith("51-4121  Welders");
    assertThat(said.talk()).startsWith("`51-4129` is no code");
  }

  @Test
  void words_in_many_titles_are_cut_off_and_it_is_said() {
    assertThat(door.run("reference lookup manufacturing").out())
        .contains(" more; add a word, or see all with `-f json`\n");
  }

  @Test
  void clusters_are_listed_by_edition() {
    OneShot.Said said = door.run("reference clusters --edition 16-clusters");
    assertThat(said.out())
        .startsWith("16-clusters: 16 clusters, 79 pathways\n")
        .contains("Finance\n  cluster of 16-clusters, 5 pathways\n")
        .contains("  in 14-clusters: Financial Services\n")
        .contains("Advance", "CTE's crosswalk")
        .doesNotContain("sub-clusters");
    assertThat(said.out().lines()).allMatch(line -> line.length() <= 80);
    assertThat(door.run("reference clusters").out())
        .contains("14-clusters: 14 clusters, 72 sub-clusters\n");
  }

  @Test
  void an_unknown_edition_is_refused() {
    OneShot.Said said = door.run("reference clusters --edition 2024");
    assertThat(said.status()).isEqualTo(ExitStatus.USAGE);
    assertThat(said.talk()).contains("16-clusters", "14-clusters");
  }
}
