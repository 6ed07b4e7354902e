package org.aqcp.reference;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

final class CodeTablesTest {
  /** The published counts. */
  @Test
  void soc_2018_has_23_major_98_minor_459_broad_groups_and_867_occupations() {
    assertThat(counts(CodeList.SOC_2018))
        .isEqualTo(
            Map.of(
                "major group", 23L,
                "minor group", 98L,
                "broad occupation", 459L,
                "detailed occupation", 867L));
  }

  /** The counts of both copies that it was compared with. */
  @Test
  void naics_2022_has_20_sectors_and_1012_national_industries() {
    assertThat(counts(CodeList.NAICS_2022))
        .isEqualTo(
            Map.of(
                "sector", 20L,
                "subsector", 96L,
                "industry group", 308L,
                "industry", 689L,
                "national industry", 1012L));
  }

  @ParameterizedTest
  @EnumSource(CodeList.class)
  void a_table_says_where_it_is_from_and_how_many_codes_it_lacks(CodeList list) {
    CodeTable table = list.table();
    assertThat(table.source()).contains("compared with");
    assertThat(table.isComplete()).isEqualTo(table.missing() == 0);
    assertThat(table.all())
        .allSatisfy(
            code -> {
              assertThat(list.written(code.code())).contains(code.code());
              assertThat(code.title()).matches("\\S.*[^\\s.]");
            });
  }

  @ParameterizedTest
  @EnumSource(CodeList.class)
  void only_the_widest_groups_are_in_no_other(CodeList list) {
    String widest =
        switch (list) {
          case SOC_2018 -> "major group";
          case CIP_2020 -> "series";
          case NAICS_2022 -> "sector";
        };
    assertThat(list.table().all())
        .filteredOn(code -> list.table().groups(code).isEmpty())
        .extracting(Code::level)
        .containsOnly(widest);
  }

  @ParameterizedTest
  @CsvSource({
    "51-4121, SOC_2018, 51-0000 51-4000 51-4120",
    "514121, SOC_2018, 51-0000 51-4000 51-4120",
    "51-4121.00, SOC_2018, 51-0000 51-4000 51-4120",
    "15-1252, SOC_2018, 15-0000 15-1200 15-1250",
    "51-5112, SOC_2018, 51-0000 51-5100 51-5110",
    "332710, NAICS_2022, 31-33 332 3327 33271",
    "33, NAICS_2022, ''"
  })
  void a_code_is_in_its_groups(String typed, CodeList list, String groups) {
    CodeTable table = list.table();
    Code code = table.find(list.written(typed).orElseThrow()).orElseThrow();
    List<String> found = table.groups(code).stream().map(Code::code).toList();
    assertThat(String.join(" ", found)).isEqualTo(groups);
  }

  @Test
  void a_group_has_what_is_in_no_narrower_group_of_it() {
    CodeTable soc = CodeList.SOC_2018.table();
    assertThat(soc.within(soc.find("51-4120").orElseThrow()))
        .extracting(Code::code)
        .containsExactly("51-4121", "51-4122");
  }

  private static Map<String, Long> counts(CodeList list) {
    return list.table().all().stream().collect(groupingBy(Code::level, counting()));
  }
}
