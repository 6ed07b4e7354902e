package org.aqcp.partnership.codes;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.aqcp.input.problem.Problems;
import org.aqcp.input.problem.Suggestion;
import org.aqcp.input.problem.Words;
import org.aqcp.partnership.facts.ClusterPlace;
import org.aqcp.reference.CareerClusters;
import org.aqcp.reference.Cluster;
import org.aqcp.reference.ClusterEdition;
import org.aqcp.reference.ClusterEntry;

/** Warns of where a pathway is said to be in the career clusters. */
record ListedClusters(Problems problems, CareerClusters clusters) {
  ListedClusters(Problems problems) {
    this(problems, CareerClusters.get());
  }

  void check(List<ClusterPlace> places) {
    for (ClusterPlace place : places) {
      ClusterEdition.of(place.edition()).ifPresent(edition -> check(place, edition));
    }
    List<ClusterEntry> before = entries(places, ClusterEdition.BEFORE_2024);
    List<ClusterEntry> after = entries(places, ClusterEdition.OF_2024);
    if (after.isEmpty()) {
      return;
    }
    for (ClusterPlace place : places) {
      entry(place).filter(before::contains).ifPresent(entry -> compare(place, entry, after));
    }
  }

  private void check(ClusterPlace place, ClusterEdition edition) {
    if (place.cluster() != null && clusters.cluster(edition, place.cluster()).isEmpty()) {
      List<String> titles = clusters.of(edition).stream().map(Cluster::title).toList();
      warn(
          place,
          place.cluster(),
          "cluster",
          edition,
          Suggestion.hint(place.cluster(), titles, list(edition)));
    } else if (place.entry() != null && entry(place).isEmpty()) {
      warn(place, place.entry(), edition.entry(), edition, nearEntry(place, edition));
    }
  }

  /** Returns where the entry really is, or which one of the cluster could be meant. */
  private String nearEntry(ClusterPlace place, ClusterEdition edition) {
    Optional<String> elsewhere =
        all(edition)
            .filter(entry -> entry.title().equalsIgnoreCase(place.entry()))
            .map(ClusterEntry::cluster)
            .findFirst();
    if (elsewhere.isPresent()) {
      return "it is in the cluster " + Words.quoted(elsewhere.get());
    }
    List<String> near =
        all(edition).filter(entry -> isIn(place, entry)).map(ClusterEntry::title).toList();
    return Suggestion.hint(place.entry(), near, list(edition));
  }

  private static String list(ClusterEdition edition) {
    return "`aqcp reference clusters --edition " + edition.id() + "` lists them";
  }

  private void warn(
      ClusterPlace place, String title, String sort, ClusterEdition edition, String hint) {
    String in =
        sort.equals("cluster") || place.cluster() == null
            ? ""
            : " in the cluster " + Words.quoted(place.cluster());
    problems.add(
        CodeProblem.UNKNOWN_CLUSTER,
        problems.through(place.place(), title),
        "%s has no %s %s%s".formatted(edition.id(), sort, Words.quoted(title), in),
        hint);
  }

  /** An entry of which our reading knows nothing in the other edition is compared with none. */
  private void compare(ClusterPlace place, ClusterEntry entry, List<ClusterEntry> stated) {
    List<ClusterEntry> linked =
        clusters.links(entry).stream().flatMap(link -> link.to().stream()).toList();
    if (!linked.isEmpty() && linked.stream().noneMatch(stated::contains)) {
      problems.add(
          CodeProblem.CLUSTERS_APART,
          problems.through(place.place(), place.entry()),
          "%s of %s is not %s of %s"
              .formatted(
                  Words.quoted(entry.title()),
                  entry.edition().id(),
                  titles(stated),
                  entry.edition().other().id()),
          "by our reading of the titles it is " + titles(linked));
    }
  }

  private static String titles(List<ClusterEntry> entries) {
    return entries.stream()
        .map(entry -> Words.quoted(entry.title()))
        .collect(Collectors.joining(" or "));
  }

  private List<ClusterEntry> entries(List<ClusterPlace> places, ClusterEdition edition) {
    return places.stream()
        .filter(place -> edition.id().equals(place.edition()))
        .flatMap(place -> entry(place).stream())
        .toList();
  }

  private Optional<ClusterEntry> entry(ClusterPlace place) {
    return ClusterEdition.of(place.edition()).stream()
        .flatMap(this::all)
        .filter(entry -> isIn(place, entry) && entry.title().equalsIgnoreCase(place.entry()))
        .findFirst();
  }

  private static boolean isIn(ClusterPlace place, ClusterEntry entry) {
    return place.cluster() == null || entry.cluster().equalsIgnoreCase(place.cluster());
  }

  private Stream<ClusterEntry> all(ClusterEdition edition) {
    return clusters.of(edition).stream().flatMap(cluster -> cluster.all().stream());
  }
}
