package org.aqcp.rules.written;

import java.util.List;
import java.util.Optional;
import org.aqcp.condition.BlockOf;
import org.aqcp.input.problem.Fix;
import org.aqcp.input.problem.Problem;
import org.aqcp.rules.text.BlockHeader;
import org.aqcp.rules.text.Line;
import org.aqcp.rules.text.RuleProblem;
import org.aqcp.rules.text.RuleText;

/** Checks how many of their sentences blocks ask for, where the header says it in digits. */
record BlockNumbers(String file, List<Problem> problems) {
  /** Adds the problems of a block and of those within; false if there are any. */
  boolean check(RuleText.SentenceText text) {
    int before = problems.size();
    text.header().ifPresent(header -> check(header, text));
    text.inner().forEach(this::check);
    return problems.size() == before;
  }

  private void check(BlockHeader header, RuleText.SentenceText text) {
    if (header.number().matches("\\d+") && !text.inner().isEmpty()) {
      wrong(header.of(), Long.parseLong(header.number()), text.inner().size())
          .ifPresent(wrong -> problems.add(problem(wrong, header.number(), text.sentence())));
    }
  }

  /** What is wrong with the number of a block of so many sentences. */
  record Wrong(String message, Optional<BlockOf> meant) {}

  /** Empty if a block of so many sentences can both hold and not hold. */
  static Optional<Wrong> wrong(BlockOf of, long number, int sentences) {
    if (number < 1) {
      // none of them is what the other two say with 0
      return Optional.of(
          of == BlockOf.AT_LEAST
              ? new Wrong("at least 0 of these always hold", Optional.empty())
              : new Wrong("say in words that none of these hold", Optional.of(BlockOf.NONE)));
    }
    boolean never = number > sentences && of != BlockOf.AT_MOST;
    boolean always = number >= sentences && of == BlockOf.AT_MOST;
    String only =
        sentences == 1 ? "only 1 sentence belongs" : "only " + sentences + " sentences belong";
    return never
        ? Optional.of(new Wrong("this can never hold: " + only + " to it", Optional.empty()))
        : always
            ? Optional.of(new Wrong("this always holds: " + only + " to it", Optional.empty()))
            : Optional.empty();
  }

  private Problem problem(Wrong wrong, String number, Line line) {
    Line at = line.from(line.text().indexOf(number), number);
    Problem problem =
        new Problem(
            RuleProblem.WRONG_NUMBER_OF_SENTENCES,
            file,
            wrong.meant().isPresent() ? line.extent() : at.extent(),
            wrong.message(),
            wrong
                .meant()
                .map(meant -> "write `" + new BlockHeader(meant, "").text() + "`")
                .orElse(HINT));
    Optional<Fix> fix =
        wrong.meant().map(meant -> line.replacedBy(new BlockHeader(meant, "").text()));
    return fix.map(problem::fixedBy).orElse(problem);
  }

  static final String HINT = "ask for a number that some of its sentences can make";
}
