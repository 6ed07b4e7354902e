package org.aqcp.report.reference;

import java.util.List;
import java.util.Optional;
import org.aqcp.input.record.About;
import org.aqcp.input.record.OneOf;
import org.aqcp.reference.Code;
import org.aqcp.reference.Lookup;
import org.aqcp.report.json.JsonStyle;

/** What was found in the public lists, as JSON: {@code aqcp-lookup/1}. */
@About("What public lists of codes and titles have for codes or words.")
public record JsonLookup(
    @OneOf(FORMAT) @About("the format of this object") String format,
    @About("in the order in which they were asked") List<JsonFound> queries) {
  public static final String FORMAT = "aqcp-lookup/1";

  /** Renders what was found and what was not. */
  public static String render(List<Lookup> found) {
    return JsonStyle.INDENTED.text(
        new JsonLookup(FORMAT, found.stream().map(JsonFound::of).toList()));
  }

  /** A query. */
  @About("What was found for one code or some words.")
  public record JsonFound(
      @About("as it was typed") String query,
      @About("codes of SOC, CIP and NAICS") List<JsonCode> codes,
      @About("career clusters") List<JsonCluster> clusters,
      @About("pathways and sub-clusters") List<JsonCluster.JsonClusterEntry> entries,
      @About("what is known if nothing was found; omitted otherwise") Optional<String> missing) {
    static JsonFound of(Lookup one) {
      return new JsonFound(
          one.query(),
          one.codes().stream().map(JsonCode::of).toList(),
          one.clusters().stream().map(JsonCluster::of).toList(),
          one.entries().stream().map(JsonCluster.JsonClusterEntry::of).toList(),
          one.isEmpty() ? Optional.of(MissWords.of(one)) : Optional.empty());
    }
  }

  /** A code. */
  @About("A code of a classification.")
  public record JsonCode(
      @About("the classification with its edition") String edition,
      @About("the code") String code,
      @About("what it stands for") String title,
      @About("what the classification calls codes like it") String level,
      @About("the groups that it is in, the widest first") List<JsonGroup> groups) {
    static JsonCode of(Code code) {
      return new JsonCode(
          code.list().edition(),
          code.code(),
          code.title(),
          code.level(),
          code.list().table().groups(code).stream().map(JsonGroup::of).toList());
    }
  }

  /** A group. */
  @About("A group of codes.")
  public record JsonGroup(
      @About("its code") String code, @About("what it stands for") String title) {
    static JsonGroup of(Code code) {
      return new JsonGroup(code.code(), code.title());
    }
  }
}
