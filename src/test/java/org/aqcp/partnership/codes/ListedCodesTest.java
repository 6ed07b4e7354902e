package org.aqcp.partnership.codes;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.aqcp.partnership.PartnershipReader;
import org.junit.jupiter.api.Test;

final class ListedCodesTest {
  private static final String HEAD =
      """
      format: aqcp-partnership/1
      name: Lakeside
      level: local
      as-of: 2014-06-30
      """;

  @Test
  void a_code_of_the_edition_is_fine_also_without_its_hyphen() {
    assertThat(warnings("pathways: [{name: A, soc: 29-1141, cip: 51.3801}]")).isEmpty();
    assertThat(warnings("pathways: [{name: A, soc: '291141', cip: '513801'}]")).isEmpty();
  }

  @Test
  void a_code_that_does_not_exist_is_warned_of() {
    assertThat(warnings("pathways: [{name: A, steps: [{name: B, soc: 51-4129}]}]"))
        .containsExactly(
            "unknown-code: `51-4129` is no code of SOC 2018; did you mean `51-4121`, `51-4122`,"
                + " `51-4192`? Or is it of another edition?");
    assertThat(warnings("in-demand-occupations: [{title: nurses, soc: nursing}]"))
        .containsExactly(
            "unknown-code: `nursing` is no code of SOC 2018; fix it, unless it is of another"
                + " edition");
    assertThat(warnings("pathways: [{name: A, cip: 02.0101}]"))
        .containsExactly(
            "unknown-code: `02.0101` is no code of CIP 2020; did you mean `01.0101`, `03.0101`,"
                + " `09.0101`? Or is it of another edition?");
    // the table has gaps: its series has others
    assertThat(warnings("pathways: [{name: A, cip: 51.0401}]")).isEmpty();
  }

  @Test
  void the_title_of_another_code_is_warned_of_but_no_other_wording() {
    assertThat(warnings("in-demand-occupations: [{title: Nurse practitioners, soc: 29-1141}]"))
        .containsExactly(
            "title-of-other-code: `Nurse practitioners` is the title of `29-1171` in SOC 2018;"
                + " `29-1141` is `Registered Nurses`; fix the code or the title");
    assertThat(warnings("in-demand-occupations: [{title: RN, soc: 29-1141}]")).isEmpty();
    assertThat(
            warnings(
                "pathways: [{name: A, steps: [{name: B, occupation: registered nurses, soc:"
                    + " 29-1141}]}]"))
        .isEmpty();
  }

  @Test
  void a_cluster_of_another_edition_is_warned_of() {
    assertThat(warnings(clusters("{edition: 14-clusters, cluster: Information Technology}")))
        .containsExactly(
            "unknown-cluster: 14-clusters has no cluster `Information Technology`; `aqcp reference"
                + " clusters --edition 14-clusters` lists them");
    assertThat(warnings(clusters("{edition: 16-clusters, cluster: Helth Science}")))
        .containsExactly(
            "unknown-cluster: 16-clusters has no cluster `Helth Science`; did you mean `Health"
                + " Science`?");
  }

  @Test
  void an_entry_of_another_cluster_is_warned_of() {
    assertThat(
            warnings(
                clusters("{edition: 16-clusters, cluster: Finance, entry: Therapeutic Services}")))
        .containsExactly(
            "unknown-cluster: 16-clusters has no pathway `Therapeutic Services` in the cluster"
                + " `Finance`; it is in the cluster `Health Science`");
  }

  @Test
  void two_editions_of_one_pathway_that_are_not_the_same_are_warned_of() {
    assertThat(
            warnings(
                clusters(
                    "{edition: 16-clusters, cluster: Finance, entry: Accounting}",
                    "{edition: 14-clusters, cluster: Financial Services, entry: Insurance}")))
        .containsExactly(
            "clusters-apart: `Accounting` of 16-clusters is not `Insurance` of 14-clusters; by our"
                + " reading of the titles it is `Accounting`");
    assertThat(
            warnings(
                clusters(
                    "{edition: 16-clusters, cluster: finance, entry: accounting}",
                    "{edition: 14-clusters, entry: Accounting}")))
        .isEmpty();
  }

  @Test
  void what_our_reading_does_not_know_is_not_compared() {
    assertThat(
            warnings(
                clusters(
                    "{edition: 16-clusters, entry: Printing Technology}",
                    "{edition: 14-clusters, entry: Robotics}")))
        .isEmpty();
  }

  private static String clusters(String... places) {
    return "pathways: [{name: A, clusters: [" + String.join(", ", places) + "]}]";
  }

  private static List<String> warnings(String text) {
    byte[] bytes = (HEAD + text + "\n").getBytes(StandardCharsets.UTF_8);
    return new PartnershipReader()
        .read("a.yaml", bytes).warnings().stream()
            .map(problem -> problem.kind().id() + ": " + problem.message() + "; " + problem.hint())
            .toList();
  }
}
