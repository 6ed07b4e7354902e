package org.aqcp.report.layout;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SpokenLineTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '>',
      quoteCharacter = '~',
      value = {
        "~  ◐ L1.1  Shared vision          partly met~ > ~  L1.1  Shared vision: partly met~",
        "~  ? L3.3  Costs     unknown, at best partly met~ > ~  L3.3  Costs: unknown, at best"
            + " partly met~",
        "~L1 Commit to a Vision       partly met, could become met~ > ~L1 Commit to a Vision:"
            + " partly met, could become met~",
        "~◐ The benchmark is partly met. Of 35~ > ~The benchmark is partly met. Of 35~",
        "~      ✓ There is a convener~ > ~      yes: There is a convener~",
        "~      ✗ There is a convener~ > ~      no: There is a convener~",
        "~      ? There is a convener~ > ~      open: There is a convener~",
        "~  ✗ → ✓ met if: employers co-design~ > ~  no to yes: met if: employers co-design~",
        "~  ✓ L2.2  Employers      partly met → met~ > ~  L2.2  Employers: partly met to met~",
        "~  ◐ L1.3  Leadership      stays partly met~ > ~  L1.3  Leadership: stays partly met~",
        "~\u001b[32m✓\u001b[0m There is~ > ~yes: There is~",
        "~a ✓ → b  c~ > ~a ✓ → b  c~",
        "~?~ > ~?~",
      })
  void says_in_words_what_symbols_say(String line, String words) {
    assertThat(SpokenLine.of(line)).isEqualTo(words);
  }
}
