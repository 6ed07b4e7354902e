package org.aqcp.partnership.names;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NormalNameTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Valley College",
        "VALLEY COLLEGE",
        " valley  college ",
        "Valley\u00a0College",
        "Valley\u202f College",
        "Valley\u3000College",
        "\uff36alley College"
      })
  void capitals_blanks_and_widths_make_no_other_name(String name) {
    assertThat(NormalName.of(name)).isEqualTo("valley college");
  }

  @Test
  void accents_quotes_and_dashes_have_one_code() {
    assertThat(NormalName.of("Universite\u0301")).isEqualTo(NormalName.of("UNIVERSIT\u00c9"));
    assertThat(NormalName.of("St. Anne\u2019s")).isEqualTo("st. anne's");
    assertThat(NormalName.of("Tri\u2010County")).isEqualTo("tri-county");
    assertThat(NormalName.of("Stra\u00dfe")).isEqualTo(NormalName.of("STRASSE"));
  }

  @Test
  void other_letters_are_another_name() {
    assertThat(NormalName.of("Universite")).isNotEqualTo(NormalName.of("Universit\u00e9"));
    assertThat(NormalName.of("Local 58")).isNotEqualTo(NormalName.of("Local 59"));
  }

  @ParameterizedTest
  @CsvSource({
    "none, NONE",
    "No, NONE",
    "n/a, NONE",
    "N.A., NONE",
    "(none yet), NONE",
    "--, NONE",
    "0, NONE",
    "nobody, NONE",
    "TBD, UNKNOWN",
    "?, UNKNOWN",
    "to be determined, UNKNOWN",
    "[tbd], UNKNOWN",
    "Ana Lopez, SOMETHING",
    "Nonesuch College, SOMETHING",
    "NA Steel, SOMETHING"
  })
  void words_for_nothing_are_no_names(String text, WordsForNothing.Meaning meaning) {
    assertThat(WordsForNothing.BUILT_IN.meaning(text)).isEqualTo(meaning);
  }
}
