package org.aqcp.metrics.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.aqcp.metrics.condition.ConditionSql;
import org.aqcp.metrics.condition.DateSpan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files of measures may come from strangers: what is not a measure is refused with its place. */
class HostileMeasuresTest {
  private static final String NUMERATOR = "employed-q2 is not no";

  private static List<String> withNumerator(String text) {
    return MeasureTexts.problems(MeasureTexts.RATE.replace(NUMERATOR, text));
  }

  @Test
  void the_measure_that_is_changed_here_has_no_problem() {
    assertThat(MeasureTexts.problems(MeasureTexts.RATE)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1=1; DROP TABLE periods",
        "exit is known; SELECT * FROM read_csv('/etc/passwd')",
        "exit is known -- and birth is known",
        "exit is known /* */",
        "(SELECT count(*) FROM periods) is at least 1",
        "read_text('/etc/passwd') is known",
        "exit is known) or (1=1",
        "LOAD httpfs",
        "INSTALL spatial",
        "ATTACH 'other.db'",
        "COPY periods TO '/tmp/out.csv'",
        "PRAGMA database_list",
        "getenv('HOME') is known",
        "wages-q2 is above 0x10",
        "wages-q2 is above 1e9",
        "wages-q2 is above -1",
        "wages-q2 is above 99999999999999999999",
        "exit is before 2024-02-30",
        "exit is at most 9999 years after entry",
        "exit is at most 1 year after",
        "exit is within 1 fortnight after entry",
        "for any N in 1 to 99 (credential-N is none)",
        "for any N in 3 to 1 (credential-N is none)",
        "for any N in 1 to 4 (credential-N is none)",
        "for any N in 1 to 3 (for any N in 1 to 3 (credential-N is none))",
        "credential-N is none",
        "is is is",
        "and",
        "not",
        "()",
        "((((((((((((((((((((((((exit is known))))))))))))))))))))))))",
        "exit",
        "exit is",
        "exit is known and",
        "exit is known exit is known",
        "sex is one of male,",
        "sex is one of",
        "sex is yes",
        "veteran is male",
        "veteran is at least 1",
        "exit is above 12",
        "wages-q2 is before 2024-07-01",
        "wages-q2 is above exit",
        "exit is after wages-q2",
        "exit is known or birth is known and entry is known",
        "periods.exit is known",
        "person is known",
        "EXIT is known",
        "exit is in target-industries",
        "pathway is in exit",
        "\u0435xit is known"
      })
  void no_such_condition_is_read(String text) {
    List<String> problems = withNumerator("'" + text.replace("'", "''") + "'");
    assertThat(problems).hasSize(1);
    // columns are known where the text is on one line
    assertThat(problems.get(0)).matches("(?s)measures\\.yaml:16:[0-9]+: .*");
  }

