package org.aqcp.partnership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.aqcp.input.problem.InvalidInput;
import org.aqcp.input.problem.Problem;
import org.aqcp.partnership.facts.Agreement;
import org.aqcp.partnership.facts.Fact;
import org.aqcp.partnership.facts.Partner;
import org.aqcp.partnership.facts.Partnership;
import org.aqcp.partnership.facts.Pathway;
import org.aqcp.partnership.facts.SectionType;
import org.aqcp.partnership.facts.Signatory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class PartnershipNamesTest {
  private static final String HEAD =
      "format: aqcp-partnership/1\nname: P\nlevel: local\nas-of: 2014-06-30\n";
  private static final String PARTNERS = "partners: [{organisation: Valley College}]\n";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "valley college",
        "VALLEY  COLLEGE",
        "Valley\u00a0College",
        "Valley\u202fCollege",
        "VC"
      })
  void a_name_is_read_as_it_is_written_where_it_is_listed(String name) {
    PartnershipFile file =
        read(
            "aliases: {VC: valley  college}\nagreements: [{name: A, signatories: [{organisation: \""
                + name
                + "\"}]}]\n"
                + PARTNERS);
    Agreement agreement = (Agreement) facts(file, SectionType.AGREEMENTS).get(0);
    assertThat(agreement.signatories())
        .extracting(Signatory::organisation)
        .containsExactly("Valley College");
    assertThat(file.warnings()).isEmpty();
  }

  @Test
  void sectors_are_names_too() {
    Partnership partnership =
        read("target-sectors: [health care]\npathways: [{name: N, sector: Health Care}]\n")
            .partnership();
    Pathway pathway = (Pathway) partnership.section(SectionType.PATHWAYS).facts().get(0);
    assertThat(pathway.sector()).isIn(partnership.targetSectors());
  }

  @Test
  void units_of_units_belong_to_the_top() {
    List<Fact> partners =
        facts(
            read(
                """
                partners:
                  - {organisation: Unit, parent-organisation: department}
                  - {organisation: Department, parent-organisation: County}
                  - {organisation: Board, parent-organisation: none}
                  - {organisation: College}
                """),
            SectionType.PARTNERS);
    assertThat(partners)
        .extracting(fact -> ((Partner) fact).parentOrganisation())
        .containsExactly("County", "County", "Board", "College");
  }

  @Test
  void an_employer_in_two_spellings_is_listed_twice() {
    assertThatThrownBy(() -> read("employers: [{name: St. Anne's}, {name: ST. ANNE\u2019S}]\n"))
        .hasMessageContaining("a second employer");
  }

  @Test
  void what_is_pasted_counts_once_and_keeps_what_only_one_says() {
    PartnershipFile file =
        read(
            """
            trainings:
              - {title: Academy, topic: data, date: 2014-01-10, source: report}
              - {title: ACADEMY, topic: data, date: 2014-01-10, joint: yes, source: web}
              - {title: Academy, topic: data, date: 2013-01-10}
            contributions: [{partner: A, kind: space, value: 10}, {partner: A, kind: space, value: 20}]
            commitments: [{organisation: A, source: page 1}, {organisation: A, source: page 2}]
            outcomes: [{metric: credits, subgroup: sex}, {metric: credits, subgroup: sex}]
            """);
    assertThat(facts(file, SectionType.TRAININGS)).hasSize(2);
    assertThat(facts(file, SectionType.TRAININGS).get(0).toString()).contains("joint=true");
    assertThat(facts(file, SectionType.CONTRIBUTIONS)).hasSize(2);
    assertThat(facts(file, SectionType.COMMITMENTS)).hasSize(2);
    assertThat(facts(file, SectionType.OUTCOMES)).hasSize(1);
    assertThat(ids(file)).containsExactly("repeated-entry", "repeated-entry");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "no",
        "No",
        "\"false\"",
        "N/A",
        "\"-\"",
        "nobody",
        "None",
        "none yet",
        "0",
        "vacant",
        "anyone"
      })
  void words_that_say_there_is_none_are_none(String word) {
    PartnershipFile file = read("convener: " + word + "\n");
    assertThat(file.partnership().convener()).isEqualTo("none");
    assertThat(ids(file)).containsExactly("word-for-nothing");
    assertThat(file.warnings().get(0).fix().orElseThrow().text()).isEqualTo("none");
  }

  @ParameterizedTest
  @ValueSource(strings = {"TBD", "tbd", "unknown", "\"?\"", "pending", "to be determined"})
  void words_that_say_it_is_not_known_leave_it_unreported(String word) {
    PartnershipFile file = read("convener: " + word + "\n");
    assertThat(file.partnership().convener()).isNull();
    assertThat(ids(file)).containsExactly("word-for-nothing");
  }

  @Test
  void in_lists_of_names_none_is_nobody_and_unknown_makes_all_of_it_unknown() {
    PartnershipFile file =
        read(
            "funding: [{name: WIA}]\npathways: [{name: A, funded-by: [WIA, wia, none]},"
                + " {name: B, funded-by: [WIA, TBD]}]\n");
    assertThat(facts(file, SectionType.PATHWAYS))
        .extracting(fact -> ((Pathway) fact).fundedBy())
        .containsExactly(List.of("WIA"), null);
    assertThat(ids(file)).containsExactly("repeated-entry", "word-for-nothing", "word-for-nothing");
  }

  @ParameterizedTest
  @MethodSource("told")
  void is_warned_of_with_its_place_and_what_to_do(String text, String warning) {
    PartnershipFile file = read(text);
    assertThat(file.warnings()).extracting(Problem::toString).containsExactly("p.yaml:" + warning);
  }

  static Stream<Arguments> told() {
    return Stream.of(
        arguments(
            PARTNERS + "contributions: [{partner: Valey College}]\n",
            "6:27: warning: no partner is named `Valey College`; did you mean `Valley College`?"),
        arguments(
            "complete: [partners]\n" + PARTNERS + "contributions: [{partner: Rotary Club}]\n",
            "7:27: warning: no partner is named `Rotary Club`; fix the name, or list it under"
                + " `partners`"),
        arguments(
            PARTNERS + "contributions: [{partner: Valley Colege}]\n",
            "6:27: warning: no partner is named `Valley Colege`; did you mean `Valley College`?"),
        arguments(
            "target-sectors: [health care]\nemployers: [{name: A, sector: healthcare}]\n",
            "6:31: warning: no sector is named `healthcare`; did you mean `health care`?"),
        arguments(
            "aliases: {VC: Valley}\n",
            "5:11: warning: nothing in the file is named `Valley`; use a name of the file, or"
                + " remove the alias"),
        arguments(
            "partners: [{organisation: A}, {organisation: Local #58\n }]\n",
            "5:46: warning: YAML reads `#58` as a comment; put the text in quotes, or a blank after"
                + " the `#`"),
        arguments(
            "outcomes: [{metric: credits, numerator: 3, denominator: 2}]\n",
            "5:12: warning: `numerator` 3 is more than `denominator` 2; swap them, or fix one of"
                + " the two numbers"),
        arguments(
            "agreements: [{name: A, date: 2013-01-01, end-date: 2012-01-01}]\n",
            "5:14: warning: `end-date` 2012-01-01 is before `date` 2013-01-01; fix one of the two"
                + " dates"),
        arguments(
            "agreements: [{name: A, end-date: 2012-01-01, open-ended: yes}]\n",
            "5:14: warning: `open-ended` is yes beside `end-date` 2012-01-01; keep the date or"
                + " `open-ended: yes`, whichever is right"),
        arguments(
            "funding: [{name: A, percent-of-budget: 60}, {name: B, percent-of-budget: 41}]\n",
            "5:45: warning: with this one, the funding streams pay for 101 % of the budget; fix the"
                + " `percent-of-budget` of one of them"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        // there may be more than are listed
        PARTNERS + "contributions: [{partner: Rotary Club}]\n",
        // nothing is known of partners
        "contributions: [{partner: Rotary Club}]\n",
        "target-sectors: [health care]\nemployers: [{name: A, sector: retail}]\n",
        PARTNERS + "convener: Rotary Club\n",
        "partners: [{organisation: A # see page 4\n }]\n",
        "employers: [{name: Hospital}]\nwork-experiences: [{name: W, employer: hospital}]\n"
      })
  void is_not_warned_of(String text) {
    assertThat(read(text).warnings()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("refused")
  void is_refused(String text, String problem) {
    assertThatThrownBy(() -> read(text))
        .isInstanceOf(InvalidInput.class)
        .hasMessage("p.yaml:" + problem);
  }

  static Stream<Arguments> refused() {
    String remove = "; write the name, or remove the entry if there is none";
    return Stream.of(
        arguments("partners: [{organisation: none}]\n", "5:27: `none` is not a name" + remove),
        arguments("teams: [{name: TBD}]\n", "5:16: `TBD` is not a name" + remove),
        arguments(
            "partners: [{organisation: A, parent-organisation: B}, {organisation: B,"
                + " parent-organisation: a}]\n",
            "5:51: the parents go in a circle: `A` in `B` in `A`; remove `parent-organisation` from"
                + " the one that is part of no other"),
        arguments(
            "partners: [{organisation: A, parent-organisation: B}, {organisation: B,"
                + " parent-organisation: C}, {organisation: A}]\n",
            "5:98: a second partner `A`; the first is on line 5; keep one of them"),
        arguments(
            "aliases: {A: B, B: C}\nteams: [{name: C}]\n",
            "5:11: `B` is an alias itself; write the name that it stands for"),
        arguments(
            "evidence: [{indicator: L2.2, rating: 7}]\n",
            "5:38: `rating` must be a whole number from 0 to 3, not `7`"));
  }

  private static PartnershipFile read(String text) {
    byte[] bytes = (HEAD + text).getBytes(StandardCharsets.UTF_8);
    return new PartnershipReader().read("p.yaml", bytes);
  }

  private static List<Fact> facts(PartnershipFile file, SectionType type) {
    return file.partnership().section(type).facts();
  }

  private static List<String> ids(PartnershipFile file) {
    return file.warnings().stream().map(problem -> problem.kind().id()).toList();
  }
}
