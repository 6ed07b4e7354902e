package org.aqcp.author.mutation.making;

import java.util.Map;

/**
 * Words the opposite of a sentence. It is shown to people only, so it need not match any phrase.
 */
final class NegatedWords {
  private static final Map<String, String> BEGINNINGS =
      Map.of(
          "There is a ", "There is no ",
          "There is an ", "There is no ",
          "There is no ", "There is a ",
          "Every ", "Some ",
          "An ", "No ",
          "A ", "No ",
          "No ", "Some ",
          "At least ", "Fewer than ",
          "At most ", "More than ");

  private NegatedWords() {}

  static String sentence(String said) {
    for (Map.Entry<String, String> beginning : BEGINNINGS.entrySet()) {
      String begin = beginning.getKey();
      if (said.startsWith(begin)) {
        return beginning.getValue() + said.substring(begin.length());
      }
    }
    String amount = amount(said);
    return amount.equals(said) ? "It is not so that: " + said : amount;
  }

  static String line(String said) {
    String amount = amount(said);
    return amount.equals(said) ? "- not " + said.substring(1).strip() : amount;
  }

  private static String amount(String said) {
    String least = said.replace(" at least ", " fewer than ");
    return least.equals(said) ? said.replace(" at most ", " more than ") : least;
  }
}
