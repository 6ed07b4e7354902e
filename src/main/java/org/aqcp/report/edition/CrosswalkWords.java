package org.aqcp.report.edition;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.aqcp.edition.crosswalk.CrossedPair;
import org.aqcp.edition.crosswalk.Crosswalk;
import org.aqcp.edition.crosswalk.CrosswalkWitness;
import org.aqcp.edition.crosswalk.Entailment;
import org.aqcp.edition.crosswalk.Relation;
import org.aqcp.framework.Indicator;
import org.aqcp.input.problem.Words;

/**
 * What is said of how indicators are related, in every format.
 *
 * @param of a pair; its first indicator is what is talked about
 */
record CrosswalkWords(Crosswalk in, CrossedPair of) {
  /** How many pairs have each relation. */
  static String counts(Crosswalk crosswalk) {
    List<String> counts = new ArrayList<>();
    for (Relation relation : Relation.values()) {
      int number = crosswalk.count(relation);
      if (number > 0) {
        counts.add(number + " " + relation.words());
      }
    }
    int pairs = crosswalk.pairs().size();
    return "%d %s: %s".formatted(pairs, pairs == 1 ? "pair" : "pairs", String.join(", ", counts));
  }

  /** For what proofs hold. */
  static String bound(Crosswalk crosswalk) {
    return "proofs hold as of %s and for up to as many facts of each kind as they say"
        .formatted(crosswalk.day());
  }

  /** The relation of the first indicator to the second. */
  String sentence() {
    String id = of.other().id();
    return switch (of.relation()) {
      case EQUIVALENT -> "is equivalent to %s%s".formatted(id, basis(of.forth(), of.back()));
      case IMPLIED ->
          of.forth().holds()
              ? "asks for everything that %s asks for, and more%s".formatted(id, basis(of.forth()))
              : "is met once %s is met, which asks for more%s".formatted(id, basis(of.back()));
      case IN_CONFLICT -> "is in conflict with %s: %s".formatted(id, conflict());
      case OVERLAPPING -> "overlaps with " + id;
      case NOT_SETTLED -> "is not settled with %s: %s".formatted(id, open());
      case INDEPENDENT -> "is independent of %s: they read no common fact".formatted(id);
    };
  }

  private String conflict() {
    if (of.neverBoth() > 0) {
      return "no partnership meets both (proved for up to %d facts)".formatted(of.neverBoth());
    }
    CrosswalkWitness witness =
        of.witnesses().stream().filter(CrosswalkWitness::isOpposed).findFirst().orElseThrow();
    String judged =
        "for the same facts, one partnership gets `%s` under %s and `%s` under %s"
            .formatted(
                witness.one().words(), in.one().id(), witness.other().words(), in.other().id());
    return stricter().map(id -> judged + "; " + id + " is stricter").orElse(judged);
  }

  /** Which version asks for more, if it asks for all that the other does. */
  private Optional<String> stricter() {
    if (of.forth().holds()) {
      return Optional.of(in.one().id());
    }
    return of.back().holds() ? Optional.of(in.other().id()) : Optional.empty();
  }

  private String open() {
    if (of.together().isEmpty()) {
      return "no partnership was found that meets both, but there may be one";
    }
    if (of.forth().holds()) {
      return "it asks for all that is asked there; whether for more, is not known";
    }
    return of.back().holds()
        ? "it is met once that is met; whether the other way round, too, is not known"
        : "no partnership was found that meets only one of them, but there may be one";
  }

  private static String basis(Entailment... all) {
    return List.of(all).stream()
        .filter(one -> one.basis() == Entailment.Basis.PROVED)
        .min(Comparator.comparing(Entailment::facts))
        .map(least -> " (proved for up to %d facts)".formatted(least.facts()))
        .orElse("");
  }

  /** What a partnership shows. */
  String shown(CrosswalkWitness witness) {
    return "a partnership with %s %s under %s and %s %s under %s"
        .formatted(
            of.one().id(),
            witness.one().words(),
            in.one().id(),
            of.other().id(),
            witness.other().words(),
            in.other().id());
  }

  /** The parts of facts that both read. */
  String common() {
    return "both read " + String.join(", ", of.common());
  }

  /** What settles an indicator of the second version. */
  static String settled(List<Indicator> settling) {
    return "met once %s is met"
        .formatted(settling.stream().map(Indicator::id).collect(Collectors.joining(" or ")));
  }

  static String settledHeading(Crosswalk crosswalk) {
    return "what %s settles in %s".formatted(crosswalk.one().id(), crosswalk.other().id());
  }

  static String name(Indicator indicator) {
    return indicator.id() + "  " + Words.visible(indicator.title());
  }
}
