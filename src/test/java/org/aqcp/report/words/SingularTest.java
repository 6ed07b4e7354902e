package org.aqcp.report.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SingularTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          At least 1 employers have the role hire   | At least 1 employer has the role hire
          At least 1 mou agreements are signed      | At least 1 mou agreement is signed
          adopted by at least 1 different agencies  | adopted by at least 1 agency
          Every pathway has at least 1 entry points | Every pathway has at least 1 entry point
          dated at most 1 years ago                 | dated at most 1 year ago
          followed by at least 1 documented decisions, held | followed by at least 1 documented decision, held
          name at least 1 occupations that pay well | name at least 1 occupation that pays well
          At least 1 % of the pathways are open     | At least 1 % of the pathways are open
          At least 12 employers have the role hire  | At least 12 employers have the role hire
          serving at least 10 % of the participants | serving at least 10 % of the participants
          """)
  void one_is_said_of_one(String said, String shown) {
    assertThat(Singular.of(said)).isEqualTo(shown);
  }
}
