package org.aqcp.partnership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.aqcp.input.problem.InvalidInput;
import org.aqcp.input.problem.Place;
import org.aqcp.input.problem.Problem;
import org.aqcp.input.record.Day;
import org.aqcp.input.yaml.YamlFile;
import org.aqcp.partnership.facts.Agreement;
import org.aqcp.partnership.facts.Document;
import org.aqcp.partnership.facts.Partner;
import org.aqcp.partnership.facts.Partnership;
import org.aqcp.partnership.facts.Section;
import org.aqcp.partnership.facts.SectionType;
import org.aqcp.partnership.facts.Signatory;
import org.aqcp.partnership.names.WordsForNothing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class PartnershipReaderTest {
  private static final String HEAD =
      """
      format: aqcp-partnership/1
      name: Lakeside Career Pathways
      level: local
      as-of: 2014-06-30
      """;

  private final PartnershipReader reader = new PartnershipReader();

  @Test
  void reads_every_part_with_its_place() {
    Partnership partnership =
        read(
            HEAD
                + """
                state: NO
                region: 010
                source: 1.10
                target-sectors: [health care]
                """
                + """
                partners:
                  - organisation: Lakeside College
                    type: college
                    roles: [decide, deliver]
                    contact: none
                    since: 2012-09-01
                  - organisation: Adult School
                    parent-organisation: School District
                agreements:
                  - name: Memorandum
                    signatories:
                      - {organisation: Lakeside College, level: board}
                documents:
                  - {title: Vision, published: yes, uses-state-definition: "no"}
                """);
    assertThat(partnership.place()).isEqualTo(new Place(1, 1));
    assertThat(partnership.level()).isEqualTo("local");
    assertThat(partnership.asOf()).isEqualTo(Day.of(LocalDate.of(2014, 6, 30)));
    assertThat(List.of(partnership.state(), partnership.region(), partnership.source()))
        .containsExactly("NO", "010", "1.10");
    assertThat(partnership.convener()).isNull();
    assertThat(partnership.section(SectionType.PARTNERS).facts())
        .containsExactly(
            new Partner(
                "Lakeside College",
                null,
                "college",
                List.of("decide", "deliver"),
                "none",
                Day.of(LocalDate.of(2012, 9, 1)),
                null,
                new Place(10, 5)),
            new Partner(
                "Adult School", "School District", null, null, null, null, null, new Place(15, 5)));
    Agreement agreement = (Agreement) partnership.section(SectionType.AGREEMENTS).facts().get(0);
    assertThat(agreement.signatories())
        .containsExactly(new Signatory("Lakeside College", "board", null, new Place(20, 9)));
    Document vision = (Document) partnership.section(SectionType.DOCUMENTS).facts().get(0);
    assertThat(List.of(vision.published(), vision.usesStateDefinition()))
        .containsExactly(true, false);
  }

  @Test
  void lists_answer_whether_they_hold_an_unreported_value() {
    Partnership partnership = read(HEAD + "target-sectors: [health care]\n");
    assertThat(partnership.targetSectors().contains(null)).isFalse();
  }

  @Test
  void a_section_may_have_more_unless_it_is_empty_or_said_to_be_complete() {
    Partnership partnership =
        read(
            HEAD
                + """
                complete: [measures]
                employers: []
                teams: [{name: Steering}]
                measures: [{name: Credentials}]
                """);
    assertThat(partnership.section(SectionType.PARTNERS)).isEqualTo(Section.UNREPORTED);
    assertThat(partnership.section(SectionType.EMPLOYERS).open()).isFalse();
    assertThat(partnership.section(SectionType.TEAMS).open()).isTrue();
    assertThat(partnership.section(SectionType.TEAMS).facts()).hasSize(1);
    assertThat(partnership.section(SectionType.MEASURES).open()).isFalse();
  }

  @Test
  void complete_all_closes_every_section_that_is_listed_and_no_other() {
    Partnership partnership = read(HEAD + "complete: all\nteams: [{name: Steering}]\n");
    assertThat(partnership.section(SectionType.TEAMS).open()).isFalse();
    assertThat(partnership.section(SectionType.PARTNERS).open()).isTrue();
  }

  @Test
  void a_case_need_not_say_what_does_not_matter_to_it() {
    YamlFile file = YamlFile.of("x.cases.yaml", bytes("employers: [{name: Hospital}]\n"));
    Map<String, String> defaults =
        Map.of("name", "a partnership", "level", "local", "as-of", "2014-06-30");
    Optional<Partnership> given = reader.given(file.root(), defaults, file.problems());
    assertThat(given.orElseThrow().name()).isEqualTo("a partnership");
    assertThat(given.orElseThrow().section(SectionType.EMPLOYERS).facts()).hasSize(1);
    assertThat(file.problems().count()).isZero();
  }

  @Test
  void tells_all_problems_at_once_in_the_order_of_the_file() {
    String text = "format: aqcp-partnership/1\nas-of: soon\nemployers:\n  - nam: x\nlevel: *l\n";
    assertThat(problemsOf(text))
        .isEqualTo(
            """
            p.yaml:1:1: a partnership needs `name`; such as `name: Lakeside Career Pathways`
            p.yaml:2:8: `as-of` must be a date such as 2012-09-01, not `soon`; write the year, month and day
            p.yaml:4:5: unknown key `nam`; did you mean `name`?
            p.yaml:5:8: the alias `*l` is not supported; repeat the value\
            """);
  }

  @Test
  void a_file_of_nothing_but_mistakes_is_refused() {
    StringBuilder text = new StringBuilder(HEAD);
    for (int i = 0; i < 200_000; i++) {
      text.append("target-sec").append(i).append(": x\n");
    }
    assertTimeout(
        Duration.ofMinutes(2),
        () ->
            assertThat(problemsOf(text.toString()))
                .endsWith("p.yaml: more problems not shown; fix these first"));
  }

  @ParameterizedTest
  @MethodSource("refused")
  void refuses_what_it_cannot_understand(String text, String problem) {
    assertThat(problemsOf(HEAD + text)).isEqualTo(problem);
  }

  static Stream<Arguments> refused() {
    return Stream.of(
        arguments(
            "conveener: X\n", "p.yaml:5:1: unknown key `conveener`; did you mean `convener`?"),
        arguments(
            "zebra: X\n",
            "p.yaml:5:1: unknown key `zebra`; `aqcp schema partnership` lists all keys"),
        arguments(
            "teams: [{name: A, zebra: X}]\n",
            "p.yaml:5:19: unknown key `zebra`; expected one of `name`, `kind`, `decision-rule`,"
                + " `meetings-last-year`, `source`"),
        arguments(
            "targetSectors: [X]\n",
            "p.yaml:5:1: unknown key `targetSectors`; did you mean `target-sectors`?"),
        arguments(
            "partners: [{type: college}]\n",
            "p.yaml:5:12: a partner needs `organisation`; such as `organisation: Lakeside Community"
                + " College`"),
        arguments(
            "employers: [{sector: health}]\n",
            "p.yaml:5:13: an employer needs `name`; such as `name: Lakeside Hospital`"),
        arguments(
            "labor-market-studies: [{date: 2013-01-01}]\n",
            "p.yaml:5:24: a labor market study needs `title`; such as `title: Regional demand"
                + " 2013`"),
        arguments(
            "partners: [{organisation: A, since: soon}]\n",
            "p.yaml:5:37: `since` must be a date such as 2012-09-01, not `soon`; write 2013,"
                + " 2013-05 or 2013-05-21"),
        arguments(
            "partners: [{organisation: A, since: 12}]\n",
            "p.yaml:5:37: `since` must be a date such as 2012-09-01, not `12`; write 2013, 2013-05"
                + " or 2013-05-21"),
        arguments(
            "partners: [{organisation: A, since: 2013-13}]\n",
            "p.yaml:5:37: there is no date `2013-13`; check the month and the day"),
        arguments(
            "partners: [{organisation: A, since: 2014-07}]\n",
            "p.yaml:5:12: `since` 2014-07 is after the as-of date 2014-06-30; fix one of the two"
                + " dates"),
        arguments(
            "partners: [{organisation: A, since: 2014-02-30}]\n",
            "p.yaml:5:37: there is no date `2014-02-30`; check the month and the day"),
        arguments(
            "partners: [{organisation: A, since: [2014-02-03]}]\n",
            "p.yaml:5:37: `since` must be a date such as 2012-09-01, not a list"),
        arguments(
            "partners: [{organisation: A, since: }]\n",
            "p.yaml:5:36: `since` has no value; omit the key if it is not known"),
        arguments(
            "partners: [{organisation: A, type: colege}]\n",
            "p.yaml:5:36: `colege` is not an allowed value for `type`; did you mean `college`?"),
        arguments(
            "teams: [{name: A, kind: zebra}]\n",
            "p.yaml:5:25: `zebra` is not an allowed value for `kind`; allowed values: `steering`,"
                + " `advisory`, `working`"),
        arguments(
            "partners: [{organisation: A, roles: decide}]\n",
            "p.yaml:5:37: `roles` must be a list, not `decide`; write `[decide]`"),
        arguments(
            "partners: [{organisation: A, roles: none}]\n",
            "p.yaml:5:37: `roles` must be a list, not `none`; write `[]` if there are none"),
        arguments(
            "partners: [{organisation: A, roles: [decid, ~]}]\n",
            "p.yaml:5:38: `decid` is not an allowed value for `roles`; did you mean `decide`?"
                + " allowed values: `lead`, `convene`, `decide`, `co-design`, `advise`, `fund`,"
                + " `deliver`, `hire`\n"
                + "p.yaml:5:45: an item of `roles` is empty; remove it"),
        arguments(
            "partners: [{organisation: {a: b}}]\n",
            "p.yaml:5:27: `organisation` must be text, not `key: value` pairs"),
        arguments(
            "partners: [{organisation: ''}]\n",
            "p.yaml:5:27: a partner needs `organisation`; such as `organisation: Lakeside Community"
                + " College`"),
        arguments(
            "partners: [A]\n",
            "p.yaml:5:12: a partner must be `key: value` pairs, not `A`; write `organisation:"
                + " ...`"),
        arguments(
            "partners: A\n",
            "p.yaml:5:11: `partners` must be a list, not `A`; start each item with `- organisation:"
                + " ...`"),
        arguments(
            "partners: {organisation: A}\n",
            "p.yaml:5:11: `partners` must be a list, not `key: value` pairs; start each item with"
                + " `- organisation: ...`"),
        arguments(
            "partners:\n",
            "p.yaml:5:10: `partners` has no value; write `[]` if there are none, or omit the key if"
                + " it is not known"),
        arguments(
            "partners: [{organisation: A}, {organisation: B}, {organisation: A}]\n",
            "p.yaml:5:50: a second partner `A`; the first is on line 5; keep one of them"),
        arguments(
            "employers: [{name: A}, {name: A}]\n",
            "p.yaml:5:24: a second employer `A`; the first is on line 5; keep one of them"),
        arguments(
            "months-secured: -1\n",
            "p.yaml:5:17: `months-secured` must be a whole number, 0 or more, not `-1`"),
        arguments(
            "months-secured: 010\n",
            "p.yaml:5:17: `months-secured` must be a whole number, 0 or more, not `010`; did you"
                + " mean `10`?"),
        arguments(
            "months-secured: 1.5\n",
            "p.yaml:5:17: `months-secured` must be a whole number, 0 or more, not `1.5`"),
        arguments(
            "months-secured: '12'\n",
            "p.yaml:5:17: `months-secured` must be a whole number, 0 or more, not `12`; remove the"
                + " quotes"),
        arguments(
            "self-sufficiency-wage: $26,000\n",
            "p.yaml:5:24: `self-sufficiency-wage` must be a whole number, 0 or more, not `$26,000`;"
                + " did you mean `26000`?"),
        arguments(
            "self-sufficiency-wage: 99999999999999999999\n",
            "p.yaml:5:24: `self-sufficiency-wage` is at most 2147483647, not"
                + " `99999999999999999999`"),
        arguments(
            "self-sufficiency-wage: 3000000000\n",
            "p.yaml:5:24: `self-sufficiency-wage` is at most 2147483647, not `3000000000`"),
        arguments(
            "self-sufficiency-wage: 1e9\n",
            "p.yaml:5:24: `self-sufficiency-wage` must be a whole number, 0 or more, not `1e9`"),
        arguments(
            "target-population-percent: 101\n",
            "p.yaml:5:28: `target-population-percent` must be a whole number from 0 to 100, not"
                + " `101`"),
        arguments(
            "target-population-percent: 85%\n",
            "p.yaml:5:28: `target-population-percent` must be a whole number from 0 to 100, not"
                + " `85%`; did you mean `85`?"),
        arguments(
            "documents: [{title: A, published: maybe}]\n",
            "p.yaml:5:35: `published` must be `yes` or `no`, not `maybe`; omit the key if it is not"
                + " known"),
        arguments(
            "documents: [{title: A, published: Yes}]\n",
            "p.yaml:5:35: `published` must be `yes` or `no`, not `Yes`; did you mean `yes`?"),
        arguments(
            "complete: [employrs]\n",
            "p.yaml:5:12: `employrs` is not a section; did you mean `employers`?"),
        arguments(
            "complete: [employers]\n",
            "p.yaml:5:12: `employers` is listed as complete but not reported; list them, or write"
                + " `employers: []` if there are none"),
        arguments(
            "employers: []\ncomplete: [employers, employers]\n",
            "p.yaml:6:23: `employers` is listed as complete twice; keep one of them"),
        arguments(
            "complete: employers\n",
            "p.yaml:5:11: `complete` must be `all` or a list of sections, not `employers`; write"
                + " `complete: [employers]`"),
        arguments(
            "complete: All\n",
            "p.yaml:5:11: `complete` must be `all` or a list of sections, not `All`; did you mean"
                + " `all`?"),
        arguments(
            "complete:\n",
            "p.yaml:5:10: `complete` must be `all` or a list of sections, not ``; write `complete:"
                + " all` or `complete: [employers]`"),
        arguments(
            "complete: [all]\n",
            "p.yaml:5:12: `all` is not a section; write `complete: all` without brackets"),
        arguments(
            "employers: []\nteams: [{name: A}]\nincomplete: [teams]\n",
            "p.yaml:7:1: `incomplete` is gone: a section may have more entries unless it is"
                + " complete; write `complete: [employers]`"),
        arguments(
            "agreements: [{name: A, signatories: [{organisation: A, level: bord}]}]\n",
            "p.yaml:5:63: `bord` is not an allowed value for `level`; did you mean `board`? allowed"
                + " values: `governor`, `agency-head`, `board`, `president`, `executive`,"
                + " `staff`"));
  }

  @Test
  void refuses_another_format_before_anything_else() {
    assertThat(problemsOf("format: aqcp-framework/1\nzebra: 1\n"))
        .isEqualTo(
            "p.yaml:1:9: this is not the expected format: `aqcp-framework/1`; write `format:"
                + " aqcp-partnership/1`");
    assertThat(problemsOf(HEAD.replace("format: aqcp-partnership/1\n", "")))
        .isEqualTo(
            "p.yaml:1:1: the file does not say its format; start with `format:"
                + " aqcp-partnership/1`");
    assertThat(problemsOf("format: aqcp-partnership/1\n")).hasLineCount(3);
  }

  @Test
  void tells_a_level_that_there_is_not_with_all_else_that_is_wrong() {
    List<String> levels = List.of("state", "local");
    String regional = HEAD.replace("local", "regional");
    String problem =
        "p.yaml:3:8: `regional` is not an allowed value for `level`; allowed values: `state`,"
            + " `local`";
    assertThatThrownBy(
            () ->
                new PartnershipReader(() -> levels, WordsForNothing.BUILT_IN)
                    .read("p.yaml", bytes(regional + "zebra: 1\n")))
        .hasMessageStartingWith(problem + "\n");
    PartnershipFile alone = reader.read("p.yaml", bytes(regional));
    assertThat(alone.unknownLevel(levels)).map(Problem::toString).hasValue(problem);
    assertThat(alone.unknownLevel(List.of("regional"))).isEmpty();
    assertThat(alone.unknownLevel(List.of())).isEmpty();
  }

  private Partnership read(String text) {
    return reader.read("p.yaml", bytes(text)).partnership();
  }

  private String problemsOf(String text) {
    try {
      reader.read("p.yaml", bytes(text));
      return "none";
    } catch (InvalidInput e) {
      return e.getMessage();
    }
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
