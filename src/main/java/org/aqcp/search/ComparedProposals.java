package org.aqcp.search;

import java.util.stream.Stream;
import org.aqcp.condition.ComparedAmount;
import org.aqcp.condition.Comparing;
import org.aqcp.condition.Condition;
import org.aqcp.condition.Operator;
import org.aqcp.condition.Part;
import org.aqcp.search.edit.NewValue;

/** Proposes drafts for two quantities that are compared: more of one, or less of the other. */
record ComparedProposals(Candidate from) {
  static Stream<Draft> of(Comparing comparing, Candidate from) {
    ComparedProposals proposals = new ComparedProposals(from);
    Stream<Draft> more = proposals.more(comparing.left(), comparing.right());
    Stream<Draft> less = proposals.more(comparing.right(), comparing.left());
    return switch (comparing.operator()) {
      case AT_LEAST, MORE -> more;
      case AT_MOST, LESS -> less;
      default -> Stream.concat(more, less);
    };
  }

  /** More of one amount, or less of another; how much is enough depends on both. */
  private Stream<Draft> more(ComparedAmount least, ComparedAmount most) {
    long have = least.each(from.reading(), from.bindings()).min();
    long enough = have * least.times() / Math.max(1, most.times());
    return Stream.concat(
        least.isSize()
            ? sized(least, Operator.AT_LEAST, have + 1)
            : Proposals.of(least.against(Operator.AT_LEAST, have + 1), from),
        most.isSize()
            ? sized(most, Operator.AT_MOST, enough)
            : Proposals.of(new Condition.Absent(most.facts()), from));
  }

  private Stream<Draft> sized(ComparedAmount list, Operator operator, long number) {
    return list.list(from.bindings()).stream().flatMap(part -> sized(part, operator, number));
  }

  private Stream<Draft> sized(Part list, Operator operator, long number) {
    return NewValue.list(list, operator, (int) number).stream()
        .flatMap(value -> Draft.of(from).changed(list, value).stream());
  }
}
