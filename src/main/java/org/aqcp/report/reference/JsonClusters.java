package org.aqcp.report.reference;

import java.util.List;
import org.aqcp.input.record.About;
import org.aqcp.input.record.OneOf;
import org.aqcp.reference.CareerClusters;
import org.aqcp.reference.ClusterEdition;
import org.aqcp.report.json.JsonStyle;

/** Career clusters as JSON: {@code aqcp-clusters/1}. */
@About("The career clusters, and which of their entries are the same in both editions.")
public record JsonClusters(
    @OneOf(FORMAT) @About("the format of this object") String format,
    @About("whose reading it is which entries are the same") String mapping,
    @About("in their order, edition by edition") List<JsonCluster> clusters) {
  public static final String FORMAT = "aqcp-clusters/1";

  public static String render(List<ClusterEdition> editions) {
    return JsonStyle.INDENTED.text(
        new JsonClusters(
            FORMAT,
            CareerClusters.WHOSE,
            editions.stream()
                .flatMap(edition -> CareerClusters.get().of(edition).stream())
                .map(JsonCluster::of)
                .toList()));
  }
}
