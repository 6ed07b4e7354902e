package org.aqcp.reference;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.aqcp.input.problem.Suggestion;

/** Looks for the titles that have all of some words, or words that begin with them. */
public final class TitleSearch {
  private static final Pattern BETWEEN = Pattern.compile("[^\\p{Alnum}]+");

  private final List<String> words;
  private final Set<String> known = new LinkedHashSet<>();
  private final List<Code> codes = new ArrayList<>();
  private final List<Cluster> clusters = new ArrayList<>();
  private final List<ClusterEntry> entries = new ArrayList<>();

  private TitleSearch(String typed) {
    this.words = split(typed);
  }

  public static Lookup look(String typed) {
    TitleSearch search = new TitleSearch(typed);
    for (CodeList list : CodeList.values()) {
      list.table().all().stream()
          .filter(code -> search.fits(code.title()))
          .forEach(search.codes::add);
    }
    for (ClusterEdition edition : ClusterEdition.values()) {
      CareerClusters.get().of(edition).forEach(search::cluster);
    }
    return search.found(typed);
  }

  private void cluster(Cluster cluster) {
    if (fits(cluster.title())) {
      clusters.add(cluster);
    }
    cluster.all().stream().filter(entry -> fits(entry.title())).forEach(entries::add);
  }

  private Lookup found(String typed) {
    Lookup found = new Lookup(typed, codes, clusters, entries, List.of(), List.of());
    return found.isEmpty() ? new Lookup(typed, codes, clusters, entries, List.of(), near()) : found;
  }

  private boolean fits(String title) {
    List<String> has = split(title);
    known.addAll(has);
    return !words.isEmpty()
        && words.stream().allMatch(word -> has.stream().anyMatch(one -> one.startsWith(word)));
  }

  /** Replaces each word that no title has with the nearest one that some title has. */
  private List<String> near() {
    List<String> meant = new ArrayList<>();
    for (String word : words) {
      boolean begins = known.stream().anyMatch(one -> one.startsWith(word));
      Optional<String> other = begins ? Optional.of(word) : Suggestion.closest(word, known);
      other.ifPresent(meant::add);
    }
    boolean all = meant.size() == words.size() && !meant.equals(words);
    return all ? List.of(String.join(" ", meant)) : List.of();
  }

  private static List<String> split(String text) {
    return Arrays.stream(BETWEEN.split(text.toLowerCase(Locale.ROOT)))
        .filter(word -> !word.isEmpty())
        .toList();
  }
}