  @Test
  void words_in_quotes_stay_words() {
    MeasureFile read =
        MeasureTexts.read(
            MeasureTexts.RATE.replace(
                NUMERATOR, "'pathway is \"x'' OR 1=1; DROP TABLE periods; --\"'"));
    String sql = read.measures().get(0).numerator().sql(ConditionSql.plain(DateSpan.ALWAYS));
    assertThat(sql).isEqualTo("(\"pathway\" IN ('x'' OR 1=1; DROP TABLE periods; --'))");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "emplyed-q2 is not no | 16:16 | did you mean `employed-q2`?",
        "employed-q2 is one of wage-record | 16:38 | did you mean `wage-records`?",
        "exit is known and wages-q2 is above 2024-07-01 | 16:52 | write `is at least 12`",
        "exit is known and birth is known or sex is male | 16:49 | put parentheses",
        "employed-q2 is not-yet-available | 16:31 | write `employed-q2 is unknown`",
        "sex is male and sex is female | 16:32 | correct it",
        "wages-q2 is above 10 and wages-q2 is below 5 | 16:41 | correct it",
        "wages-q2 is below 0 | 16:16 | correct it",
        "exit is known and exit is unknown | 16:34 | correct it",
        "dieds | 16:16 | did you mean `died`?"
      })
  void mistakes_are_told_where_they_are_with_what_to_do(String text, String place, String hint) {
    assertThat(withNumerator(text))
        .anySatisfy(
            problem -> assertThat(problem).startsWith("measures.yaml:" + place).contains(hint));
  }

  @Test
  void terms_that_mean_themselves_are_refused_with_their_place() {
    String circle =
        MeasureTexts.RATE.replace(
            "  died: exit-reason is deceased\n", "  died: not gone\n  gone: not died\n");
    assertThat(MeasureTexts.problems(circle))
        .anyMatch(p -> p.startsWith("measures.yaml:5:13: the term `died` means itself"));
    String self = MeasureTexts.RATE.replace("exit-reason is deceased", "died or exit is known");
    assertThat(MeasureTexts.problems(self)).anyMatch(p -> p.contains("means itself"));
  }

  @Test
  void terms_that_grow_without_bounds_are_refused() {
    StringBuilder terms = new StringBuilder("  died: t199\n  t0: exit is known\n");
    for (int i = 1; i < 200; i++) {
      terms.append("  t%d: (t%d or t%d) and not t%d%n".formatted(i, i - 1, i - 1, i - 1));
    }
    String grown = MeasureTexts.RATE.replace("  died: exit-reason is deceased\n", terms);
    assertThat(MeasureTexts.problems(grown)).anyMatch(p -> p.contains("more than 200 terms"));
    String fewer =
        grown.replaceAll("(?m)^  t19[0-9]: .*\n", "").replace("died: t199", "died: t189");
    assertThat(MeasureTexts.problems(fewer)).anyMatch(p -> p.contains("larger than a person"));
    assertThat(MeasureTexts.problems(fewer)).hasSizeLessThan(20);
  }

  @Test
  void long_lists_and_deep_lists_are_refused() {
    List<String> words = new ArrayList<>();
    for (int i = 0; i < 3_000; i++) {
      words.add("w" + i);
    }
    assertThat(withNumerator("pathway is one of " + String.join(", ", words)))
        .anyMatch(p -> p.contains("longer than 2000 characters"));
    String deep = "{all-of: [".repeat(40) + "exit is known" + "]}".repeat(40);
    assertThat(withNumerator(deep)).isNotEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "value: rate | value: mean of wages-q2 | this is not a value of a measure",
        "value: rate | value: median of wages-q9 | not a column of numbers",
        "value: rate | value: median of exit | not a column of numbers",
        "value: rate | value: median of wages-q2 | only a rate or count has a `numerator`",
        "numerator: employed-q2 is not no | | a rate needs a `numerator`",
        "numerator: employed-q2 is not no | numerator: [] | this is not a condition",
        "numerator: employed-q2 is not no | numerator: {one-of: [exit is known]} | not a condition",
        "counts: people | counts: peoples | did you mean `people`?",
        "participants: wioa-12h | participants: wioa | allowed values",
        "exit-rule: 90-days | exit-rule: 60-days | allowed values",
        "cohort: {by: exit, months-earlier: 12} | cohort: {by: wages-q2} | by a date column",
        "cohort: {by: exit, months-earlier: 12} | cohort: {by: participation, months-earlier: 3} |"
            + " needs a date column",
        "cohort: {by: exit, months-earlier: 12} | cohort: {by: exit, months-earlier: 90} | at most"
            + " 60",
        "base: leavers | base: leaver | did you mean `leavers`?",
        "base: leavers | | a measure needs `base`",
        "died: exit-reason is deceased | exit: exit-reason is deceased | already the name",
        "died: exit-reason is deceased | leavers: exit-reason is deceased | already the name",
        "died: exit-reason is deceased | not: exit-reason is deceased | cannot name a term",
        "excluded: died | excluded: exit is known | no condition uses the term `died`",
        "id: Q2 | id: Q/2 | cannot be the id",
        "title: Measures of a test | titel: Measures of a test | did you mean `title`?",
        "format: aqcp-measures/1 | format: aqcp-measures/2 | this is not the expected format"
      })
  void settings_are_checked(String from, String to, String message) {
    String text = MeasureTexts.RATE.replace(from, to == null ? "" : to);
    assertThat(text).isNotEqualTo(MeasureTexts.RATE);
    assertThat(MeasureTexts.problems(text)).anyMatch(problem -> problem.contains(message));
  }

  @Test
  void two_measures_cannot_share_an_id() {
    String measure = MeasureTexts.RATE.substring(MeasureTexts.RATE.indexOf("  - id: Q2"));
    assertThat(MeasureTexts.problems(MeasureTexts.RATE + measure))
        .anyMatch(problem -> problem.contains("two measures `Q2`"));
  }

  @Test
  void lists_say_the_same_as_text() {
    String lists =
        MeasureTexts.RATE.replace(
            "numerator: " + NUMERATOR,
            "numerator: {any-of: [exit is known, {none-of: [sex is male, veteran is yes]}]}");
    assertThat(MeasureTexts.read(lists).measures().get(0).numerator().words())
        .isEqualTo("exit is known or not (sex is male or veteran is yes)");
  }
}
