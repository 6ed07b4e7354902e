package org.aqcp.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class CareerClustersTest {
  private final CareerClusters clusters = CareerClusters.get();

  @Test
  void the_earlier_edition_has_16_clusters_with_79_pathways() {
    assertThat(counts(ClusterEdition.BEFORE_2024))
        .containsExactly(7, 3, 6, 5, 3, 5, 7, 5, 4, 5, 4, 5, 6, 5, 2, 7);
    assertThat(entries(ClusterEdition.BEFORE_2024)).hasSize(79).doesNotHaveDuplicates();
  }

  @Test
  void the_later_edition_has_14_clusters_with_72_sub_clusters() {
    assertThat(counts(ClusterEdition.OF_2024))
        .containsExactly(5, 4, 6, 6, 4, 5, 4, 6, 5, 6, 6, 6, 5, 4);
    assertThat(entries(ClusterEdition.OF_2024)).hasSize(72).doesNotHaveDuplicates();
    assertThat(clusters.of(ClusterEdition.OF_2024))
        .filteredOn(Cluster::crossCutting)
        .extracting(Cluster::title)
        .containsExactly(
            "Digital Technology", "Management & Entrepreneurship", "Marketing & Sales");
  }

  /** A title that changes by accident would change the checksum. */
  @Test
  void the_titles_are_those_that_were_checked() throws NoSuchAlgorithmException {
    assertThat(sha256(ClusterEdition.BEFORE_2024))
        .isEqualTo("8a4a6af1f2d9925b1b1e9ab40b291492b140979557e26b7014d2ff12eeff3729");
    assertThat(sha256(ClusterEdition.OF_2024))
        .isEqualTo("11865995c03648f5263ca73162853b970f57ef618a33891ba283be68217993a2");
  }

  @Test
  void every_entry_is_something_in_the_other_edition_or_it_is_said_why_not() {
    for (ClusterEdition edition : ClusterEdition.values()) {
      for (ClusterEntry entry : entries(edition)) {
        List<ClusterLink> links = clusters.links(entry);
        assertThat(links).as(entry.title()).isNotEmpty();
        if (links.stream().anyMatch(link -> link.to().isEmpty())) {
          assertThat(links).as(entry.title()).hasSize(1);
          assertThat(links.get(0).note()).as(entry.title()).isNotEmpty();
        }
      }
    }
  }

  @Test
  void every_link_goes_both_ways_between_entries_that_exist() {
    for (ClusterEdition edition : ClusterEdition.values()) {
      for (ClusterEntry entry : entries(edition)) {
        for (ClusterLink link : clusters.links(entry)) {
          link.to()
              .ifPresent(
                  to -> {
                    assertThat(entries(edition.other())).contains(to);
                    assertThat(clusters.links(to))
                        .extracting(back -> back.to().orElseThrow())
                        .contains(entry);
                  });
        }
      }
    }
  }

  @Test
  void five_pathways_are_nothing_in_the_later_edition_and_nine_of_its_sub_clusters_are_new() {
    assertThat(unlinked(ClusterEdition.BEFORE_2024))
        .containsExactly(
            "Printing Technology",
            "Administrative Support",
            "Human Resources Management",
            "Consumer Services",
            "Health, Safety & Environmental Management");
    assertThat(unlinked(ClusterEdition.OF_2024))
        .containsExactly(
            "Robotics",
            "Conferences & Events",
            "Real Estate",
            "Clean & Alternative Energy",
            "Utilities",
            "Data Science & AI",
            "Unmanned Vehicle Technology",
            "Entrepreneurship & Small Business",
            "Project Management");
  }

  /** What the sources say of whole clusters. */
  @Test
  void stem_and_human_services_are_gone_and_information_technology_is_digital_technology() {
    assertThat(clusters.cluster(ClusterEdition.OF_2024, "Human Services")).isEmpty();
    assertThat(
            clusters.cluster(
                ClusterEdition.OF_2024, "Science, Technology, Engineering & Mathematics"))
        .isEmpty();
    Cluster it =
        clusters.cluster(ClusterEdition.BEFORE_2024, "information technology").orElseThrow();
    assertThat(clusters.linked(it)).containsExactly("Digital Technology");
  }

  private List<Integer> counts(ClusterEdition edition) {
    return clusters.of(edition).stream().map(cluster -> cluster.entries().size()).toList();
  }

  private List<ClusterEntry> entries(ClusterEdition edition) {
    return clusters.of(edition).stream().flatMap(cluster -> cluster.all().stream()).toList();
  }

  private Stream<String> unlinked(ClusterEdition edition) {
    return entries(edition).stream()
        .filter(entry -> clusters.links(entry).get(0).to().isEmpty())
        .map(ClusterEntry::title);
  }

  private String sha256(ClusterEdition edition) throws NoSuchAlgorithmException {
    List<String> lines = new ArrayList<>();
    for (Cluster cluster : clusters.of(edition)) {
      cluster.entries().forEach(entry -> lines.add(cluster.title() + "/" + entry + "\n"));
    }
    byte[] titles = String.join("", lines).getBytes(StandardCharsets.UTF_8);
    return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(titles));
  }
}
