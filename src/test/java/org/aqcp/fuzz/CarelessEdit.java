package org.aqcp.fuzz;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/**
 * One edit of text, such as a careless user or an attacker would make.
 *
 * @param at where, in thousandths of the text
 * @param dropped how many characters go
 * @param put what comes in their place
 * @param copied how many of the characters there stand there once more
 */
public record CarelessEdit(int at, int dropped, String put, int copied) {
  private static final int WHOLE = 1000;

  /** Several changes that bring in some of the given pieces. */
  public static Arbitrary<List<CarelessEdit>> several(List<String> pieces) {
    Arbitrary<String> put =
        Arbitraries.frequencyOf(
            net.jqwik.api.Tuple.of(5, Arbitraries.of(pieces)),
            net.jqwik.api.Tuple.of(1, Arbitraries.strings().ofMaxLength(3)),
            net.jqwik.api.Tuple.of(1, Arbitraries.just("")));
    return Combinators.combine(
            Arbitraries.integers().between(0, WHOLE),
            Arbitraries.integers().between(0, 30),
            put,
            Arbitraries.integers().between(0, 200))
        .as(
            (at, dropped, piece, copied) ->
                new CarelessEdit(at, dropped, piece, copied > 150 ? copied : 0))
        .list()
        .ofMinSize(1)
        .ofMaxSize(6);
  }

  public static String all(List<CarelessEdit> edits, String text) {
    String edited = text;
    for (CarelessEdit edit : edits) {
      edited = edit.of(edited);
    }
    return edited;
  }

  private String of(String text) {
    int from = text.length() * at / WHOLE;
    int to = Math.min(text.length(), from + dropped);
    int end = Math.min(text.length(), to + copied);
    return text.substring(0, from) + put + text.substring(to, end) + text.substring(to);
  }
}
