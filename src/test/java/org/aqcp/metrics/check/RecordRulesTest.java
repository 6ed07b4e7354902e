package org.aqcp.metrics.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each rule finds a row that breaks it, and does not find one that just keeps it. */
class RecordRulesTest {
  /** The rule; the columns; a row with the finding; one without. */
  private static final String ROWS =
      """
      no-entry|entry||20240101
      exit-before-entry|entry,exit|20240102,20240101|20240101,20240101
      entry-in-future|entry|20260102|20260101
      exit-in-future|entry,exit|20250101,20260102|20250101,20260101
      long-period|entry,exit|20140101,20240102|20140101,20240101
      birth-after-entry|birth,entry|20240101,20240101|20000101,20240101
      older-than-110|birth,entry|19140101,20240102|19140101,20240101
      younger-than-14|birth,entry|20100102,20240101|20100101,20240101
      reason-without-exit|entry,exit,exit-reason|20240101,,health|20240101,,none
      wages-after-death|entry,exit,exit-reason,wages-q3|20240101,20240201,deceased,1|20240101,20240201,deceased,0
      employed-after-death|entry,exit,exit-reason,employed-q1|20240101,20240201,deceased,federal|20240101,20240201,deceased,no
      wages-without-employment|entry,exit,employed-q4,wages-q4|20240101,20240201,no,1|20240101,20240201,wage-records,1
      employment-without-wages|entry,exit,employed-q2,wages-q2|20240101,20240201,wage-records,0|20240101,20240201,supplemental,0
      industry-without-employment|entry,exit,employed-q2,industry-q2|20240101,20240201,no,6231|20240101,20240201,no,000000
      industry-code|industry-q1,entry|nursing,20240101|62,20240101
      target-industries-code|target-industries,entry|62;31,20240101|62 3112,20240101
      target-occupations-code|target-occupations,entry|nurses,20240101|29-1141 514121,20240101
      employment-without-exit|entry,exit,employed-q1|20240101,,federal|20240101,,no
      wages-without-exit|entry,exit,wages-q1|20240101,,1|20240101,,0
      high-wages|entry,exit,wages-q1|20240101,20240201,250000.01|20240101,20240201,250000
      same-employer-without-work|entry,exit,same-employer,employed-q2,employed-q4|20240101,20240201,1,1,0|20240101,20240201,1,1,
      credential-before-entry|entry,credential-1,credential-1-date|20240102,license,20240101|20240101,license,20240101
      credential-without-date|entry,credential-2,credential-2-date|20240101,license,|20240101,license,20240101
      date-without-credential|entry,credential-3,credential-3-date|20240101,none,20240101|20240101,license,20240101
      credential-after-a-year|entry,exit,credential-1,credential-1-date|20230101,20230201,license,20240202|20230101,20230201,license,20240201
      credential-in-future|entry,credential-1,credential-1-date|20240101,license,20260102|20240101,license,20260101
      credential-twice|entry,credential-1,credential-1-date,credential-2,credential-2-date|20240101,license,20240201,license,20240201|20240101,license,20240201,license,20240202
      diploma-at-entry|entry,education-at-entry,credential-1,credential-1-date|20240101,diploma,secondary,20240201|20240101,none,secondary,20240201
      training-ends-before-start|entry,training-1-start,training-1-end|20240101,20240202,20240201|20240101,20240201,20240201
      training-before-entry|entry,training-2-start|20240102,20240101|20240101,20240101
      training-after-exit|entry,exit,training-2-start|20240101,20240201,20240202|20240101,20240201,20240201
      training-ends-after-exit|entry,exit,training-2-end|20240101,20240201,20240202|20240101,20240201,20240201
      training-without-type|entry,training-1,training-1-start|20240101,none,20240101|20240101,occupational,20240101
      completed-without-end|entry,training-1-completed,training-1-end|20240101,yes,|20240101,no,
      gain-before-entry|entry,training-milestone|20240102,20240101|20240101,20240101
      gain-after-exit|entry,exit,level-gain|20240101,20240201,20240202|20240101,20240201,20240201
      gain-in-future|entry,skills-progression|20240101,20260102|20240101,20260101
      later-education-before-exit|entry,exit,education-after-exit|20240101,20240201,20240131|20240101,20240201,20240201
      later-education-without-exit|entry,exit,education-after-exit|20240101,,20240131|20240101,20240130,20240131
      program-completed-before-start|entry,credential-program,credential-program-completed|20240101,20240202,20240201|20240101,20240201,20240201
      youth-placement-of-others|entry,youth,youth-placement-q2|20240101,no,postsecondary-education|20240101,local,postsecondary-education
      few-hours-with-gain|entry,contact-hours,level-gain|20240101,11.99,20240101|20240101,12,20240101
      many-hours|entry,contact-hours|20240101,10000.01|20240101,10000
      credits-decrease|entry,credits-year-1,credits-year-2|20240101,6,5|20240101,6,6
      course-before-entry|entry,college-course|20240102,20240101|20240101,20240101
      remediation-before-entry|entry,remediation-completed|20240102,20240101|20240101,20240101
      remediation-without-placement|entry,in-remediation,remediation-completed|20240101,no,20240101|20240101,,20240101
      four-year-before-exit|entry,exit,four-year-enrolled|20240101,20240201,20240131|20240101,20240201,20240201
      long-term-unemployed-at-work|entry,employment-at-entry,long-term-unemployed|20240101,employed,yes|20240101,unemployed,yes
      """;

  static List<String> rows() {
    return ROWS.lines().toList();
  }

  @ParameterizedTest
  @MethodSource("rows")
  void a_rule_finds_what_breaks_it_and_nothing_else(String line) {
    String[] parts = line.split("\\|", -1);
    String header = "person," + parts[1] + "\n";
    assertThat(RecordCheckTest.findings(header + "b," + parts[3] + "\na," + parts[2] + "\n"))
        .singleElement()
        .asString()
        .startsWith(parts[0] + " ")
        .endsWith(" 1 at [3]");
  }

  @Test
  void no_rule_is_left_out() {
    assertThat(rows().stream().map(line -> line.split("\\|", -1)[0]).collect(Collectors.toSet()))
        .isEqualTo(
            RecordRules.all().stream()
                .filter(RecordRule::isOfOnePeriod)
                .map(RecordRule::id)
                .collect(Collectors.toSet()));
  }

  @Test
  void ids_are_used_once() {
    assertThat(RecordRules.all()).extracting(RecordRule::id).doesNotHaveDuplicates();
  }
}
