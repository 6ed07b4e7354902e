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
      long number = crosswalk.count(relation);
      if (number > 0) {
        counts.add(number + " " + relation.words());
      }
    }
    return crosswalk.pairs().size() + " pairs: " + String.join(", ", counts);
  }

  /** For what proofs hold. */
  static String bound(Crosswalk crosswalk) {
    return "what is proved holds as of %s, for as many facts of each kind as it says"
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
      case NOT_SETTLED -> "not settled with %s: %s".formatted(id, open());
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
        "of the same facts, a partnership gets %s here and %s there"
            .formatted(witness.one().words(), witness.other().words());
    return stricter().map(id -> judged + "; " + id + " is stricter").orElse(judged);
  }

  /** Which one asks for more, if one asks for all that the other does. */
  private Optional<String> stricter() {
    if (of.forth().holds()) {
      return Optional.of("this one");
    }
    return of.back().holds() ? Optional.of("that one") : Optional.empty();
  }

  private String open() {
    if (of.forth().holds()) {
      return "it asks for everything that is asked there, but maybe not for more";
    }
    if (of.back().holds()) {
      return "it is met once that is met, but maybe also the other way round";
    }
    return of.together().isEmpty()
        ? "no partnership was found that meets both, but there may be one"
        : "no partnership was found that meets only one of them, but there may be one";
  }

  private static String basis(Entailment... all) {
    List<Entailment> searched =
        List.of(all).stream().filter(one -> one.basis() == Entailment.Basis.PROVED).toList();
    return searched.stream()
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
