package org.aqcp.said;

import java.util.List;
import java.util.function.Predicate;

/**
 * A sentence as policy staff would say it, and what it means in plain Java.
 *
 * @param text the sentence, with the lines below it that narrow it or that it speaks of
 * @param meaning whether it is true of a partnership that reports everything
 */
record Saying(String text, Predicate<Told> meaning) {
  private static final List<List<Saying>> TABLES =
      List.of(
          KnownSayings.ALL,
          PrototypeSayings.ALL,
          PartnerSayings.ALL,
          AgreementSayings.ALL,
          MoneySayings.ALL,
          PolicySayings.ALL,
          StudySayings.ALL,
          PathwaySayings.ALL,
          PathwayPartSayings.ALL,
          ServiceSayings.ALL,
          DataSayings.ALL,
          VariantSayings.ALL,
          BlockSayings.ALL);

  static Saying said(String text, Predicate<Told> meaning) {
    return new Saying(text.stripTrailing(), meaning);
  }

  static List<Saying> all() {
    return TABLES.stream().flatMap(List::stream).toList();
  }

  List<String> lines() {
    return text.lines().toList();
  }
}
