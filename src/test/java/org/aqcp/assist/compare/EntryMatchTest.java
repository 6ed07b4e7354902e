package org.aqcp.assist.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.aqcp.partnership.PartnershipReader;
import org.aqcp.partnership.facts.Partnership;
import org.aqcp.report.compare.EntryChangeTexts;
import org.junit.jupiter.api.Test;

/** Which entries of two files are the same thing, and what is said to have changed in them. */
final class EntryMatchTest {
  @Test
  void order_spelling_and_sources_are_no_change() {
    assertThat(
            changes(
                """
                target-sectors: [Health Care, manufacturing]
                partners:
                  - {organisation: Job Center, type: one-stop, roles: [hire, deliver], source: a}
                  - {organisation: Mill College, type: college}
                """,
                """
                target-sectors: [manufacturing, health care]
                partners:
                  - {organisation: Mill  College, type: college}
                  - {organisation: job center, type: one-stop, roles: [deliver, hire], source: b}
                """))
        .isEmpty();
  }

  @Test
  void entries_are_matched_by_name_wherever_they_stand() {
    assertThat(
            changes(
                """
                partners:
                  - {organisation: Job Center, contact: none}
                  - {organisation: Mill College, roles: [deliver, hire]}
                """,
                """
                partners:
                  - {organisation: County}
                  - {organisation: Mill College, roles: [deliver, lead]}
                  - {organisation: Job Center, contact: R. Amsel}
                """))
        .containsExactly(
            "new partner: County",
            "Mill College: roles now also lead; no longer hire",
            "Job Center: contact none → R. Amsel");
  }

  @Test
  void an_entry_that_differs_in_nothing_but_its_name_is_renamed() {
    assertThat(
            changes(
                "partners: [{organisation: Mill College, type: college, roles: [lead]}]",
                "partners: [{organisation: Mill Technical College, type: college, roles: [lead]}]"))
        .containsExactly("Mill College is now called Mill Technical College");
  }

  @Test
  void an_entry_is_not_said_to_be_renamed_where_it_could_be_either_of_two() {
    assertThat(
            changes(
                """
                partners:
                  - {organisation: A, type: college, roles: [lead]}
                """,
                """
                partners:
                  - {organisation: B, type: college, roles: [lead]}
                  - {organisation: C, type: college, roles: [lead]}
                """))
        .containsExactly(
            "new partner: B (type college, roles lead)",
            "new partner: C (type college, roles lead)",
            "no longer listed: partner A (type college, roles lead)");
  }

  @Test
  void entries_without_a_name_are_matched_by_what_tells_them_apart() {
    assertThat(
            changes(
                """
                commitments:
                  - {organisation: Board, form: resolution, date: 2012-09-12}
                  - {organisation: Board, form: speech}
                """,
                """
                commitments:
                  - {organisation: Board, form: speech, date: 2013-01-02}
                  - {organisation: Board, form: resolution, date: 2014-02-03}
                  - {organisation: Board, form: resolution, date: 2012-09-12}
                """))
        .containsExactly(
            "Board: date not reported → 2013-01-02",
            "new commitment: Board (form resolution, date 2014-02-03)");
  }

  @Test
  void what_is_said_of_a_whole_section_is_a_change() {
    assertThat(
            changes(
                "complete: [partners]\npartners: [{organisation: A}]\nemployers: []\n",
                "partners: [{organisation: A}]\nbarriers: []\n"))
        .containsExactly(
            "partners: the list is no longer said to be complete",
            "employers: no longer reported",
            "barriers: there are none, it says now");
  }

  @Test
  void lists_of_facts_are_compared_fact_by_fact() {
    assertThat(
            changes(
                """
                pathways:
                  - name: Welding
                    steps: [{name: course, credential: none}, {name: shop}]
                """,
                """
                pathways:
                  - name: Welding
                    steps: [{name: course, credential: welder I}, {name: job, occupation: welder}]
                """))
        .containsExactly(
            "Welding: steps: course credential none → welder I; now also job; no longer shop");
  }

  private static List<String> changes(String before, String after) {
    Partnership was = read(before);
    Partnership is = read(after);
    return EntryChangeTexts.of(ChangedEntries.between(Respelled.as(was, is), is).all());
  }

  private static Partnership read(String sections) {
    String head = "format: aqcp-partnership/1\nname: P\nlevel: local\nas-of: 2014-06-30\n";
    byte[] bytes = (head + sections).getBytes(StandardCharsets.UTF_8);
    return new PartnershipReader().read("p.yaml", bytes).partnership();
  }
}
