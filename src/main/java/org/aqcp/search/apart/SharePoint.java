package org.aqcp.search.apart;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.aqcp.condition.Operator;
import org.aqcp.condition.Passing;
import org.aqcp.condition.Quantity;
import org.aqcp.condition.Requirement;
import org.aqcp.condition.Share;
import org.aqcp.condition.Term;

/**
 * So many of so many facts that a share counts pass.
 *
 * @param yes how many pass
 * @param all how many there are, at least one
 */
public record SharePoint(Quantity share, int yes, int all) {
  private static final int ALL = 100;

  /** Those of at most so many facts that are worth trying, of fewer facts first. */
  public static Stream<SharePoint> of(Quantity share, int most, Predicate<Share.Counted> worth) {
    return IntStream.rangeClosed(1, most)
        .boxed()
        .flatMap(
            all ->
                IntStream.rangeClosed(0, all)
                    .filter(yes -> worth.test(new Share.Counted(yes, all - yes)))
                    .mapToObj(yes -> new SharePoint(share, yes, all)));
  }

  /** What holds exactly of this share. One fact more or less is one percent or more. */
  public List<Requirement> conditions() {
    int percent = ALL * yes / all;
    return List.of(
        new Quantity(
            share.of(),
            Quantity.Function.COUNT,
            null,
            Passing.NOTHING,
            Operator.EQUAL,
            new Term.Literal(all)),
        share.against(Operator.AT_LEAST, new Term.Literal(percent)),
        share.against(Operator.LESS, new Term.Literal(percent + 1)));
  }
}
