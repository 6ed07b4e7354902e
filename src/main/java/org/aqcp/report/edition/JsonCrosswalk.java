package org.aqcp.report.edition;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.aqcp.condition.Status;
import org.aqcp.edition.crosswalk.CrossedPair;
import org.aqcp.edition.crosswalk.Crosswalk;
import org.aqcp.edition.crosswalk.CrosswalkWitness;
import org.aqcp.edition.crosswalk.Entailment;
import org.aqcp.edition.crosswalk.Relation;
import org.aqcp.framework.FrameworkVersion;
import org.aqcp.framework.Indicator;
import org.aqcp.input.record.About;
import org.aqcp.input.record.OneOf;
import org.aqcp.report.cases.CaseYaml;
import org.aqcp.report.json.JsonStyle;

/** How the indicators of two framework versions are related, as JSON: {@code aqcp-crosswalk/1}. */
@About("How the indicators of two framework versions are related by their rules.")
public record JsonCrosswalk(
    @OneOf(FORMAT) @About("the format of this object") String format,
    @About("the first version") JsonCrossedVersion one,
    @About("the second version") JsonCrossedVersion other,
    @About("the as-of date for which proofs hold") String asOf,
    @About("how many pairs of indicators have each relation") Map<String, Integer> counts,
    @About("the pairs of indicators that are not independent") List<JsonCrossedPair> pairs,
    @About("the indicators of the second version that are met once one of the first is")
        List<JsonSettled> settled) {
  public static final String FORMAT = "aqcp-crosswalk/1";

  /** Renders the relations. */
  public static String render(Crosswalk crosswalk) {
    Map<String, Integer> counts = new TreeMap<>();
    for (Relation relation : Relation.values()) {
      counts.put(relation.key(), crosswalk.count(relation));
    }
    return JsonStyle.INDENTED.text(
        new JsonCrosswalk(
            FORMAT,
            JsonCrossedVersion.of(crosswalk.one()),
            JsonCrossedVersion.of(crosswalk.other()),
            crosswalk.day().toString(),
            counts,
            crosswalk.related().stream().map(pair -> JsonCrossedPair.of(crosswalk, pair)).toList(),
            crosswalk.settled().stream().map(one -> JsonSettled.of(crosswalk, one)).toList()));
  }

  /** A framework version. */
  @About("A framework version.")
  public record JsonCrossedVersion(
      @About("its id") String id,
      @About("the digest of its file and of those that it extends") String digest) {
    static JsonCrossedVersion of(FrameworkVersion version) {
      return new JsonCrossedVersion(version.id(), version.origin().digest());
    }
  }

  /** An indicator of each version. */
  @About("An indicator of each version, and how they are related.")
  public record JsonCrossedPair(
      @About("the level of partnership that they are for") String level,
      @About("the id of the indicator of the first version") String one,
      @About("the id of the indicator of the second version") String other,
      @OneOf({"equivalent", "implied", "in-conflict", "overlapping", "not-settled"})
          @About("how they are related")
          String relation,
      @About("the same in a sentence about the first one") String sentence,
      @About("the parts of facts that both read") List<String> common,
      @About("whether the second is met once the first is") JsonEntailment forth,
      @About("whether the first is met once the second is") JsonEntailment back,
      @About(
              "of up to how many facts of each kind it is proved that no partnership meets both;"
                  + " omitted if it is not")
          Optional<Integer> neverBoth,
      @About("a partnership that meets both; omitted if none is shown")
          Optional<JsonCrosswalkWitness> together) {
    static JsonCrossedPair of(Crosswalk in, CrossedPair pair) {
      return new JsonCrossedPair(
          pair.level(),
          pair.one().id(),
          pair.other().id(),
          pair.relation().key(),
          new CrosswalkWords(in, pair).sentence(),
          pair.common(),
          JsonEntailment.of(pair.forth()),
          JsonEntailment.of(pair.back()),
          Optional.of(pair.neverBoth()).filter(facts -> facts > 0),
          pair.together().map(JsonCrosswalkWitness::of));
    }
  }

  /** Whether one indicator is met once another is. */
  @About("Whether one indicator is met once another is.")
  public record JsonEntailment(
      @OneOf({"same-rules", "proved", "refuted", "empty", "open"})
          @About(
              "how that is known: the rules say the same; it is proved for so many facts; some"
                  + " partnership shows otherwise; nobody can meet the one or miss the other; or it"
                  + " is not known")
          String basis,
      @About("for proofs, of up to how many facts of each kind; otherwise omitted")
          Optional<Integer> facts,
      @About(
              "a partnership that shows otherwise; omitted if there is none, and for indicators"
                  + " that overlap unless one indicator was asked for")
          Optional<JsonCrosswalkWitness> counter) {
    static JsonEntailment of(Entailment of) {
      return new JsonEntailment(
          of.basis().name().toLowerCase(Locale.ROOT).replace('_', '-'),
          Optional.of(of.facts()).filter(facts -> facts > 0),
          of.counter().map(JsonCrosswalkWitness::of));
    }
  }

  /** A partnership with a status under each version. */
  @About("A partnership with a status under each version, which the compiled rules confirmed.")
  public record JsonCrosswalkWitness(
      @About("its status on the first indicator") Status one,
      @About("its status on the second indicator") Status other,
      @About("the partnership as a YAML file") String partnership) {
    static JsonCrosswalkWitness of(CrosswalkWitness witness) {
      return new JsonCrosswalkWitness(
          witness.one(),
          witness.other(),
          String.join("\n", CaseYaml.file(witness.partnership())) + "\n");
    }
  }

  /** An indicator that another framework version settles. */
  @About("An indicator of the second version, and what settles it.")
  public record JsonSettled(
      @About("its id") String indicator,
      @About("the indicators of the first version that each settle it") List<String> metOnce) {
    static JsonSettled of(Crosswalk in, Indicator settled) {
      return new JsonSettled(
          settled.id(), in.settling(settled).stream().map(Indicator::id).toList());
    }
  }
}
