package org.aqcp.condition;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.aqcp.partnership.facts.Partnership;
import org.aqcp.partnership.facts.Section;
import org.aqcp.partnership.facts.SectionType;
import org.aqcp.rules.language.ConditionReader;
import org.aqcp.rules.language.NotReadable;
import org.aqcp.rules.sentence.SentenceBlocks;
import org.aqcp.search.edit.EmptyPartnership;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The truth of blocks of sentences that hold, do not hold or are open. */
class SentenceBlockTest {
  /** Outcomes are unreported; there are no employers. */
  private static final Partnership PARTNERSHIP =
      EmptyPartnership.partnership("local", LocalDate.of(2014, 6, 30))
          .with(SectionType.EMPLOYERS, Section.complete(List.of()));

  /** Of sentences that hold (T), do not (F) or are open (?). */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Any of these:        | FF  | FALSE
          Any of these:        | F?  | UNKNOWN
          Any of these:        | FT? | TRUE
          All of these:        | TT  | TRUE
          All of these:        | T?  | UNKNOWN
          All of these:        | T?F | FALSE
          None of these:       | FF  | TRUE
          None of these:       | F?  | UNKNOWN
          None of these:       | ?T  | FALSE
          Not all of these:    | TT  | FALSE
          Not all of these:    | T?  | UNKNOWN
          Not all of these:    | ?F  | TRUE
          At least 2 of these: | TT? | TRUE
          At least 2 of these: | T?F | UNKNOWN
          At least 2 of these: | T?? | UNKNOWN
          At least 2 of these: | ?FF | FALSE
          At most 1 of these:  | TFF | TRUE
          At most 1 of these:  | ?FF | TRUE
          At most 1 of these:  | T?F | UNKNOWN
          At most 1 of these:  | TT? | FALSE
          Exactly 1 of these:  | TFF | TRUE
          Exactly 1 of these:  | T?F | UNKNOWN
          Exactly 1 of these:  | ??F | UNKNOWN
          Exactly 1 of these:  | FFF | FALSE
          Exactly 1 of these:  | TT? | FALSE
          Exactly 2 of these:  | T?? | UNKNOWN
          """)
  void is_that_of_the_number_of_those_that_hold(String header, String sentences, Truth truth)
      throws NotReadable {
    List<Sentence> inner = new ArrayList<>();
    for (int i = 0; i < sentences.length(); i++) {
      inner.add(sentence(sentences.charAt(i)));
    }
    Sentence block = SentenceBlocks.block(1, header, false, inner);
    assertThat(read(block)).isEqualTo(truth);
    // a block is a sentence for the block that it is in
    assertThat(read(SentenceBlocks.block(1, "All of these:", false, List.of(block))))
        .isEqualTo(truth);
    assertThat(read(SentenceBlocks.block(1, "None of these:", false, List.of(block))))
        .isEqualTo(truth.not());
  }

  private static Sentence sentence(char truth) throws NotReadable {
    String drl =
        switch (truth) {
          case 'T' -> "not Employer()";
          case 'F' -> "exists Employer()";
          default -> "exists Outcome()";
        };
    return Sentence.of(1, List.of(drl), ConditionReader.read(drl, false));
  }

  private static Truth read(Sentence sentence) {
    return sentence.condition().read(Reading.open(World.of(PARTNERSHIP)), Bindings.NONE);
  }
}
